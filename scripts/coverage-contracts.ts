// Every line, branch and function of contracts/src is run by the tests, or this fails and says which is not.
// `npm run coverage:contracts`
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfContracts } from './contracts/copyOfContracts.ts'

// Coverage is measured without the optimizer: no gas is then what the snapshots say, and what stands in for Livepeer does
// not compile. Neither is the question here, nor are scripts and what tests them. A test of Arbitrum's routers shares their setup
// with the bench.
const benches = readdirSync(join(import.meta.dirname, '..', 'contracts', 'bench'))
  .filter((name) => name !== 'OffchainLabs.sol')
  .map((name) => `bench/${name}`)
const contracts = copyOfContracts([
  'script',
  ...benches,
  'test/livepeer',
  'test/gas/Gas.t.sol',
  'test/deploy/DeploymentFile.t.sol',
])
try {
  const { ok, output } = contracts.forge(['coverage', '--report', 'lcov'], {
    FOUNDRY_INVARIANT_RUNS: '4',
    FOUNDRY_FUZZ_RUNS: '32',
  })
  if (!ok) throw new Error(output)
  const report = readFileSync(join(contracts.path, 'lcov.info'), 'utf8')
  const files = report.split('end_of_record').filter((part) => part.includes('SF:src/'))
  if (files.length === 0) throw new Error('The report names no file of src.')
  const gaps = files.flatMap(gapsOf)
  process.stdout.write(files.map(summaryOf).join(''))
  if (gaps.length > 0) throw new Error(`No test reaches\n${gaps.join('\n')}`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
} finally {
  contracts.remove()
}

/** The lines, branches and functions of one file that no test reaches. */
function gapsOf(file: string): string[] {
  const name = /SF:(.*)/.exec(file)?.[1]
  return [
    ...matches(file, /^DA:(\d+),0$/gm).map(([, line]) => `  ${name}:${line}`),
    ...matches(file, /^BRDA:(\d+),\d+,(\d+),(?:0|-)$/gm).map(
      ([, line, path]) => `  ${name}:${line} branch ${path}`,
    ),
    ...matches(file, /^FNDA:0,(.*)$/gm).map(([, fn]) => `  ${name}: ${fn}`),
  ]
}

function summaryOf(file: string): string {
  const name = /SF:(.*)/.exec(file)?.[1] ?? ''
  const share = (found: string, hit: string) => `${count(file, hit)}/${count(file, found)}`
  return `${name.padEnd(36)} lines ${share('LF', 'LH')}, branches ${share('BRF', 'BRH')}, functions ${share('FNF', 'FNH')}\n`
}

function count(file: string, key: string): string {
  return new RegExp(`^${key}:(\\d+)`, 'm').exec(file)?.[1] ?? '0'
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)]
}
