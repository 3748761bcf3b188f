/** Writes one line of JSON, with the time, to standard output: all that the watcher says. */
export function line(fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`)
}

/** An error in one line. Further lines of a library's error quote the request, and with it a URL that may hold a key. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? text
}
