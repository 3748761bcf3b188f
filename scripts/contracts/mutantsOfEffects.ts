/** One change of a source file's text. */
export type Edit = { at: number; length: number; text: string; what: string }

/** Each write, call and event left out, each sum, each choice and each number changed. `code` is without comments. */
export const effects = (code: string): Edit[] => [
  ...statements(code),
  ...sums(code),
  ...choices(code),
  ...numbers(code),
]

/** Statements that are no effect of their own: other rules of this tool change them, or nothing compiles without them. */
const notEffects =
  /^(?:return|require|if|else|for|while|revert|using|import|event|error|struct|_$|assembly|\(,? ?(?:address|uint256) |(?:uint|int|bytes|address|bool|mapping|string|[A-Z][\w.]*)[\w[\]]*(?: (?:memory|storage|calldata))? \w+)/

/** Statements within functions, left out. */
function statements(code: string): Edit[] {
  const edits: Edit[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? ''
    // A call with options or named arguments has braces of its own.
    const isCalled = character === '{' && /[\w(]$/.test(code.slice(0, at))
    if (isCalled) at = code.indexOf('}', at)
    else if ('{};'.includes(character)) {
      const text = code.slice(start, at)
      const trimmed = text.trim()
      if (character === ';' && depth > 1 && trimmed !== '' && !notEffects.test(trimmed))
        edits.push({
          at: at - text.trimStart().length,
          length: text.trimStart().length + 1,
          text: '',
          what: `without ${tidy(trimmed)}`,
        })
      depth += character === '{' ? 1 : character === '}' ? -1 : 0
      start = at + 1
    }
  }
  return edits
}

/** `a + b` as `a - b`, and so on. */
function sums(code: string): Edit[] {
  const others: Record<string, string> = { '+': '-', '-': '+', '*': '+' }
  return [...code.matchAll(/ ([+*-]) (?!=)/g)].map(({ index, 1: operator = '' }) => ({
    at: index + 1,
    length: 1,
    text: others[operator] ?? operator,
    what: `${operator} becomes ${others[operator]} before ${following(code, index + 3)}`,
  }))
}

/** `a ? b : c` as `!(a) ? b : c`. */
function choices(code: string): Edit[] {
  return [...code.matchAll(/(?<=return )([^;?]+?) \? /g)].map(({ index, 1: condition = '' }) => ({
    at: index,
    length: condition.length,
    text: `!(${condition})`,
    what: `${tidy(condition)} decides the other way`,
  }))
}

/** Numbers that decide something: durations, factors and constants. */
function numbers(code: string): Edit[] {
  return [...code.matchAll(/(?<![\w.])(\d+)(?= days| \*)|\b0xb1\b/g)].map(({ index, 0: number }) => ({
    at: index,
    length: number.length,
    text: `${BigInt(number) + 1n}`,
    what: `${number} becomes ${BigInt(number) + 1n} before ${following(code, index + number.length)}`,
  }))
}

const following = (code: string, at: number): string => tidy(/^[^;,)]*/.exec(code.slice(at))?.[0] ?? '')

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
