/** A trace event: `ts` and `dur` on the wall, `tdur` on the processor, in microseconds. */
export type TraceEvent = {
  ph: string
  pid: number
  tid: number
  ts: number
  name: string
  dur?: number
  tdur?: number
}

/** Kinds of trace events that lie on their thread's line: complete ones, instants, marks, begins and ends, flows. */
const onThread = new Set(['X', 'I', 'R', 'B', 'E', 's', 't', 'f'])

/**
 * Rewrites a Chrome trace so that every task takes the time that its thread was on the processor, instead of the time
 * on the wall: how long a task stood aside for other programs says nothing of the page. A task begins when it did;
 * what happened in it moves along in proportion, so that all nesting stays. Nothing changes on a system that does not
 * count a thread's time.
 * @param share of that time to take: below 1 on a machine that is slower than the one that is meant
 */
export function countCpuTime(traceEvents: readonly TraceEvent[], share: number): void {
  const threads = new Map<string, TraceEvent[]>()
  for (const event of traceEvents) {
    if (!onThread.has(event.ph)) continue
    const thread = `${event.pid}:${event.tid}`
    const events = threads.get(thread) ?? []
    threads.set(thread, events)
    events.push(event)
  }
  for (const events of threads.values()) squeeze(events, share)
}

function squeeze(events: TraceEvent[], share: number): void {
  events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  let task = { ts: 0, end: 0, ratio: 1 }
  for (const event of events) {
    if (event.ts >= task.end && event.ph === 'X' && event.dur !== undefined && event.dur > 0) {
      const ratio = share * (event.tdur ? Math.min(1, event.tdur / event.dur) : 1)
      task = { ts: event.ts, end: event.ts + event.dur, ratio }
    }
    if (event.ts >= task.end) continue
    event.ts = Math.round(task.ts + (event.ts - task.ts) * task.ratio)
    if (event.dur !== undefined) event.dur = Math.round(event.dur * task.ratio)
  }
}
