// Removes or turns around each rule of contracts/src, one at a time, and expects the tests to notice each time. A
// change that no test notices is a survivor: it is listed, and unless it is one of those known to make no difference,
// this fails.
// `npm run mutate:contracts [part of a file's path] [part of what is changed]`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfContracts } from './contracts/copyOfContracts.ts'
import { mutantsOf } from './contracts/mutants.ts'

/** Mutants that behave as the original does, each with the reason. */
const equivalents: Record<string, string> = {
  'src/l2/L2LPTGateway.sol: unchecked becomes checked':
    'The line before has compared the two: the subtraction cannot wrap, and checking it again costs gas alone.',
}

const [onlyIn = '', onlyWhat = ''] = process.argv.slice(2)
const contracts = copyOfContracts([
  'script',
  'test/livepeer',
  'test/deploy/DeploymentFile.t.sol',
  'test/gas/Gas.t.sol',
  'test/sides/Books.invariant.t.sol',
])
// A mutant then compiles alone: tests find its contracts by name instead of holding their code.
const fast = {
  FOUNDRY_FUZZ_RUNS: '16',
  FOUNDRY_OPTIMIZER: 'false',
  FOUNDRY_DYNAMIC_TEST_LINKING: 'true',
}
const survivors: string[] = []
const counts = { killed: 0, 'does not compile': 0, equivalent: 0 }

try {
  const healthy = contracts.forge(['test', '--fail-fast'], fast)
  if (!healthy.ok) throw new Error(`The tests fail without any mutant:\n${healthy.output}`)
  for (const file of sources()) {
    const path = join(contracts.path, file)
    const original = readFileSync(path, 'utf8')
    for (const mutant of mutantsOf(original)) {
      if (!mutant.what.includes(onlyWhat)) continue
      writeFileSync(path, mutant.source)
      report(`${file}: ${mutant.what}`, mutant.line, contracts.forge(['test', '--fail-fast'], fast))
    }
    writeFileSync(path, original)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
} finally {
  contracts.remove()
}

process.stdout.write(`\n${JSON.stringify(counts)}, ${survivors.length} survived\n`)
for (const survivor of survivors) process.stdout.write(`  ${survivor}\n`)
// A run that tried nothing has shown nothing.
if (survivors.length > 0 || counts.killed === 0) process.exitCode = 1

function sources(): string[] {
  return readdirSync(join(contracts.path, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.sol') && !file.includes('interfaces/') && file.includes(onlyIn))
    .sort()
}

function report(name: string, line: number, { ok, output }: { ok: boolean; output: string }): void {
  const verdict = verdictOf(name, ok, output)
  if (verdict === 'SURVIVED') survivors.push(`${name} (line ${line})`)
  else counts[verdict]++
  const by = /\[FAIL.*\] (\w+)\(/.exec(output)?.[1]
  process.stdout.write(
    `${verdict}  ${name} (line ${line})${verdict === 'killed' ? ` by ${by ?? 'setUp'}` : ''}\n`,
  )
}

function verdictOf(name: string, ok: boolean, output: string): keyof typeof counts | 'SURVIVED' {
  if (ok) return name in equivalents ? 'equivalent' : 'SURVIVED'
  if (/Compiler run failed|Compilation failed/.test(output)) return 'does not compile'
  if (!output.includes('[FAIL')) throw new Error(`forge ended without a failing test:\n${output}`)
  return 'killed'
}
