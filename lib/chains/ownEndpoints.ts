import { endpointAt } from './endpoints'
import type { ChainPair, EndpointData, Side } from './pair'

/** Endpoints that a visitor has added, by chain. They are asked before those of the pair. */
export type OwnEndpoints = Record<Side, readonly EndpointData[]>

export const NO_OWN_ENDPOINTS: OwnEndpoints = { l1: [], l2: [] }

/** So many for each chain. */
export const MOST_OWN_ENDPOINTS = 5

/** The key under which the browser keeps them. An API key that is part of a URL does not leave it. */
export const ownEndpointsKey = ({ id, l1, l2 }: ChainPair) => `lpt-bridge:endpoints:${id}:${l1.id}-${l2.id}`

export function ownEndpointsToText({ l1, l2 }: OwnEndpoints): string {
  const urls = (endpoints: readonly EndpointData[]) => endpoints.map(({ url }) => url)
  return JSON.stringify({ l1: urls(l1), l2: urls(l2) })
}

/** None for whatever is not understood. By hand, not by a schema library: this is part of every page's first load. */
export function ownEndpointsFromText(text: string | null): OwnEndpoints {
  if (text === null) return NO_OWN_ENDPOINTS
  try {
    const { l1, l2 }: { l1?: unknown; l2?: unknown } = Object(JSON.parse(text))
    return { l1: endpointsIn(l1), l2: endpointsIn(l2) }
  } catch {
    return NO_OWN_ENDPOINTS
  }
}

function endpointsIn(urls: unknown): readonly EndpointData[] {
  if (!Array.isArray(urls)) return []
  const some = urls.filter((url) => typeof url === 'string' && parseEndpointUrl(url) !== null)
  return some.slice(0, MOST_OWN_ENDPOINTS).map((url: string) => endpointAt(url))
}

/** The URL of an endpoint as it was typed or copied; null when it is none over https, or over http on this machine. */
export function parseEndpointUrl(text: string): string | null {
  try {
    const url = new URL(text.trim())
    const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
    const isFit = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)
    return isFit && url.username === '' ? url.href : null
  } catch {
    return null
  }
}

/**
 * True when the pages of this build may ask the endpoint. The rule is part of each page's policy, which a visitor
 * cannot change.
 */
export function mayAsk(url: string, allowed: 'none' | 'https' | 'loopback'): boolean {
  const { protocol, hostname } = new URL(url)
  switch (allowed) {
    case 'none':
      return false
    case 'https':
      return protocol === 'https:'
    case 'loopback':
      return hostname === 'localhost' || hostname === '127.0.0.1'
    default:
      return allowed satisfies never
  }
}
