import { numberToHex } from 'viem'
import { expect, it } from 'vitest'
import { RpcFaults } from './rpcFaults'

it('fails as many requests as told, and never those that steer it', () => {
  const faults = new RpcFaults()
  faults.set({ rateLimited: 2, silent: 1 })
  expect(faults.admit(['devnet_info'])).toBe('answer')
  const answers = [1, 2, 3, 4].map(() => faults.admit(['eth_call', 'eth_getLogs']))
  expect(answers).toEqual(['ignore', 'too-many-requests', 'too-many-requests', 'answer'])
})

it('answers some requests with nonsense, and every third with a limit', () => {
  const faults = new RpcFaults()
  faults.set({ nonsense: 1, rateLimitEvery: 3 })
  const answers = [1, 2, 3, 4, 5, 6, 7].map(() => faults.admit(['eth_call']))
  const [first, ...rest] = answers
  expect(first).toBe('web-page')
  expect(rest.map((answer) => answer === 'answer')).toEqual([true, true, false, true, true, false])
})

it('fails in every way that it is told to, one after the other', () => {
  const faults = new RpcFaults()
  faults.set({ wrongTypes: 1, malformed: 1, down: 1 })
  const answers = [1, 2, 3, 4].map(() => faults.admit(['eth_call']))
  expect(answers).toEqual(['hang-up', 'broken-json', 'wrong-types', 'answer'])
})

it('has lost the logs of some blocks and has those of others', () => {
  const faults = new RpcFaults()
  faults.set({ lostLogs: [10, 20] })
  const search = (from: number, to: number) => () =>
    faults.checkLogs({ fromBlock: numberToHex(from), toBlock: numberToHex(to) }, 100)
  for (const [from, to] of [
    [0, 10],
    [20, 30],
    [12, 13],
    [0, 50],
  ] as const)
    expect(search(from, to)).toThrow('history has been pruned')
  for (const [from, to] of [
    [0, 9],
    [21, 30],
  ] as const)
    expect(search(from, to)).not.toThrow()
  expect(() => faults.set({ lostLogs: 3 })).toThrow('[first, last] is expected')
})

it('refuses searches over too many blocks, until it is well again', () => {
  const faults = new RpcFaults()
  faults.set({ maxLogRange: 10 })
  const search = (fromBlock: unknown, toBlock?: unknown) => () =>
    faults.checkLogs({ fromBlock, toBlock }, 100)
  expect(search('0x5b', 'latest')).not.toThrow()
  expect(search('0x5a')).toThrow('query exceeds max block range 10')
  expect(search('earliest', '0x9')).not.toThrow()
  expect(search('earliest', '0xa')).toThrow('query exceeds max block range 10')
  expect(() => faults.checkLogs({ blockHash: '0x' }, 100)).not.toThrow()
  faults.set({})
  expect(search('earliest')).not.toThrow()
})

it('says what it does not understand', () => {
  expect(() => new RpcFaults().set({ silent: -1 })).toThrow('silent must be a whole number from 0 up')
  expect(() => new RpcFaults().set(undefined)).toThrow('rateLimitEvery?')
})
