import type { Side } from '@/lib/chains/pair'
import type { EndpointState } from '@/lib/rpc/endpointState'
import type { Fact } from '../facts/fact'
import type { Part, Parts } from '../look/reading'

export type LastReading = { [Name in Part]: Parts[Name] | null }

/** All that the watcher knows of itself and the bridge, for whoever asks over HTTP. Times in milliseconds. */
export type WatchState = {
  pair: string
  startedAt: number
  /** Seconds between two looks. */
  every: number
  looks: { good: number; failed: number }
  lastLook: number | null
  /** The last look at which both chains could be read. */
  lastGoodLook: number | null
  /** The last reading of each part; null for one that was never read. */
  reading: LastReading
  facts: readonly Fact[]
  endpoints: Record<Side, readonly EndpointState[]>
  alerts: { sent: number; failed: number; givenUp: number; waiting: number }
  /** Null when it acts for nobody. In wei. */
  keeper: { spentToday: bigint; balances: Record<Side, bigint> | null } | null
}
