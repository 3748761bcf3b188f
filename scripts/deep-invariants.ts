// Looks hard at the bridge's invariants: 10 million steps of people, thieves and Arbitrum, in parts of half a million
// that each start from a seed of their own, so that what fails can be repeated. `npm run invariants:deep [calls]`
import { copyOfContracts } from './contracts/copyOfContracts.ts'

const target = Number(process.argv[2] ?? 10_000_000)
const firstSeed = Number(process.argv[3] ?? 1)

const contracts = copyOfContracts()
const started = Date.now()
let [calls, reverts] = [0, 0]
try {
  for (let seed = firstSeed; calls < target; seed++) {
    const { ok, output } = contracts.forge(
      [
        'test',
        '--match-contract',
        'BooksInvariantTest',
        '--match-test',
        'invariant_',
        '--fuzz-seed',
        `${seed}`,
      ],
      { FOUNDRY_PROFILE: 'deep', FORCE_COLOR: '0' },
    )
    const counts = /calls: (\d+), reverts: (\d+)/.exec(output)
    if (!ok || !counts) fail(`Seed ${seed}:\n${output}`)
    calls += Number(counts[1])
    reverts += Number(counts[2])
    const seconds = Math.round((Date.now() - started) / 1000)
    process.stdout.write(
      `seed ${seed}: the invariants hold; ${calls} calls, ${reverts} reverts, ${seconds} s\n`,
    )
  }
} finally {
  contracts.remove()
}

function fail(text: string): never {
  contracts.remove()
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
