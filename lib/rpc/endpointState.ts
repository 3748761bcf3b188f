import type { Endpoint, Exclusion } from './endpoint'
import { nextLength } from './logLimit'

/** The present state of an endpoint, as observed. */
export type EndpointState = {
  operator: string
  url: string | null
  /** `unused`: there was no need for it yet; `resting`: it failed a moment ago, and others are asked before it. */
  calls: 'unused' | 'answers' | 'resting' | Exclusion
  /**
   * The number of blocks that it searches at once, null without a known limit; or the reason that it is not asked for
   * logs.
   */
  logs: { blocks: bigint | null } | Exclusion
  /** Mean time of its last answers, in milliseconds. */
  latency: number | null
  answered: number
  /** Since when it fails, in milliseconds; null when it does not. */
  failsSince: number | null
  lastError: unknown
}

/** In blocks. */
const NO_CHAIN_IS_LONGER = 2n ** 40n

export function endpointState(endpoint: Endpoint): EndpointState {
  const { operator, url, excluded, limit, latency, answered, failsSince, lastError } = endpoint
  const inUse = endpoint.isResting ? 'resting' : answered > 0 ? 'answers' : 'unused'
  return {
    operator,
    url,
    calls: excluded.calls ?? inUse,
    logs: excluded.logs ?? {
      blocks: limit.refused === null ? null : nextLength(limit, NO_CHAIN_IS_LONGER),
    },
    latency,
    answered,
    failsSince,
    lastError,
  }
}
