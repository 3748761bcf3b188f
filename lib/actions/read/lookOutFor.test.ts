import { createClient, custom, numberToHex, padHex, zeroAddress } from 'viem'
import { mainnet } from 'viem/chains'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ExpectedEvent } from '@/lib/rpc/clients'
import { lookOutFor } from './lookOutFor'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const account = numberToHex(0xa11ce, { size: 20 })
const [hash, other] = [padHex('0x5e47', { size: 32 }), padHex('0x9', { size: 20 })]
const anybodys: ExpectedEvent = { side: 'l1', address: zeroAddress, topics: [padHex('0x7')] }
const own: ExpectedEvent = { ...anybodys, topics: [padHex('0x7'), padHex(account)] }

/** A chain whose event comes after so many looks, in a transaction of `from`. */
function chainWith({ after = Number.POSITIVE_INFINITY, from = account } = {}) {
  const looks = vi.fn()
  const request = async ({ method, params }: { method: string; params?: readonly object[] }) => {
    if (method === 'eth_blockNumber') return '0x10'
    if (method === 'eth_getTransactionByHash') return { hash, from, to: zeroAddress }
    looks(Date.now())
    const place = { transactionHash: hash, blockNumber: '0x10', logIndex: '0x0', transactionIndex: '0x0' }
    const log = {
      address: zeroAddress,
      topics: [],
      data: '0x',
      blockHash: hash,
      removed: false,
      ...place,
      ...params?.[0],
    }
    return looks.mock.calls.length > after ? [log] : []
  }
  const client = createClient({
    chain: mainnet,
    pollingInterval: 4_000,
    transport: custom({ request }, { retryCount: 0 }),
  })
  return { client, looks }
}

const always = { signal: new AbortController().signal, isKept: () => true, isResting: () => false }
const params = { event: own, since: 1n, account, ...always }
const HOUR = 3_600_000

it('looks some forty times in half an hour, most of them at the beginning, and then no more', async () => {
  const { client, looks } = chainWith()
  const found = lookOutFor(client, params)
  const begun = Date.now()
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(await found).toBe(null)
  const times = looks.mock.calls.map(([time]) => Number(time) - begun)
  expect(times.length).toBeLessThan(50)
  expect(times.length).toBeGreaterThan(30)
  expect(times.filter((time) => time <= 60_000).length).toBeGreaterThanOrEqual(5)
  expect(times.at(-1)).toBeLessThanOrEqual(32 * 60_000)
})

it('finds what comes late', async () => {
  const { client } = chainWith({ after: 10 })
  const found = lookOutFor(client, params)
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(await found).toBe(hash)
})

it.each([
  ['account', account, hash],
  ['other', other, null],
] as const)('takes an event that anybody can make for the %s’s own: %s', async (_, from, expected) => {
  const { client } = chainWith({ after: 0, from })
  const found = lookOutFor(client, { ...params, event: anybodys })
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(await found).toBe(expected)
})

it('takes one that names the account for its own, whoever has brought it there', async () => {
  const { client } = chainWith({ after: 0, from: other })
  const found = lookOutFor(client, params)
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(await found).toBe(hash)
})

it.each([
  ['the page is left', { signal: AbortSignal.abort() }],
  ['it was asked for again', { isKept: () => false }],
  ['another act is under way', { isResting: () => true }],
])('asks for nothing when %s', async (_, changed) => {
  const { client, looks } = chainWith({ after: 0 })
  const found = lookOutFor(client, { ...params, ...changed })
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(await found).toBe(null)
  expect(looks).not.toHaveBeenCalled()
})
