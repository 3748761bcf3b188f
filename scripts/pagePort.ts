const DEFAULT_PORT = 3000

/**
 * Takes `--port` out of the arguments; without it `PORT`, without that 3000.
 * @throws a sentence when it is no port
 */
export function takePagePort(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): { port: number; rest: string[] } {
  const rest = [...args]
  const at = rest.findIndex((word) => word === '--port' || word.startsWith('--port='))
  const taken = at < 0 ? [] : rest.splice(at, rest[at] === '--port' ? 2 : 1)
  const text = taken[0]?.split('=')[1] ?? taken[1] ?? (environment.PORT || String(DEFAULT_PORT))
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || (at >= 0 && text.trim() === '')) {
    throw new Error(`--port is a number from 1 to 65535, not "${text}".`)
  }
  return { port, rest }
}
