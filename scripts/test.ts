// `npm test`: everything that must hold. `npm test -- <part>`: the steps whose name holds that part, and what they need.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './setup/root.ts'
import { chooseSteps, runGraph, type Step, type Verdict } from './test/graph.ts'
import { steps } from './test/steps.ts'

/** The load that runs at once, per processor. More than one starves the browsers of the journeys. */
const OVERCOMMIT = 1

/** In milliseconds. */
const HEARTBEAT = 30_000

const print = (text: string) => process.stdout.write(text)

export async function main(args: readonly string[]): Promise<void> {
  const chosen = choose(args)
  if (chosen === undefined) return
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  let [done, failed, running] = [0, 0, noNames()]
  const heartbeat = setInterval(() => {
    print(`   ${done} of ${chosen.length} done; at work: ${running.join('; ')}\n`)
  }, HEARTBEAT)
  const verdicts = await runGraph(chosen, availableParallelism() * OVERCOMMIT, {
    ended: (verdict) => {
      done += 1
      if (verdict.error !== undefined) failed += 1
      print(report(verdict))
    },
    running: (names) => {
      running = names
    },
  })
  clearInterval(heartbeat)
  const wrong = verdicts.filter(({ error }) => error !== undefined)
  if (wrong.length > 0) print(`\nWhat does not hold: ${wrong.map(({ name }) => name).join('; ')}.\n`)
  print(`\n${verdicts.length - failed} passed, ${failed} failed\n`)
  process.exit(failed > 0 ? 1 : 0)
}

const noNames = (): readonly string[] => []

/**
 * The steps to run; undefined when only help was asked for.
 * @throws a sentence with what is possible when no step has such a name
 */
function choose(args: readonly string[]): readonly Step[] | undefined {
  const part = args.join(' ')
  const list = steps.map(({ name }) => `  ${name}\n`).join('')
  if (part === '--help' || part === '-h') {
    print(`npm test [-- <part of a step's name>]\n\nSteps:\n${list}`)
    return undefined
  }
  const chosen = chooseSteps(steps, part)
  if (chosen.length === 0) throw new Error(`No step's name holds "${part}". Steps are:\n${list}`)
  return chosen
}

/** A step's whole output, under its name, and the verdict. */
function report({ name, seconds, output, error }: Verdict): string {
  const body = output === '' || output.endsWith('\n') ? output : `${output}\n`
  const verdict = `${error === undefined ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`
  return `\n── ${name}\n${body}${verdict}${error === undefined ? '' : `: ${error}`}\n`
}
