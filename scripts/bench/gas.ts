// Compares the gas that our gateways cost their users with Offchain Labs' own reverse gateways and with the floor:
// measured in one run of forge (see contracts/bench), printed, and kept in contracts/snapshots/gas-vs-peers.json.
// `npm run bench:gas`
// With --check it writes nothing, and fails when a figure differs from the kept one or misses its limit.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, pipe, record, string, transform } from 'valibot'
import { runForgeSync } from '../setup/forge.ts'
import { type Operation, operations } from './gasOperations.ts'

const root = join(import.meta.dirname, '..', '..')
const measured = join(root, 'contracts/cache/bench/snapshots')
const kept = join(root, 'contracts/snapshots/gas-vs-peers.json')

const Figures = record(string(), pipe(string(), transform(Number)))
type Row = {
  ours: number
  peer: number
  ratio: number
  /** The ratio that has to be undercut, unless `exception` says why not. */
  limit?: number
  exception?: string
  /** A pair that does nothing but move tokens; and Arbitrum's message alone. */
  minimal?: number
  primitive?: number
}

measure()
const figures = {
  ours: read('ours'),
  peer: read('peer'),
  minimal: read('minimal'),
  primitive: read('primitive'),
}
const table = Object.fromEntries(operations.map((operation) => [operation.name, rowOf(operation)]))
const text = `${JSON.stringify(table, null, 2)}\n`
print()

if (process.argv.includes('--check')) {
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
  if (before !== text) fail('The gas has changed. Run `npm run bench:gas` and commit the result.')
} else {
  writeFileSync(kept, text)
}
const missed = Object.entries(table).filter(
  ([, row]) => row.limit && !row.exception && row.ratio >= row.limit,
)
if (missed.length > 0)
  fail(`Not below the limit: ${missed.map(([name, { limit }]) => `${name} (${limit})`).join(', ')}.`)

/** Runs the benchmark anew, so that no figure of an earlier run is taken for one of this. */
function measure(): void {
  rmSync(measured, { recursive: true, force: true })
  const { status, stdout, stderr } = runForgeSync(['test', '--root', 'contracts'], {
    env: { FOUNDRY_PROFILE: 'bench' },
  })
  if (status !== 0) fail(`The benchmark failed:\n${stdout}\n${stderr}`)
}

function read(group: string): Record<string, number> {
  return parse(Figures, JSON.parse(readFileSync(join(measured, `${group}.json`), 'utf8')))
}

function rowOf({ name, limit, exception, primitive }: Operation): Row {
  const ours = figures.ours[name]
  const peer = figures.peer[name]
  if (ours === undefined || peer === undefined) return fail(`${name} was not measured.`)
  return {
    ours,
    peer,
    ratio: Math.round((ours / peer) * 1000) / 1000,
    ...(limit && { limit }),
    ...(exception && { exception }),
    ...(figures.minimal[name] && { minimal: figures.minimal[name] }),
    ...(primitive && { primitive: figures.primitive[primitive] }),
  }
}

function print(): void {
  const line = (name: string, cells: readonly string[]) =>
    process.stdout.write(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(11)).join('')}\n`)
  const count = (gas: number | undefined) => gas?.toLocaleString('en') ?? '-'
  line('gas', ['ours', 'peer', 'ratio', 'limit', 'minimal', 'primitive'])
  for (const [name, { ours, peer, ratio, limit, minimal, primitive, exception }] of Object.entries(table)) {
    line(name, [
      count(ours),
      count(peer),
      ratio.toFixed(3),
      limit?.toFixed(2) ?? '-',
      count(minimal),
      count(primitive),
    ])
    if (exception) process.stdout.write(`  exception: ${exception}\n`)
  }
  const record = count(figures.ours.withdrawalRecord)
  process.stdout.write(`Of a withdrawal, ${record} is the record from which its ticket can be sent again.\n`)
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
