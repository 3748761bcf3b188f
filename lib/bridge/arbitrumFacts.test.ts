import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { type ArbitrumFacts, differences } from './arbitrumFacts'

const { arbitrum, l2 } = arbitrumOnePair
const facts: ArbitrumFacts = {
  l2ChainId: BigInt(l2.id),
  outbox: arbitrum.outbox,
  inboxBridge: arbitrum.bridge,
  bridgeRollup: arbitrum.rollup,
  isInboxAllowed: true,
  confirmPeriodBlocks: 45_818n,
}

describe('what differs from the pair that the app was built for', () => {
  it('is nothing while all is as it was', () => expect(differences(arbitrumOnePair, facts)).toEqual([]))

  it('is no address that is written in other letters', () =>
    expect(differences({ l2, arbitrum: { ...arbitrum, outbox: lower(arbitrum.outbox) } }, facts)).toEqual([]))

  it('is no other period: that is read, and not assumed', () =>
    expect(differences(arbitrumOnePair, { ...facts, confirmPeriodBlocks: 20n })).toEqual([]))

  it.each([
    ['the rollup, when it is of another chain', { l2ChainId: 42_170n }, ['rollup']],
    ['the outbox, when it was replaced', { outbox: zeroAddress }, ['outbox']],
    ['the bridge, when another is behind the inbox', { inboxBridge: zeroAddress }, ['bridge']],
    ['the bridge, when it follows another rollup', { bridgeRollup: zeroAddress }, ['bridge']],
    ['the inbox, when the bridge takes nothing from it', { isInboxAllowed: false }, ['inbox']],
    ['all of it at once', { outbox: zeroAddress, isInboxAllowed: false }, ['outbox', 'inbox']],
  ])('is %s', (_, change, expected) =>
    expect(differences(arbitrumOnePair, { ...facts, ...change })).toEqual(expected),
  )
})

function lower(address: `0x${string}`): `0x${string}` {
  return `0x${address.slice(2).toLowerCase()}`
}
