import type { RealNetwork } from './network/realNetworks'

/** The options of a local Arbitrum before it starts. Everything has a default; see docs/devnet.md. */
export type DevnetOptions = {
  /** Port of L1's JSON-RPC. */
  l1Port: number
  /** Port of L2's public JSON-RPC (the proxy). The node behind it takes any free port. */
  l2Port: number
  l1ChainId: number
  l2ChainId: number
  /** The challenge period, in L1 blocks. */
  confirmPeriodBlocks: number
  /** A Livepeer round, in L1 blocks. */
  roundLengthBlocks: number
  /** In rounds. */
  unbondingPeriodRounds: number
  /** Seconds between two L1 blocks when the clock is moved. */
  l1BlockSeconds: number
  /** Mine L1 by itself every so many seconds; 0: only when there is something to mine. */
  blockTime: number
  keeper: KeeperSettings
  /**
   * A shell command that puts another build of Livepeer's protocol on L2 and prints its Controller's address last; the
   * bridge is then deployed on that. Null: the stand-ins, with their story.
   */
  protocolCommand: string | null
  /**
   * The network that the pair stands for: its chain ids, its periods, and the contracts of Arbitrum and Livepeer at its addresses,
   * with no bridge yet. Null: a pair of its own, with the bridge on it.
   */
  as: RealNetwork | null
  /** With the bridge on a pair that stands for a network, and some LPT′ for the holder. */
  withBridge: boolean
}

/** The acts that are done automatically at the start of each Livepeer round. */
export type KeeperSettings = {
  /** Initialise the round, without which nothing can be staked, unbonded or withdrawn. */
  initialize: boolean
  /** Have the orchestrator call reward(), without which the round's reward is forfeited. */
  reward: boolean
}

export const defaultOptions: DevnetOptions = {
  l1Port: 8545,
  l2Port: 8547,
  l1ChainId: 1337,
  l2ChainId: 412346,
  confirmPeriodBlocks: 20,
  roundLengthBlocks: 20,
  unbondingPeriodRounds: 7,
  l1BlockSeconds: 12,
  blockTime: 0,
  keeper: { initialize: true, reward: true },
  protocolCommand: null,
  as: null,
  withBridge: false,
}
