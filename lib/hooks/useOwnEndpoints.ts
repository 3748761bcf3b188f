import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { endpointAt } from '@/lib/chains/endpoints'
import { MOST_OWN_ENDPOINTS, mayAsk, type OwnEndpoints, parseEndpointUrl } from '@/lib/chains/ownEndpoints'
import type { Side } from '@/lib/chains/pair'
import { env } from '@/lib/env'
import { isCodeMissing } from '@/lib/errors/code/codeMissing'
import { batchingHttp } from '@/lib/rpc/batchingHttp'
import { endpointFrom, readerOf } from '@/lib/rpc/chainTransport'
import { probeOf } from '@/lib/rpc/probeEndpoint'
import { keys } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'
import { keepOwnEndpoints, readOwnEndpoints } from './wallet/ownEndpointStorage'

/**
 * The endpoints that the pages of this build may ask beside those of the pair. A build for local chains may ask any
 * port of this machine.
 */
export const allowedOwnEndpoints = env.pair === 'devnet' ? 'loopback' : env.ownEndpoints

/** The reason for which an endpoint was not added. */
export type EndpointProblem =
  | 'malformed'
  | 'not-allowed'
  | 'known'
  | 'too-many'
  | 'unreachable'
  /** The code that looks at it did not come. */
  | 'code-missing'
  | 'wrong-chain'

/** Endpoints of the visitor's own: kept in this browser, looked at before they are used, and asked before all others. */
export function useOwnEndpoints() {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const [own, setOwn] = useState<OwnEndpoints>(() => readOwnEndpoints(pair))
  const keep = (changed: OwnEndpoints) => {
    keepOwnEndpoints(pair, changed)
    setOwn(changed)
    // Facts from an endpoint that is not asked any more are read again.
    void cache.invalidateQueries({ queryKey: keys.chain })
  }
  /** @returns the reason that it was not added; null when it was */
  const add = async (side: Side, text: string): Promise<EndpointProblem | null> => {
    const url = parseEndpointUrl(text)
    if (url === null) return 'malformed'
    if (!mayAsk(url, allowedOwnEndpoints)) return 'not-allowed'
    const reader = readerOf(clients[side])
    if (reader.endpoints.some((endpoint) => endpoint.url === url)) return 'known'
    if (own[side].length >= MOST_OWN_ENDPOINTS) return 'too-many'
    const { operator } = endpointAt(url)
    const endpoint = endpointFrom({ operator, url, transport: batchingHttp(url) })
    try {
      await probeOf(pair, side)(endpoint, 'logs')
    } catch (error) {
      return isCodeMissing(error) ? 'code-missing' : 'unreachable'
    }
    if (endpoint.excluded.calls !== undefined) return 'wrong-chain'
    reader.endpoints = [endpoint, ...reader.endpoints]
    keep({ ...own, [side]: [endpointAt(url), ...own[side]] })
    return null
  }
  const remove = (side: Side, url: string) => {
    const reader = readerOf(clients[side])
    reader.endpoints = reader.endpoints.filter((endpoint) => endpoint.url !== url)
    keep({ ...own, [side]: own[side].filter((endpoint) => endpoint.url !== url) })
  }
  return { own, add, remove }
}
