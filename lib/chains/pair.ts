import type { Address, Chain } from 'viem'

/**
 * Two chains, the bridge between them and the contracts that it depends on: plain data, one per network that the app
 * can be built for. A pair is the only place from which the app learns an address or a chain id.
 */
export type ChainPair = {
  id: string
  /** Both chains run on this machine: no wallet vendor knows them, and nobody's money is on them. A testnet is not local. */
  isLocal: boolean
  /** Livepeer's contracts here are stand-ins of ours: a stake with them is worth nothing. */
  hasStandIns: boolean
  /** L1, where LivepeerToken' lives. */
  l1: Chain
  /** L2, where LPT is canonical. */
  l2: Chain
  /** The endpoints of each chain, the preferred one first. Each chain's own list of URLs is the same. */
  endpoints: Record<Side, readonly EndpointData[]>
  /** Our contracts; null on a network where the bridge is not open yet. */
  gateways: Gateways | null
  /** Livepeer's Controller on L2, through which every other contract of the protocol is found; null where there is none yet. */
  controller: Address | null
  /** Arbitrum's contracts on L1. */
  arbitrum: { rollup: Address; bridge: Address; inbox: Address; sequencerInbox: Address; outbox: Address }
  multicall3: Address
  /** Livepeer's token of the time before Arbitrum, on L1; null on a network that never had it. */
  olderLpt: Address | null
  /** Price feeds in dollars for one token, from which a page reads what something is worth; null where there is none. */
  feeds: Record<Priced, Feed | null>
  /** Further contracts, on either chain, to which nobody means to send tokens. */
  noRecipients: readonly Address[]
  /** The block of each chain from which logs are searched. */
  fromBlock: { l1: bigint; l2: bigint }
  /** The L2 block from which Livepeer's contracts are there: where the books of a stake begin. */
  livepeerFrom: bigint
  /** The challenge period, in L1 blocks. */
  confirmPeriodBlocks: bigint
  /** Seconds between two L1 blocks. */
  l1BlockSeconds: number
  /** The lifetime of a retryable ticket, in seconds. */
  retryableLifetimeSeconds: number
}

/** A JSON-RPC endpoint, and who runs it: what two operators say alike is not one operator's word. */
export type EndpointData = { operator: string; url: string }

/** The bridge's contracts: the L1 gateway, the L2 gateway and LivepeerToken'. */
export type Gateways = { l1: Address; l2: Address; lptPrime: Address }

/** The tokens that feeds price. LivepeerToken' has none: nobody says that it trades as LPT does. */
export type Priced = 'ETH' | 'LPT'

/** A price feed that answers as Chainlink's do. */
export type Feed = {
  side: Side
  address: Address
  /** The decimals of its answer. */
  decimals: number
  /** An older answer counts as none, in seconds. */
  maxAge: number
  /** Whole dollars that one token may cost; an answer outside counts as none. */
  between: readonly [least: bigint, most: bigint]
}

/** A chain of a pair. */
export type Side = 'l1' | 'l2'
