import { expect, it } from 'vitest'
import { readCommandLine } from './flags'

const urls = ['--l1-rpc-url', 'https://l1.example', '--l2-rpc-url=https://l2.example']
const forkOf = (...flags: readonly string[]) => readCommandLine(['--fork', ...flags], {}).fork

it('asks for a pair that is made for it, where no chain is named', () => {
  expect(forkOf()).toEqual({ of: 'rehearsal', pair: undefined })
  expect(forkOf('--pair', 'arbitrum-sepolia')).toEqual({ of: 'rehearsal', pair: 'arbitrum-sepolia' })
})

it('asks for chains that exist, at blocks of choice', () => {
  const request = { l1Url: 'https://l1.example', l2Url: 'https://l2.example' }
  expect(forkOf(...urls)).toEqual({ of: 'endpoints', request })
  expect(forkOf(...urls, '--l1-block', '5', '--l2-block', '7', '--pair', 'arbitrum-one')).toEqual({
    of: 'endpoints',
    request: { ...request, l1Block: 5, l2Block: 7, pair: 'arbitrum-one' },
  })
})

it('says what does not go together', () => {
  expect(() => readCommandLine(urls, {})).toThrow('--l1-rpc-url goes with --fork, which is missing.')
  expect(() => forkOf('--l1-rpc-url', 'https://l1.example')).toThrow('--l2-rpc-url is missing')
  expect(() => forkOf('--l1-block', '5')).toThrow('name it with --l1-rpc-url and --l2-rpc-url')
  expect(() => forkOf(...urls, '--round-length', '20')).toThrow('--round-length is not for a fork of chains')
  expect(() => forkOf('--as', 'arbitrum-one')).toThrow('leave --as away')
})

it('says what a value has to be', () => {
  expect(() => forkOf('--pair', 'mainnet')).toThrow(
    '--pair is one of arbitrum-sepolia, arbitrum-one, not "mainnet".',
  )
  expect(() => forkOf(...urls, '--l1-block', 'latest')).toThrow(
    '--l1-block is a whole number from 1 up, not "latest".',
  )
  expect(() => forkOf('--l1-rpc-url')).toThrow('--l1-rpc-url needs a value: the URL of a JSON-RPC endpoint.')
  expect(() => forkOf('--l1-rpc', 'x')).toThrow('There is no option --l1-rpc.')
})
