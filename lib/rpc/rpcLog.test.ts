import { numberToHex, padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { parseLogs } from './rpcLog'

const address = padHex('0x1', { size: 20 })
const zero = padHex('0x', { size: 32 })
const filter = { address, topics: [null] }
const range = { from: 0n, to: 100n }

const sound = {
  address,
  topics: [zero],
  data: '0x',
  blockHash: zero,
  blockNumber: '0x7',
  logIndex: '0x0',
  transactionHash: zero,
  transactionIndex: '0x0',
  removed: false,
}
const parsed = (more: object) => parseLogs([{ ...sound, ...more }], filter, range)

describe('a log', () => {
  it('tells the time of its block', () => {
    const [log] = parsed({ blockTimestamp: numberToHex(1_700_000_000) })
    expect(log?.blockTimestamp).toBe(1_700_000_000n)
  })

  it.each([
    '0x0',
    '0x1',
    null,
    1_700_000_000,
    '1700000000',
    '',
    '0x',
    'soon',
    {},
    numberToHex(1_700_000_000_000),
    `0x${'f'.repeat(40)}`,
  ])('that gives %j for a time tells none', (blockTimestamp) => {
    const [log] = parsed({ blockTimestamp })
    expect(log).toBeDefined()
    expect(log?.blockTimestamp).toBeUndefined()
  })

  it.each([
    { removed: null },
    { removed: 'false' },
    { transactionIndex: null },
    { transactionIndex: 3 },
    { more: 'fields' },
  ])('with %j is one all the same', (odd) => expect(parsed(odd)).toHaveLength(1))

  it('that was removed is none', () => expect(parsed({ removed: true })).toEqual([]))

  it.each([
    { blockNumber: null },
    { blockNumber: 7 },
    { transactionHash: null },
    { topics: 'all' },
    { data: null },
    { logIndex: null },
  ])('with %j spoils the answer', (odd) => expect(() => parsed(odd)).toThrow('impossible form'))
})
