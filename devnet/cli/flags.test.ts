import { describe, expect, it } from 'vitest'
import { readCommandLine } from './flags'
import { parameter, verbs } from './verbs'

describe('readCommandLine', () => {
  it('starts with nothing but defaults', () => {
    expect(readCommandLine([], {})).toEqual({
      verb: undefined,
      parameters: [],
      url: 'http://127.0.0.1:8547',
      options: {},
      fork: undefined,
      help: false,
    })
  })

  it('takes flags with a space or an equals sign, before or after the verb', () => {
    const { verb, parameters, url } = readCommandLine(['--l2-port=9000', 'advance-rounds', '3'], {})
    expect({ verb, parameters, url }).toEqual({
      verb: 'advance-rounds',
      parameters: ['3'],
      url: 'http://127.0.0.1:9000',
    })
    expect(readCommandLine(['clock', '--url', 'http://x:1'], {}).url).toBe('http://x:1')
  })

  it('lets a flag win over the environment', () => {
    const environment = { DEVNET_L1_PORT: '1', DEVNET_ROUND_LENGTH: '50' }
    expect(readCommandLine(['--l1-port', '2'], environment).options).toEqual({
      l1Port: 2,
      roundLengthBlocks: 50,
    })
  })

  it('takes a command as it is', () => {
    const command = 'A=b forge script x --rpc-url=$L2_RPC_URL'
    const { options, verb } = readCommandLine([`--protocol-command=${command}`], {})
    expect({ options, verb }).toEqual({ options: { protocolCommand: command }, verb: undefined })
    expect(readCommandLine(['--protocol-command', command], {}).options).toEqual({ protocolCommand: command })
    expect(readCommandLine([], { DEVNET_PROTOCOL_COMMAND: command }).options).toEqual({
      protocolCommand: command,
    })
  })

  it('takes the network that the pair stands for', () => {
    expect(readCommandLine(['--as', 'arbitrum-one'], {}).options).toEqual({ as: 'arbitrum-one' })
    expect(() => readCommandLine(['--as', 'devnet'], {})).toThrow(
      '--as is one of arbitrum-sepolia, arbitrum-one, not "devnet".',
    )
  })

  it('blames the variable where the environment is wrong', () => {
    expect(() => readCommandLine([], { DEVNET_L1_PORT: 'x' })).toThrow(
      /^DEVNET_L1_PORT \(environment\) is a whole number from 1 to 65535, not "x"\.$/,
    )
    expect(() => readCommandLine([], { DEVNET_AS: 'mars' })).toThrow(/^DEVNET_AS \(environment\) is one of /)
    expect(() => readCommandLine(['--l1-port', 'y'], { DEVNET_L1_PORT: '1' })).toThrow(/^--l1-port is /)
  })

  it('switches the keeper off', () => {
    expect(readCommandLine(['--no-reward'], {}).options.keeper).toEqual({ initialize: true, reward: false })
  })

  it('says what it does not understand', () => {
    expect(() => readCommandLine(['--l1port', '1'], {})).toThrow(
      'There is no option --l1port. There are: --l1-port, ',
    )
    expect(() => readCommandLine(['--x'], {}, ['--port'])).toThrow('There are: --port, --l1-port, ')
    expect(() => readCommandLine(['--l1-port'], {})).toThrow(
      '--l1-port needs a value: a whole number from 1 to 65535.',
    )
    for (const wrong of ['x', '70000', '0', '-1', '1.5'])
      expect(() => readCommandLine([`--l1-port=${wrong}`], {})).toThrow(
        `--l1-port is a whole number from 1 to 65535, not "${wrong}".`,
      )
    expect(() => readCommandLine([], { DEVNET_ROUND_LENGTH: '0' })).toThrow('a whole number from 1 up')
    expect(() => readCommandLine(['--url', '--l1-port', '1'], {})).toThrow(
      '--url needs a value: the URL of a running local Arbitrum.',
    )
    expect(() => readCommandLine(['--protocol-command='], {})).toThrow('a shell command')
    expect(() => readCommandLine(['--l1-port', '8547'], {})).toThrow(
      "L1's port and L2's are both 8547: give one of them another",
    )
  })
})

it('passes words on as JSON where they are JSON', () => {
  expect(['3', '0x1', 'all', '{"reward":false}'].map(parameter)).toEqual([3, '0x1', 'all', { reward: false }])
})

it('names each verb after its method', () => {
  for (const [verb, { method }] of Object.entries(verbs)) {
    const camel = verb.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(method).toBe(`devnet_${camel}`)
  }
})
