import { type DevnetOptions, defaultOptions } from '../options'

export type CommandLine = {
  verb: string | undefined
  parameters: string[]
  url: string
  options: Partial<DevnetOptions>
  help: boolean
}

/** Options that are numbers, by flag. Each has an environment variable as well: --l1-port is DEVNET_L1_PORT. */
const numbers = {
  'l1-port': 'l1Port',
  'l2-port': 'l2Port',
  'l1-chain-id': 'l1ChainId',
  'l2-chain-id': 'l2ChainId',
  'confirm-period': 'confirmPeriodBlocks',
  'round-length': 'roundLengthBlocks',
  'unbonding-period': 'unbondingPeriodRounds',
  'l1-block-seconds': 'l1BlockSeconds',
  'block-time': 'blockTime',
} as const satisfies Record<string, keyof DevnetOptions>

/** Options that are text. */
const texts = ['url', 'protocol-command'] as const

const switches = ['no-initialize', 'no-reward', 'help'] as const

type Environment = Record<string, string | undefined>

/** Reads flags, then the environment, and says in a sentence what it does not understand. */
export function readCommandLine(given: readonly string[], environment: Environment): CommandLine {
  const values = new Map<string, string>(fromEnvironment(environment))
  const words: string[] = []
  const rest = [...given]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-h') values.set('help', '')
    else if (!word.startsWith('--')) words.push(word)
    else readFlag(word.slice(2), rest, values)
  }
  const [verb, ...parameters] = words
  return {
    verb,
    parameters,
    url: values.get('url') ?? `http://127.0.0.1:${values.get('l2-port') ?? defaultOptions.l2Port}`,
    options: optionsOf(values),
    help: values.has('help'),
  }
}

function readFlag(flag: string, rest: string[], values: Map<string, string>): void {
  const equals = flag.indexOf('=')
  const name = equals < 0 ? flag : flag.slice(0, equals)
  const inline = equals < 0 ? undefined : flag.slice(equals + 1)
  if (switches.some((known) => known === name)) {
    values.set(name, '')
    return
  }
  if (!(name in numbers) && !texts.some((known) => known === name))
    throw new Error(`There is no option --${name}. Try --help.`)
  const value = inline ?? rest.shift()
  if (value === undefined) throw new Error(`--${name} needs a value.`)
  values.set(name, value)
}

function fromEnvironment(environment: Environment): [string, string][] {
  return [...texts, ...Object.keys(numbers)].flatMap((name) => {
    const value = environment[`DEVNET_${name.toUpperCase().replaceAll('-', '_')}`]
    return value === undefined || value === '' ? [] : [[name, value]]
  })
}

function optionsOf(values: ReadonlyMap<string, string>): Partial<DevnetOptions> {
  const options: Partial<DevnetOptions> = {}
  for (const [flag, name] of Object.entries(numbers)) {
    const value = values.get(flag)
    if (value !== undefined) options[name] = wholeNumber(flag, value)
  }
  const protocolCommand = values.get('protocol-command')
  if (protocolCommand !== undefined) options.protocolCommand = protocolCommand
  if (values.has('no-initialize') || values.has('no-reward')) {
    options.keeper = { initialize: !values.has('no-initialize'), reward: !values.has('no-reward') }
  }
  return options
}

function wholeNumber(flag: string, value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < 0) {
    throw new Error(`--${flag} is a whole number, not "${value}".`)
  }
  return number
}
