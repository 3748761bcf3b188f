import { type Address, isAddressEqual } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'

/** Arbitrum's contracts on L1, as they name each other now. */
export type ArbitrumFacts = {
  /** The chain whose rollup it is. */
  l2ChainId: bigint
  /** The contract through which the rollup has messages executed. */
  outbox: Address
  /** The bridge behind the inbox, whose rollup that one names, and whether it takes messages from the inbox. */
  inboxBridge: Address
  bridgeRollup: Address
  isInboxAllowed: boolean
  /** The challenge period, in L1 blocks. */
  confirmPeriodBlocks: bigint
}

/** A contract of Arbitrum that is another one, or of another chain, than the app was built for. */
export type Difference = 'rollup' | 'outbox' | 'bridge' | 'inbox'

/**
 * The contracts of a pair that are other ones by now. The DAO of Arbitrum can replace each of these contracts: it replaced the bridge on
 * 31 August 2022.
 */
export function differences(
  { l2, arbitrum }: Pick<ChainPair, 'l2' | 'arbitrum'>,
  facts: ArbitrumFacts,
): readonly Difference[] {
  const same: Record<Difference, boolean> = {
    rollup: facts.l2ChainId === BigInt(l2.id),
    outbox: isAddressEqual(facts.outbox, arbitrum.outbox),
    bridge:
      isAddressEqual(facts.inboxBridge, arbitrum.bridge) &&
      isAddressEqual(facts.bridgeRollup, arbitrum.rollup),
    inbox: facts.isInboxAllowed,
  }
  const all: readonly Difference[] = ['rollup', 'outbox', 'bridge', 'inbox']
  return all.filter((contract) => !same[contract])
}
