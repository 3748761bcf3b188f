/** One thing that must hold, and how that is seen: `check` throws when it does not. */
export type Step = {
  name: string
  /** Steps without which this one says nothing: it runs after them, and not at all when one of them fails. */
  needs?: readonly string[]
  /** Steps that this one waits for, however they end: both write the same files, or theirs is the cheaper mistake to find. */
  after?: readonly string[]
  /** Processors that it keeps busy. One that waits for chains, browsers or the network keeps less than one. */
  load: number
  /** It measures time: nothing runs beside it. */
  alone?: boolean
  check: (output: StepOutput) => Promise<void>
}

/** The output of a step. */
export type StepOutput = (text: string) => void

export type Verdict = { name: string; seconds: number; output: string; error?: string }

export type Listener = { ended: (verdict: Verdict) => void; running?: (names: readonly string[]) => void }

/**
 * Runs the steps, beside each other as far as `processors` allow, in their order where they leave a choice.
 * @param processors that may be kept busy at once; a step that needs more runs when nothing else does
 * @returns one verdict for each step
 */
export async function runGraph(
  steps: readonly Step[],
  processors: number,
  listener: Listener,
): Promise<Verdict[]> {
  const waiting = new Set(steps)
  const running = new Map<Step, Promise<void>>()
  const verdicts = new Map<string, Verdict>()
  const close = (step: Step, verdict: Verdict) => {
    running.delete(step)
    verdicts.set(step.name, verdict)
    listener.ended(verdict)
  }

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      const state = stateOf(step, steps, verdicts)
      if (state === 'waits') continue
      if (state !== 'ready') {
        waiting.delete(step)
        close(step, { name: step.name, seconds: 0, output: '', error: state.reason })
      } else if (fits(step, [...running.keys()], waiting, processors)) {
        waiting.delete(step)
        running.set(
          step,
          runStep(step).then((verdict) => close(step, verdict)),
        )
      }
    }
    listener.running?.([...running.keys()].map(({ name }) => name))
    if (running.size > 0) await Promise.race(running.values())
    else if ([...waiting].every((step) => stateOf(step, steps, verdicts) === 'waits') && waiting.size > 0)
      throw new Error(`These steps wait for each other: ${[...waiting].map(({ name }) => name).join('; ')}.`)
  }
  return steps.flatMap(({ name }) => verdicts.get(name) ?? [])
}

/** Steps whose name holds `part`, with all that they need, in the order of `steps`; none when no name holds it. */
export function chooseSteps(steps: readonly Step[], part: string): Step[] {
  const chosen = new Set<string>()
  const add = (name: string) => {
    chosen.add(name)
    for (const need of steps.find((step) => step.name === name)?.needs ?? []) add(need)
  }
  for (const { name } of steps) if (name.toLowerCase().includes(part.toLowerCase())) add(name)
  return steps.filter(({ name }) => chosen.has(name))
}

type State = 'waits' | 'ready' | { reason: string }

function stateOf(step: Step, steps: readonly Step[], verdicts: ReadonlyMap<string, Verdict>): State {
  const needs = step.needs ?? []
  const failed = needs.find((name) => verdicts.get(name)?.error !== undefined)
  if (failed !== undefined) return { reason: `not run, because this does not hold: ${failed}` }
  // A step that was not chosen need not be waited for.
  const all = [...needs, ...(step.after ?? []).filter((name) => steps.some((other) => other.name === name))]
  return all.every((name) => verdicts.has(name)) ? 'ready' : 'waits'
}

function fits(step: Step, running: readonly Step[], waiting: ReadonlySet<Step>, processors: number): boolean {
  // A step that wants the machine for itself comes when no other is left.
  if (step.alone) return running.length === 0 && [...waiting].every(({ alone }) => alone)
  if (running.some(({ alone }) => alone)) return false
  const busy = running.reduce((sum, { load }) => sum + load, 0)
  return running.length === 0 || busy + step.load <= processors
}

async function runStep({ name, check }: Step): Promise<Verdict> {
  const started = performance.now()
  let output = ''
  const error = await check((text) => {
    output += text
  }).then(
    () => undefined,
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  )
  const seconds = (performance.now() - started) / 1_000
  return { name, seconds, output, ...(error !== undefined && { error }) }
}
