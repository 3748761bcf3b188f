import { createClient, custom, parseUnits } from 'viem'
import { describe, expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import type { Feed } from '@/lib/chains/pair'
import { believedPrice, readPrices } from './readPrices'

const feed: Feed = {
  side: 'l2',
  address: arbitrumOnePair.multicall3,
  decimals: 8,
  maxAge: 90_000,
  between: [0n, 10_000n],
}
const now = 1_800_000_000n
const good = { answer: parseUnits('6.25', 8), updatedAt: now - 60n, decimals: 8, now }

describe('the answer of a feed', () => {
  it('is the price', () => expect(believedPrice(feed, good)).toEqual({ answer: 625_000_000n, decimals: 8 }))
  it('may be as old as the feed allows, and of this very moment', () => {
    expect(believedPrice(feed, { ...good, updatedAt: now - 90_000n })).not.toBeNull()
    expect(believedPrice(feed, { ...good, updatedAt: now })).not.toBeNull()
  })

  it.each([
    ['is too old', { updatedAt: now - 90_001n }],
    ['was never given', { updatedAt: 0n }],
    ['is of the future', { updatedAt: now + 1n }],
    ['is zero', { answer: 0n }],
    ['is negative', { answer: -1n }],
    ['is more than a token may cost', { answer: parseUnits('10000.00000001', 8) }],
    ['has other decimals', { decimals: 18 }],
  ])('is none when it %s', (_, change) => expect(believedPrice(feed, { ...good, ...change })).toBeNull())

  it('is none below what a token may cost', () => {
    const dear: Feed = { ...feed, between: [100n, 10_000n] }
    expect(believedPrice(dear, { ...good, answer: parseUnits('99.99999999', 8) })).toBeNull()
    expect(believedPrice(dear, { ...good, answer: parseUnits('100', 8) })).not.toBeNull()
  })
})

it('is none where the endpoint refuses or answers nonsense, and nothing is thrown', async () => {
  const { l1, l2 } = arbitrumOnePair
  for (const request of [() => Promise.reject(new Error('no')), async () => '0x']) {
    const transport = custom({ request }, { retryCount: 0 })
    const clients = { l1: createClient({ chain: l1, transport }), l2: createClient({ chain: l2, transport }) }
    expect(await readPrices(clients, arbitrumOnePair)).toEqual({ ETH: null, LPT: null })
  }
})
