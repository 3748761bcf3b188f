import type { Address } from 'viem'

/** Everything about an account's stake, read at one L2 block. Amounts in wei. */
export type StakeFacts = {
  account: Address
  delegator: DelegatorFacts
  /** Stake including rewards up to the current round: the most that can be unbonded. */
  pendingStake: bigint
  /** ETH fees including those not claimed yet. */
  pendingFees: bigint
  /** Every unbonding lock that ever was, by id; spent ones read (0, 0). */
  locks: readonly LockFacts[]
  round: RoundFacts
  /** The number of rounds that a new lock waits. */
  unbondingPeriod: bigint
  /** Livepeer's governance has stopped the protocol. */
  paused: boolean
  /** The account's orchestrator; null when it delegates to nobody. */
  orchestrator: OrchestratorFacts | null
  /** The minting of the current round; null where the protocol does not tell. */
  minting: MintingFacts | null
  /** The account's LPT that is not staked, in wei. */
  wallet: {
    /** LPT of the account. */
    lpt: bigint
    /** LPT that the BondingManager may take from it. */
    allowance: bigint
  }
}

/** The distribution of a round's new LPT. */
export type MintingFacts = {
  /** New LPT of the current round, in wei. */
  mintable: bigint
  /** The stake that shares in it, in wei. */
  activeStake: bigint
  /** The treasury's part, in parts of 1e27. */
  treasuryCut: bigint
}

export type DelegatorFacts = {
  status: DelegatorStatus
  /** Stake without the rewards that were not claimed yet. */
  bondedAmount: bigint
  delegate: Address | null
  /** The round from which the stake earns. */
  startRound: bigint
  /** The round up to which rewards were claimed. */
  lastClaimRound: bigint
}

/**
 *     unbonded --bond--> pending --next round--> bonded --unbond everything--> unbonded
 */
export type DelegatorStatus = 'pending' | 'bonded' | 'unbonded'

export type LockFacts = {
  id: bigint
  amount: bigint
  /** The round from which it can be withdrawn; zero once it is spent. */
  withdrawRound: bigint
}

/** Rounds count L1 blocks, which is what `block.number` means on Arbitrum. */
export type RoundFacts = {
  current: bigint
  /** Nothing but `initializeRound` works in a round that is not initialised. Anybody may initialise it. */
  initialized: boolean
  /** In L1 blocks. */
  length: bigint
  startBlock: bigint
  /** The L1 block number that L2 knows now. */
  blockNumber: bigint
}

export type OrchestratorFacts = {
  address: Address
  active: boolean
  /** The round from which it is, or was, active, and the one from which it is no more. */
  activationRound: bigint
  deactivationRound: bigint
  /** The last round in which it called `reward`. */
  lastRewardRound: bigint
  /** The part of its delegators' rewards that it keeps, in parts of 1e6. */
  rewardCut: bigint
}
