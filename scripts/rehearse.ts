// `npm run rehearse`: a release, rehearsed on local chains that stand for the network. See docs/rehearsing.md.
import { writeFileSync } from 'node:fs'
import { readOptions, usage } from '../rehearse/options.ts'
import { buildContracts } from './setup/contracts.ts'

/** @throws a sentence when the rehearsal could not be made; one in which a step did not hold ends with 1 */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (options === null) return void process.stdout.write(usage)
  // Now, and not after minutes: is it a place to write to?
  if (options.report !== null) writeFileSync(options.report, '')
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  await buildContracts((line) => say(`${line} …`))
  const { rehearse } = await import('../rehearse/rehearse.ts')
  const { holds, reportText } = await import('../rehearse/report.ts')
  const report = await rehearse(options, say)
  const text = reportText(report)
  if (options.report === null) process.stdout.write(text)
  else {
    writeFileSync(options.report, text)
    say(`The report: ${options.report}`)
  }
  process.exitCode = holds(report) ? 0 : 1
}
