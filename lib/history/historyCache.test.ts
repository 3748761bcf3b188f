import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { clipRanges, joinRanges } from '@/lib/rpc/blockRanges'
import { type CachedSide, parseCache, serializeCache } from './historyCache'

const block = fc.bigInt({ min: 0n, max: 1_000n })
const hash = fc
  .bigInt({ min: 1n, max: 2n ** 200n })
  .map((value) => padHex(`0x${value.toString(16)}`, { size: 32 }))
/** A chain's time; zero is what some endpoints answer for "unknown", and counts as none. */
const time = fc.bigInt({ min: 1_700_000_000n, max: 1_800_000_000n })
const log = fc.record({ blockNumber: block, hash, logIndex: fc.nat(500), time: fc.option(time) }).map(
  ({ blockNumber, hash, logIndex, time }): MinedLog => ({
    address: padHex('0x1', { size: 20 }),
    topics: [hash],
    data: '0x',
    blockHash: hash,
    blockNumber,
    ...(time !== null && { blockTimestamp: time }),
    logIndex,
    transactionHash: hash,
    transactionIndex: 3,
    removed: false,
  }),
)
/** Logs are only kept of blocks that were searched. */
const side = fc
  .record({ settled: block, anchor: hash, ranges: fc.array(fc.tuple(block, block)), logs: fc.array(log) })
  .map(({ settled, anchor, ranges, logs }): CachedSide => {
    const around = logs.map(({ blockNumber }) => ({ from: blockNumber, to: blockNumber }))
    const searched = joinRanges([...ranges.map(([from, to]) => ({ from, to })), ...around])
    const blocks = new Map(
      logs.map(({ blockNumber }) => [blockNumber, { timestamp: 9n, l1BlockNumber: null }]),
    )
    return { settled: { number: settled, hash: anchor }, searched, logs, blocks }
  })

describe('a cache', () => {
  it('gives back what was put in, up to the settled block, and nothing above it', () => {
    fc.assert(
      fc.property(side, (l1) => {
        const { number } = l1.settled
        const back = parseCache('key', serializeCache('key', { l1, l2: null }))
        expect(back?.l2).toBeNull()
        expect(back?.l1).toEqual({
          settled: l1.settled,
          searched: clipRanges(l1.searched, { from: 0n, to: number }),
          logs: l1.logs.filter(({ blockNumber }) => blockNumber <= number),
          blocks: new Map([...l1.blocks].filter(([kept]) => kept <= number)),
        })
      }),
    )
  })

  it('of another key, or cut off anywhere, or changed anywhere, is never believed wrongly', () => {
    fc.assert(
      fc.property(side, fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (l1, at, noise) => {
        const text = serializeCache('key', { l1, l2: null })
        expect(parseCache('other', text)).toBeNull()
        expect(parseCache('key', text.slice(0, at % text.length))).toBeNull()
        const place = at % text.length
        const changed = parseCache('key', text.slice(0, place) + noise + text.slice(place + noise.length))
        // A changed digit cannot be told from a true one. Logs outside of what was searched can.
        for (const { blockNumber } of changed?.l1?.logs ?? []) {
          expect(changed?.l1?.searched.some(({ from, to }) => from <= blockNumber && blockNumber <= to)).toBe(
            true,
          )
        }
      }),
    )
  })

  it.each([null, '', 'null', '[]', '{"key":"key"}', '{"key":"key","l1":{},"l2":null}'])(
    'that holds %j is none',
    (text) => expect(parseCache('key', text)).toBeNull(),
  )
})
