import { type Edit, effects } from './mutantsOfEffects.ts'

/** One change of one line of a source file, after which some test must fail. */
export type Mutant = { line: number; what: string; source: string }

/**
 * Every access check and every rule of a source file, removed and turned around, one at a time: each `require` and each
 * `if`, each part of a condition of several, each comparison, each answer, each modifier in use, and each `unchecked`; and
 * every effect: each write, call and event left out, each sum, each choice and each number changed.
 */
export function mutantsOf(source: string): Mutant[] {
  const code = blankComments(source)
  const edits = [
    ...requires(code),
    ...ifs(code),
    ...comparisons(code),
    ...answers(code),
    ...modifiers(code),
    ...unchecked(code),
    ...effects(code),
  ]
  return edits
    .sort((a, b) => a.at - b.at)
    .map(({ at, length, text, what }) => ({
      line: source.slice(0, at).split('\n').length,
      what,
      source: source.slice(0, at) + text + source.slice(at + length),
    }))
}

/** Comments as spaces, so that what they say is no code and every position stays. */
function blankComments(source: string): string {
  return source.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
}

function requires(code: string): Edit[] {
  return [...code.matchAll(/\brequire\(/g)].flatMap(({ index }) => {
    const open = index + 'require'.length
    const end = closing(code, open)
    const condition = firstArgument(code, open)
    return [
      { at: index, length: end + 1 - index, text: 'true', what: `without require(${tidy(condition.text)})` },
      ...turned(condition),
      ...parts(condition),
    ]
  })
}

function ifs(code: string): Edit[] {
  return [...code.matchAll(/\bif \(/g)].flatMap(({ index }) => {
    const open = index + 'if '.length
    const at = open + 1
    const text = code.slice(at, closing(code, open))
    const always = (value: string): Edit => ({
      at,
      length: text.length,
      text: value,
      what: `if (${tidy(text)}) is always ${value}`,
    })
    return [always('true'), always('false'), ...parts({ at, text })]
  })
}

type Condition = { at: number; text: string }

const turned = ({ at, text }: Condition): Edit[] => [
  { at, length: text.length, text: `!(${text})`, what: `require(!(${tidy(text)}))` },
]

/** `a && b` as `b` and as `a`; likewise with `||`. */
function parts({ at, text }: Condition): Edit[] {
  const neutral = text.includes('&&') ? 'true' : 'false'
  const terms = text.split(/&&|\|\|/)
  if (terms.length < 2) return []
  let offset = at
  return terms.map((term) => {
    const start = offset
    offset += term.length + 2
    return { at: start, length: term.length, text: ` ${neutral} `, what: `without ${tidy(term)}` }
  })
}

/** Off by one, where order matters. */
function comparisons(code: string): Edit[] {
  const shifted: Record<string, string> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=' }
  return [...code.matchAll(/ (<=|>=|<|>) /g)].map(({ index, 1: operator = '' }) => ({
    at: index + 1,
    length: 2,
    text: shifted[operator] ?? operator,
    what: `${operator} becomes ${shifted[operator]}`,
  }))
}

/** Mutants of a view's answer: `a == b` as `a != b`. */
function answers(code: string): Edit[] {
  return [...code.matchAll(/\breturn ([^;]*?) == /g)].map(({ index, 0: upTo, 1: left = '' }) => ({
    at: index + upTo.length - 3,
    length: 2,
    text: '!=',
    what: `returns whether ${tidy(left)} differs`,
  }))
}

function modifiers(code: string): Edit[] {
  return [...code.matchAll(/(?<!modifier )\b(only[A-Z]\w*|whenNotPaused)\b(?![(\w])/g)].map(
    ({ index, 0: name }) => ({
      at: index,
      length: name.length,
      text: '',
      what: `without ${name}`,
    }),
  )
}

function unchecked(code: string): Edit[] {
  return [...code.matchAll(/\bunchecked \{/g)].map(({ index }) => ({
    at: index,
    length: 'unchecked'.length,
    text: '',
    what: 'unchecked becomes checked',
  }))
}

/** The index of the parenthesis that closes the one at `open`. */
function closing(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    if (code[at] === '(') depth++
    if (code[at] === ')' && --depth === 0) return at
  }
  throw new Error(`The parenthesis at ${open} does not close.`)
}

function firstArgument(code: string, open: number): Condition {
  let depth = 0
  const end = closing(code, open)
  for (let at = open; at < end; at++) {
    if (code[at] === '(') depth++
    if (code[at] === ')') depth--
    if (code[at] === ',' && depth === 1) return { at: open + 1, text: code.slice(open + 1, at) }
  }
  return { at: open + 1, text: code.slice(open + 1, end) }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
