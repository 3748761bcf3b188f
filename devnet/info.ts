import type { Address, Hex } from 'viem'

/** The answer to `devnet_info`: everything that `npm start` prints, as one object. Documented in docs/devnet.md. */
export type DevnetInfo = {
  /** Changes when a field changes its meaning. */
  version: 1
  l1: DevnetChain
  l2: DevnetChain
  accounts: readonly DevnetAccount[]
  contracts: {
    /** The bridge of this project; zero where none is yet. `lptPrime` is LivepeerToken' on L1, `lpt` the canonical LPT on L2. */
    bridge: { l1Gateway: Address; lptPrime: Address; l2Gateway: Address; lpt: Address }
    /** Livepeer's protocol on L2. Only `controller` has to be known; the rest is what it resolves to: zero for nothing. */
    livepeer: {
      controller: Address
      bondingManager: Address
      roundsManager: Address
      minter: Address
      token: Address
    }
    /** Offchain Labs' contracts on L1. */
    rollup: {
      rollup: Address
      bridge: Address
      inbox: Address
      outbox: Address
      sequencerInbox: Address
      rollupEventInbox: Address
      challengeManager: Address
      upgradeExecutor: Address
      stakeToken: Address
    }
    /** Offchain Labs' GatewayRouters, in which the bridge, where there is one, is registered as the gateway of LivepeerToken'. */
    routers: { l1GatewayRouter: Address; l2GatewayRouter: Address }
    /** At its canonical address on both chains. */
    multicall3: Address
    /** Livepeer's token of the time before Arbitrum, on L1; zero where there never was one. */
    olderLpt: Address
    /** Price feeds on L2 that answer as Chainlink's do, in dollars with eight decimals. Anybody may set them. */
    feeds: { eth: Address; lpt: Address }
  }
  periods: {
    /** The challenge period, in L1 blocks. */
    confirmPeriodBlocks: number
    /** A Livepeer round, in L1 blocks; like the next, 0 where the protocol has none. */
    roundLengthBlocks: number
    /** In rounds. */
    unbondingPeriodRounds: number
    /** Seconds between two L1 blocks when the clock is moved. */
    l1BlockSeconds: number
    /** The lifetime of a retryable ticket, in seconds. */
    retryableLifetimeSeconds: number
  }
}

export type DevnetChain = {
  name: string
  chainId: number
  rpcUrl: string
  /** The block before which nothing of the bridge was deployed: where a search of logs may begin. */
  deployBlock: number
}

export type DevnetAccount = {
  /** The role that it is for: `delegator`, `orchestrator`, `holder`, `newcomer`, `owner`, … */
  role: string
  address: Address
  privateKey: Hex
  /** Its holdings and its use, in one sentence. */
  about: string
}
