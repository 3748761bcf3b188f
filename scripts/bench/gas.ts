// What our gateways cost their users, against Offchain Labs' own reverse gateways: measured in one run of forge (see
// contracts/bench), printed, and kept in contracts/snapshots/gas-vs-peers.json. `npm run bench:gas`
// With --check it writes nothing, and fails when a figure differs from the kept one or misses the goal.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { object, parse, pipe, string, transform } from 'valibot'
import { forgeBinary } from '../setup/forgeBinary.ts'

const root = join(import.meta.dirname, '..', '..')
const measured = join(root, 'contracts/cache/bench/snapshots')
const kept = join(root, 'contracts/snapshots/gas-vs-peers.json')

/** What every user does has to cost less than this part of what it costs with Offchain Labs' gateways. */
const GOAL = 0.85
const operations = ['deposit', 'permitDeposit', 'claim', 'withdraw', 'release'] as const
/** The same by way of Arbitrum's routers, for tools that know nothing else. Shown, without a goal. */
const routed = ['depositThroughRouter', 'withdrawThroughRouter'] as const

type Operation = (typeof operations)[number] | (typeof routed)[number]
type Figures = Record<Operation, number>
type Comparison = { ours: number; peer: number; ratio: number }

const gas = pipe(string(), transform(Number))
const figures = object({
  deposit: gas,
  permitDeposit: gas,
  claim: gas,
  withdraw: gas,
  release: gas,
  depositThroughRouter: gas,
  withdrawThroughRouter: gas,
})
/** What is in the figures of a withdrawal, and has no like with the peer. */
const ourFigures = object({ ...figures.entries, withdrawalRecord: gas })

measure()
const ours = parse(ourFigures, read('ours'))
const table = compare(ours, parse(figures, read('peer')))
const text = `${JSON.stringify(table, null, 2)}\n`
print(table)
const record = ours.withdrawalRecord.toLocaleString('en')
process.stdout.write(`Of a withdrawal, ${record} is the record from which its ticket can be sent again.\n`)

if (process.argv.includes('--check')) {
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
  if (before !== text) fail('The gas has changed. Run `npm run bench:gas` and commit the result.')
} else {
  writeFileSync(kept, text)
}
const missed = operations.filter((operation) => table[operation].ratio >= GOAL)
if (missed.length > 0) fail(`Not below ${GOAL} of Offchain Labs' gas: ${missed.join(', ')}.`)

/** Runs the benchmark anew, so that no figure of an earlier run is taken for one of this. */
function measure(): void {
  rmSync(measured, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(forgeBinary(), ['test', '--root', 'contracts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FOUNDRY_PROFILE: 'bench' },
  })
  if (status !== 0) fail(`The benchmark failed:\n${stdout}\n${stderr}`)
}

function read(side: 'ours' | 'peer'): unknown {
  return JSON.parse(readFileSync(join(measured, `${side}.json`), 'utf8'))
}

function compare(ours: Figures, peer: Figures): Record<Operation, Comparison> {
  const one = (operation: Operation): Comparison => ({
    ours: ours[operation],
    peer: peer[operation],
    ratio: Math.round((ours[operation] / peer[operation]) * 1000) / 1000,
  })
  return {
    deposit: one('deposit'),
    permitDeposit: one('permitDeposit'),
    claim: one('claim'),
    withdraw: one('withdraw'),
    release: one('release'),
    depositThroughRouter: one('depositThroughRouter'),
    withdrawThroughRouter: one('withdrawThroughRouter'),
  }
}

function print(comparisons: Record<Operation, Comparison>): void {
  const row = (...cells: readonly [string, string, string, string]) => {
    const [operation, ...numbers] = cells
    process.stdout.write(`${operation.padEnd(24)}${numbers.map((cell) => cell.padStart(10)).join('')}\n`)
  }
  row('gas', 'ours', 'peer', 'ratio')
  for (const operation of [...operations, ...routed]) {
    const { ours, peer, ratio } = comparisons[operation]
    row(operation, ours.toLocaleString('en'), peer.toLocaleString('en'), ratio.toFixed(3))
  }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
