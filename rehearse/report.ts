import type { StepResult } from './steps'

/** One transaction, with what it cost. */
export type Cost = { chain: string; what: string; gas: bigint }

export type Report = {
  pair: string
  /** The commit of the repository; null when it is not known. */
  commit: string | null
  /** Something was changed since. */
  changed: boolean
  node: string
  /** Milliseconds since 1970. */
  begun: number
  /** The setting of the rehearsal and its results, by name. */
  facts: readonly (readonly [name: string, value: string])[]
  steps: readonly StepResult[]
  costs: readonly Cost[]
}

export const holds = ({ steps }: Report): boolean => steps.every(({ error }) => error === null)

/** The report as Markdown: to be attached to a release. */
export function reportText(report: Report): string {
  const { pair, commit, changed, node, begun, facts, steps, costs } = report
  const failed = steps.find(({ error }) => error !== null)
  const verdict = failed
    ? `**It did not hold: ${failed.name}.** Nothing was tried after that.`
    : `**Every step held.**`
  const of = commit === null ? 'an unknown commit' : `commit ${commit}${changed ? ', with changes' : ''}`
  return [
    `# Rehearsal of ${pair}`,
    '',
    `${new Date(begun).toISOString()}, ${of}, Node ${node}.`,
    '',
    verdict,
    '',
    '## Steps',
    '',
    ...table(
      ['', 'step', 'seconds', ''],
      steps.map(({ name, seconds, error }, index) => [
        String(index + 1),
        name,
        seconds.toFixed(1),
        error === null ? 'held' : '**did not hold**',
      ]),
    ),
    '',
    ...steps.flatMap(({ name, notes, error }) => section(name, notes, error)),
    '## Addresses and parameters',
    '',
    ...table(['', ''], facts),
    '',
    '## Gas',
    '',
    ...table(
      ['chain', 'transaction', 'gas'],
      costs.map(({ chain, what, gas }) => [chain, what, gas.toLocaleString('en')]),
    ),
    '',
    ...limits,
  ].join('\n')
}

/** The limits of a rehearsal, for readers of nothing else. */
const limits = [
  '## Not rehearsed',
  '',
  "The chains are local: blocks come when they are wanted, Ethereum's fees are not its fees, and L2's price of gas is fixed. The owners",
  'are contract wallets of this repository, not Safes. The browser is told what stands under the names that it asks, and its wallet is',
  "a test's. What Livepeer's Controller names stands at other addresses than on the network.",
  '',
]

function section(name: string, notes: readonly string[], error: string | null): string[] {
  if (notes.length === 0 && error === null) return []
  const why = error === null ? [] : ['```', error.trim(), '```']
  return [`### ${name}`, '', ...notes.map((text) => `- ${text}`), ...why, '']
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
