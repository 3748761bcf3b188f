/** Writes one line of JSON, with the time, to standard output: all that the watcher says. */
export function line(fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`)
}

/**
 * An error in one line, without a URL, which may hold a key. Further lines of a library's error quote the request.
 */
export function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first.replace(/https?:\/\/[^\s"',)]+/g, '(URL)')
}
