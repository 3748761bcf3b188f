import type { Address, Hash } from 'viem'
import type { Difference } from '@/lib/bridge/arbitrumFacts'
import type { ReservesFacts } from '@/lib/bridge/reserves'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Side } from '@/lib/chains/pair'
import type { EndpointReading } from './readEndpoints'

/**
 * The governance of a gateway: its owner, its pauser, the owner to whom it is offered, and whether new transfers are
 * stopped.
 */
export type GatewayReading = { owner: Address; pauser: Address; pendingOwner: Address; paused: boolean }

export type GatewaysReading = Record<Side, GatewayReading> & {
  /** The time at which L1's pause ends by itself, in seconds; zero while it takes withdrawals. */
  pausedUntil: bigint
}

export type ArbitrumReading = {
  /** Contracts of Arbitrum that are other ones than the pair names. */
  differs: readonly Difference[]
  /** The bridge has messages executed by the pair's outbox. */
  isOutboxAllowed: boolean
  /** Every contract by which it does. */
  outboxes: readonly Address[]
  /** The L1 gateway sends its tickets through the pair's inbox. */
  isInboxOurs: boolean
}

/** The gateway that each side's router names for LivepeerToken'; null where the gateway was deployed without a router. */
export type RoutersReading = Record<Side, { router: Address; gateway: Address; isOurs: boolean } | null>

export type AssertionsReading = {
  /** Those that are open to challenge. */
  pending: number
  /** The L1 block of the newest one. */
  newest: bigint
  /** Assertions that two others follow: one of the two is wrong. */
  disputed: readonly Hash[]
  /** Assertions about an L2 block that L2 does not have. */
  unknown: readonly Hash[]
}

/** The parts of one look, which are read and may fail apart from each other. */
export type Parts = {
  reserves: ReservesFacts
  gateways: GatewaysReading
  arbitrum: ArbitrumReading
  routers: RoutersReading
  assertions: AssertionsReading
  /** Every transfer that is not over, and its status. */
  transfers: readonly TrackedTransfer[]
  endpoints: Record<Side, readonly EndpointReading[]>
}

export type Part = keyof Parts

export const parts: readonly Part[] = [
  'reserves',
  'gateways',
  'arbitrum',
  'routers',
  'assertions',
  'transfers',
  'endpoints',
]

/** A part that could not be read is null, and its error is here. */
export type Reading = { [Name in Part]: Parts[Name] | null } & {
  errors: readonly { part: Part; error: unknown }[]
}
