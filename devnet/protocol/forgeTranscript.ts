/** The lines of `forge script` around a script's own words. */
const LOGS = '== Logs =='
const RETURN = '== Return =='
const OVER = ['Script ran successfully', 'ONCHAIN EXECUTION COMPLETE', 'SIMULATION COMPLETE']

/**
 * The last line that a script run by `forge script` has printed itself, else the last value that it returned; empty when
 * it did neither. Null where the output is not forge's.
 * @param lines of the output, without the empty ones
 */
export function forgeWords(lines: readonly string[]): string | null {
  if (!lines.some((line) => OVER.some((words) => line.startsWith(words)))) return null
  return lastOf(lines, LOGS, isIndented) ?? lastOf(lines, RETURN, isValue) ?? ''
}

/** True when forge has sent nothing because it was not told to. */
export function isOnlySimulated(lines: readonly string[]): boolean {
  return lines.some((line) => line.startsWith('SIMULATION COMPLETE'))
}

/** The last of the lines that belong to the last section with this heading. */
function lastOf(
  lines: readonly string[],
  heading: string,
  belongs: (line: string) => boolean,
): string | undefined {
  const start = lines.lastIndexOf(heading)
  if (start < 0) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => !belongs(line))
  return rest.slice(0, end < 0 ? undefined : end).at(-1)
}

const isIndented = (line: string) => line.startsWith('  ')
const isValue = (line: string) => /^\w+: /.test(line)
