// Proves every assertion in contracts/proofs for any number of transactions, with solc's own SMTChecker: its engine CHC,
// and z3 inside the compiler's WebAssembly. Each proof has controls: models with one rule changed, which must be refuted.
// `npm run prove` takes some minutes; with --without-controls it takes less than one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import solc from 'solc'
import { array, object, optional, parse, string } from 'valibot'
import { type Control, type Model, models } from './contracts/proofs.ts'

/** Messages of the SMTChecker: an assertion that always holds, and one that is violated, with an example. */
const [SAFE, VIOLATED] = ['9576', '6328']

const Output = object({
  errors: optional(
    array(object({ errorCode: optional(string()), severity: string(), message: string() })),
    [],
  ),
})

for (const model of models) {
  const source = readFileSync(join(import.meta.dirname, '../contracts/proofs', model.file), 'utf8')
  prove(model, source)
  if (process.argv.includes('--without-controls')) continue
  for (const control of model.controls) refute(model, control, source)
}

/** Every assertion of the model holds. */
function prove(model: Model, source: string): void {
  const asserted = source.match(/\bassert\(/g)?.length ?? 0
  const answer = check(model, source)
  const proved = answer.filter(({ errorCode }) => errorCode === SAFE).length
  report(
    `${model.file}: ${proved} of ${asserted} assertions proved`,
    proved === asserted && proved > 0,
    answer,
  )
}

/** Some assertion of the changed model is violated by an example, which is more than not to be proved. */
function refute(model: Model, { name, from, to }: Control, source: string): void {
  if (source.split(from).length !== 2) throw new Error(`${name}: "${from}" is not there exactly once.`)
  const answer = check(model, source.replace(from, to))
  report(
    `${model.file}: refuted: ${name}`,
    answer.some(({ errorCode }) => errorCode === VIOLATED),
    answer,
  )
}

/** The SMTChecker's answer about one model. No timeout: the compiler's WebAssembly has no threads that could end it. */
function check({ file, contract }: Model, content: string) {
  const modelChecker = {
    engine: 'chc',
    targets: ['assert'],
    solvers: ['z3'],
    showProvedSafe: true,
    contracts: { [file]: [contract] },
  }
  const question = {
    language: 'Solidity',
    sources: { [file]: { content } },
    settings: { modelChecker, outputSelection: { '*': { '*': ['abi'] } } },
  }
  const { errors } = parse(Output, JSON.parse(solc.compile(JSON.stringify(question))))
  const broken = errors.filter(({ severity }) => severity === 'error')
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join('\n'))
  return errors
}

function report(sentence: string, holds: boolean, answer: readonly { message: string }[]): void {
  process.stdout.write(`${holds ? '✓' : '✗'} ${sentence}\n`)
  if (holds) return
  process.stderr.write(`${answer.map(({ message }) => message).join('\n')}\n`)
  process.exitCode = 1
}
