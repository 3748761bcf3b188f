import {
  type OwnEndpoints,
  ownEndpointsFromText,
  ownEndpointsKey,
  ownEndpointsToText,
} from '@/lib/chains/ownEndpoints'
import type { ChainPair } from '@/lib/chains/pair'

/** What a visitor has added on this browser; none where storage is forbidden, and while pages are rendered ahead of time. */
export function readOwnEndpoints(pair: ChainPair): OwnEndpoints {
  try {
    return ownEndpointsFromText(localStorage.getItem(ownEndpointsKey(pair)))
  } catch {
    return ownEndpointsFromText(null)
  }
}

export function keepOwnEndpoints(pair: ChainPair, own: OwnEndpoints): void {
  try {
    localStorage.setItem(ownEndpointsKey(pair), ownEndpointsToText(own))
  } catch {
    // Storage is a convenience: without it they last as long as the page.
  }
}
