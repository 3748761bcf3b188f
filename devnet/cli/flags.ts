import { isRealNetwork, realNetworks } from '../network/realNetworks'
import { type DevnetOptions, defaultOptions } from '../options'
import { type ForkAsked, forkAsked, forkNumbers, forkTexts, type Given } from './forkFlags'

export type CommandLine = {
  verb: string | undefined
  parameters: string[]
  url: string
  options: Partial<DevnetOptions>
  /** Undefined where no fork is asked for. */
  fork: ForkAsked | undefined
  help: boolean
}

const MAX_PORT = 65_535

/**
 * Options that are whole numbers, by flag, with the least and the most that is possible. Each has an environment variable as
 * well: --l1-port is DEVNET_L1_PORT.
 */
const numbers = {
  'l1-port': { option: 'l1Port', least: 1, most: MAX_PORT },
  'l2-port': { option: 'l2Port', least: 1, most: MAX_PORT },
  'l1-chain-id': { option: 'l1ChainId', least: 1 },
  'l2-chain-id': { option: 'l2ChainId', least: 1 },
  'confirm-period': { option: 'confirmPeriodBlocks', least: 1 },
  'round-length': { option: 'roundLengthBlocks', least: 1 },
  'unbonding-period': { option: 'unbondingPeriodRounds', least: 1 },
  'l1-block-seconds': { option: 'l1BlockSeconds', least: 1 },
  'block-time': { option: 'blockTime', least: 0 },
} as const satisfies Record<string, Bounds & { option: keyof DevnetOptions }>

/** A block that can be forked at. */
const BLOCK = { least: 1 }

type Bounds = { least: number; most?: number }

/** Options that are text. */
const texts = ['url', 'protocol-command', 'as', ...forkTexts, ...forkNumbers] as const

const switches = ['fork', 'no-initialize', 'no-reward', 'help'] as const

const allFlags = [...Object.keys(numbers), ...texts, ...switches].map((name) => `--${name}`)

type Environment = Record<string, string | undefined>

/**
 * Reads flags, then the environment, and says in a sentence what it does not understand.
 * @param others flags that the caller has read itself, for that sentence
 */
export function readCommandLine(
  given: readonly string[],
  environment: Environment,
  others: readonly string[] = [],
): CommandLine {
  const values = new Map<string, Given>(fromEnvironment(environment))
  const words: string[] = []
  const rest = [...given]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-h') values.set('help', { value: '', by: word })
    else if (!word.startsWith('--')) words.push(word)
    else readFlag(word.slice(2), rest, values, others)
  }
  const [verb, ...parameters] = words
  return {
    verb,
    parameters,
    url:
      values.get('url')?.value ?? `http://127.0.0.1:${values.get('l2-port')?.value ?? defaultOptions.l2Port}`,
    options: optionsOf(values),
    fork: forkAsked(values),
    help: values.has('help'),
  }
}

function readFlag(flag: string, rest: string[], values: Map<string, Given>, others: readonly string[]): void {
  const equals = flag.indexOf('=')
  const name = equals < 0 ? flag : flag.slice(0, equals)
  const inline = equals < 0 ? undefined : flag.slice(equals + 1)
  if (switches.some((known) => known === name)) {
    values.set(name, { value: '', by: `--${name}` })
    return
  }
  if (!(name in numbers) && !texts.some((known) => known === name))
    throw new Error(`There is no option --${name}. There are: ${[...others, ...allFlags].join(', ')}.`)
  const value = inline ?? (rest[0]?.startsWith('--') ? undefined : rest.shift())
  if (value === undefined || value === '') throw new Error(`--${name} needs a value: ${expected(name)}.`)
  values.set(name, { value, by: `--${name}` })
}

function fromEnvironment(environment: Environment): [string, Given][] {
  return [...texts, ...Object.keys(numbers)].flatMap((name) => {
    const variable = `DEVNET_${name.toUpperCase().replaceAll('-', '_')}`
    const value = environment[variable]
    return value === undefined || value === '' ? [] : [[name, { value, by: `${variable} (environment)` }]]
  })
}

function optionsOf(values: ReadonlyMap<string, Given>): Partial<DevnetOptions> {
  const options: Partial<DevnetOptions> = {}
  for (const [flag, { option, ...bounds }] of Object.entries(numbers)) {
    const given = values.get(flag)
    if (given !== undefined) options[option] = wholeNumber(given, bounds)
  }
  for (const flag of forkNumbers) {
    const given = values.get(flag)
    if (given !== undefined) wholeNumber(given, BLOCK)
  }
  const { l1Port, l2Port } = { ...defaultOptions, ...options }
  if (l1Port === l2Port)
    throw new Error(
      `L1's port and L2's are both ${l1Port}: give one of them another, with --l1-port or --l2-port.`,
    )
  const protocolCommand = values.get('protocol-command')?.value
  if (protocolCommand !== undefined) options.protocolCommand = protocolCommand
  const as = values.get('as')
  if (as !== undefined) {
    if (!isRealNetwork(as.value)) throw new Error(`${as.by} is ${expected('as')}, not "${as.value}".`)
    options.as = as.value
  }
  if (values.has('no-initialize') || values.has('no-reward')) {
    options.keeper = { initialize: !values.has('no-initialize'), reward: !values.has('no-reward') }
  }
  return options
}

function wholeNumber({ value, by }: Given, bounds: Bounds): number {
  const number = Number(value)
  const { least, most = Number.MAX_SAFE_INTEGER } = bounds
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < least || number > most) {
    throw new Error(`${by} is ${range(bounds)}, not "${value}".`)
  }
  return number
}

const range = ({ least, most }: Bounds): string =>
  most === undefined ? `a whole number from ${least} up` : `a whole number from ${least} to ${most}`

/** A phrase for the value that a flag takes. */
function expected(flag: string): string {
  const known = Object.entries(numbers).find(([name]) => name === flag)
  if (known) return range(known[1])
  if (flag === 'as' || flag === 'pair') return `one of ${realNetworks.join(', ')}`
  if (forkNumbers.some((name) => name === flag)) return range(BLOCK)
  if (flag.endsWith('-rpc-url')) return 'the URL of a JSON-RPC endpoint'
  return flag === 'url' ? 'the URL of a running local Arbitrum' : 'a shell command'
}
