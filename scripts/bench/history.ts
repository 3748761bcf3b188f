// `npm run bench:history`: what it takes to rebuild a history from endpoints of every kind, alone and together, and to learn
// where its transfers stand; and what it takes in the obvious way: one search after another, one block after another, one
// status per message. `--short` is the check of `npm test`: a small history, and every one whole that can be.
import { measureObvious } from './obvious'
import { measureSearches, type Searched, type SearchSettings } from './search'
import { measureStatuses } from './statuses'
import { type Measured, row } from './table'

const LONG: SearchSettings = { transfers: 1_000, l2Blocks: 5_000_000n, patience: 60_000 }
const SHORT: SearchSettings = { transfers: 60, l2Blocks: 300_000n, patience: 5_000 }

const say = (line: string) => process.stdout.write(`${line}\n`)
const heading = (text: string) =>
  say(`\n${text}\n${row('', { requests: 'requests', calls: 'calls', seconds: 's' })}`)
const cells = ({ requests, calls, seconds }: Measured) => ({
  requests: String(requests),
  calls: String(calls),
  seconds: seconds.toFixed(1),
})
const print = (name: string, measured: Measured) => say(row(name, cells(measured)))

function verdictOf({ found, of, isWhole, isSilent }: Searched): string {
  if (isWhole) return 'whole'
  return `${found} of ${of}, ${isSilent ? 'and nobody is told' : 'said to be incomplete'}`
}

async function search(settings: SearchSettings): Promise<void> {
  heading(`${settings.transfers} transfers over ${settings.l2Blocks} L2 blocks, from endpoints of each kind`)
  const all = await measureSearches(settings, (searched) =>
    say(`${row(searched.name, cells(searched))}  ${verdictOf(searched)}`),
  )
  const wrong = all.filter(({ isWhole, isSilent, isExpected }) => isSilent || (isExpected && !isWhole))
  if (wrong.length > 0)
    throw new Error(`Not whole, or not said to be incomplete: ${wrong.map(({ name }) => name).join('; ')}.`)
}

async function main(): Promise<void> {
  if (process.argv.includes('--short')) return search(SHORT)
  await search(LONG)
  print('in the obvious way, busy', await measureObvious(LONG))

  const statuses = await measureStatuses()
  heading(`statuses of ${statuses.messages} deposits on a local Arbitrum`)
  print('the app', statuses.ours)
  print('the app, again', statuses.again)
  print('one SDK status per message', statuses.sdk)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
