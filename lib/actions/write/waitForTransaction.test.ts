import { createClient, custom, type Hash, numberToHex, padHex } from 'viem'
import { mainnet } from 'viem/chains'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { callOf, type SentTransaction } from '@/lib/rpc/sentTransaction'
import { waitForTransaction } from './waitForTransaction'

const FROM = padHex('0xf0', { size: 20 })
const SOMEBODY = padHex('0xab', { size: 20 })
const [OURS, THEIRS] = [padHex('0x1', { size: 32 }), padHex('0x2', { size: 32 })]
const payment = { to: SOMEBODY, value: 5n }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Placed = { hash: Hash; to: Hash; value: bigint; nonce: number; mined: boolean }

/** A chain whose transactions come as a test says, and whose endpoint fails for as long. */
function fakeChain() {
  const placed: Placed[] = []
  const state = { fails: false }
  const shown = ({ hash, to, value, nonce, mined }: Placed) => ({
    hash,
    from: FROM,
    to,
    value: numberToHex(value),
    nonce: numberToHex(nonce),
    input: '0x',
    type: '0x2',
    blockNumber: mined ? '0x5' : null,
  })
  const request = async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
    if (state.fails) throw new Error('fetch failed')
    const found = placed.find(({ hash }) => hash === params?.[0])
    switch (method) {
      case 'eth_blockNumber':
        return '0x5'
      case 'eth_getTransactionByHash':
        return found ? shown(found) : null
      case 'eth_getTransactionReceipt':
        return found?.mined ? { ...shown(found), transactionHash: found.hash, status: '0x1', logs: [] } : null
      case 'eth_getTransactionCount':
        return params?.[1] === '0x5' ? numberToHex(placed.filter(({ mined }) => mined).length) : '0x0'
      default:
        return { number: '0x5', transactions: placed.filter(({ mined }) => mined).map(shown) }
    }
  }
  const client = createClient({
    chain: mainnet,
    pollingInterval: 4_000,
    transport: custom({ request }, { retryCount: 0 }),
  })
  return { placed, state, clients: { l1: client, l2: client } }
}

const sent: SentTransaction = {
  side: 'l1',
  from: FROM,
  nonce: 0,
  seenAt: 1n,
  call: callOf(payment),
  seen: false,
}

/** The outcome of waiting, and the seconds that it took. */
function outcome(waiting: Promise<unknown>) {
  const begun = Date.now()
  return waiting.then(
    (receipt) => ({ receipt, seconds: (Date.now() - begun) / 1_000 }),
    (error: unknown) => ({ error, seconds: (Date.now() - begun) / 1_000 }),
  )
}

describe('waiting for a transaction', () => {
  it('outlasts an endpoint that fails', async () => {
    const { placed, state, clients } = fakeChain()
    state.fails = true
    const waiting = outcome(waitForTransaction(clients, { side: 'l1', hash: OURS }))
    await vi.advanceTimersByTimeAsync(60_000)
    state.fails = false
    placed.push({ hash: OURS, ...payment, nonce: 0, mined: true })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await waiting).toMatchObject({ receipt: { transactionHash: OURS } })
  })

  it('ends after half an hour, as what is not known', async () => {
    const { clients } = fakeChain()
    const waiting = outcome(waitForTransaction(clients, { side: 'l1', hash: OURS }))
    await vi.advanceTimersByTimeAsync(31 * 60_000)
    expect(await waiting).toMatchObject({ error: { name: 'NoLongerFollowed' } })
  })

  it('says within seconds that another may have taken the place of one that was never shown', async () => {
    const { placed, clients } = fakeChain()
    placed.push({ hash: THEIRS, to: FROM, value: 0n, nonce: 0, mined: true })
    const waiting = outcome(waitForTransaction(clients, { side: 'l1', hash: OURS, sent }))
    await vi.advanceTimersByTimeAsync(60_000)
    const { error, seconds } = Object(await waiting)
    expect(error).toMatchObject({ name: 'TransactionOvertaken', by: THEIRS })
    expect(seconds).toBeGreaterThanOrEqual(10)
    expect(seconds).toBeLessThanOrEqual(20)
  })

  it('does not say so of one that an endpoint only shows later than the one before it', async () => {
    const { placed, clients } = fakeChain()
    placed.push({ hash: THEIRS, to: SOMEBODY, value: 1n, nonce: 0, mined: true })
    const waiting = outcome(waitForTransaction(clients, { side: 'l1', hash: OURS, sent }))
    await vi.advanceTimersByTimeAsync(6_000)
    placed.push({ hash: OURS, ...payment, nonce: 1, mined: false })
    await vi.advanceTimersByTimeAsync(120_000)
    placed.splice(1, 1, { hash: OURS, ...payment, nonce: 1, mined: true })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await waiting).toMatchObject({ receipt: { transactionHash: OURS } })
  })

  it('follows what does the same at once, and tells its hash', async () => {
    const { placed, clients } = fakeChain()
    placed.push({ hash: THEIRS, ...payment, nonce: 0, mined: true })
    const onReplaced = vi.fn()
    const waiting = outcome(waitForTransaction(clients, { side: 'l1', hash: OURS, sent, onReplaced }))
    await vi.advanceTimersByTimeAsync(1)
    expect(await waiting).toMatchObject({ receipt: { transactionHash: THEIRS }, seconds: 0 })
    expect(onReplaced).toHaveBeenCalledWith(THEIRS)
  })

  it('says for certain what became of one that was shown', async () => {
    const { placed, clients } = fakeChain()
    placed.push({ hash: OURS, ...payment, nonce: 0, mined: false })
    const waiting = outcome(waitForTransaction(clients, { side: 'l1', hash: OURS }))
    await vi.advanceTimersByTimeAsync(5_000)
    placed.splice(0, 1, { hash: THEIRS, to: FROM, value: 0n, nonce: 0, mined: true })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await waiting).toMatchObject({ error: { name: 'TransactionCancelled' } })
  })
})

it('a waiting that somebody ends is over at once', async () => {
  const { clients } = fakeChain()
  const waiting = new AbortController()
  const outcome = waitForTransaction(clients, { side: 'l1', hash: OURS, signal: waiting.signal }).catch(
    ({ name }: Error) => name,
  )
  await vi.advanceTimersByTimeAsync(8_000)
  waiting.abort()
  expect(await outcome).toBe('NoLongerFollowed')
})
