import { parseArgs } from 'node:util'

const DEFAULT_PORT = 3000

/** Loopback alone: what runs here holds keys that everybody knows. */
const DEFAULT_HOST = '127.0.0.1'

/** The flags that name it. */
export const pageFlags = ['--port', '--host'] as const

export type PageAddress = {
  host: string
  port: number
  /** The flag or the variable that named the host, for the error when it is none. */
  hostBy: string
  rest: string[]
}

/**
 * Takes `--port` and `--host` out of the arguments; without them `PORT` and `HOST`, without these 3000 and 127.0.0.1.
 * @throws a sentence with what is possible when one is without a value, or the port is none
 */
export function takePageAddress(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): PageAddress {
  const { tokens } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, host: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const taken = new Map<string, string>()
  const gone = new Set<number>()
  for (const token of tokens) {
    if (token.kind !== 'option' || (token.name !== 'port' && token.name !== 'host')) continue
    const { name, value, index, inlineValue } = token
    if (!value || (!inlineValue && value.startsWith('-')))
      throw new Error(`--${name} needs a value: --port 3000, or --host 0.0.0.0.`)
    taken.set(name, value)
    gone.add(index)
    if (!inlineValue) gone.add(index + 1)
  }
  const by = (name: 'host' | 'port') =>
    taken.has(name) ? `--${name}` : `${name.toUpperCase()} (environment)`
  return {
    host: taken.get('host') ?? (environment.HOST || DEFAULT_HOST),
    port: portOf(taken.get('port') ?? (environment.PORT || String(DEFAULT_PORT)), by('port')),
    hostBy: by('host'),
    rest: args.filter((_, index) => !gone.has(index)),
  }
}

function portOf(text: string, by: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`${by} is a number from 1 to 65535, not "${text}".`)
  return port
}

/**
 * `takePageAddress` for commands that take nothing else.
 * @throws a sentence with what is possible when there is more
 */
export function onlyPageAddress(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): Omit<PageAddress, 'rest'> {
  const { rest, ...address } = takePageAddress(args, environment)
  if (rest.length === 0) return address
  throw new Error(`There is no option ${rest[0]}. There are: ${pageFlags.join(', ')}, --help.`)
}
