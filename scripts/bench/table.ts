/** The cost of an operation: HTTP requests, the JSON-RPC calls in them, and seconds. */
export type Measured = { requests: number; calls: number; seconds: number }

export function row(name: string, cells: Record<'requests' | 'calls' | 'seconds', string>): string {
  return `  ${name.padEnd(30)}${cells.requests.padStart(10)}${cells.calls.padStart(10)}${cells.seconds.padStart(8)}`
}

/** Does the work and measures it. */
export async function measured(
  providers: readonly { asked: { requests: number; calls: number } }[],
  work: () => Promise<void>,
): Promise<Measured> {
  const total = (what: 'requests' | 'calls') => providers.reduce((sum, { asked }) => sum + asked[what], 0)
  const before = { requests: total('requests'), calls: total('calls') }
  const started = performance.now()
  await work()
  return {
    requests: total('requests') - before.requests,
    calls: total('calls') - before.calls,
    seconds: (performance.now() - started) / 1_000,
  }
}
