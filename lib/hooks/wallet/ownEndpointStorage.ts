import {
  type OwnEndpoints,
  ownEndpointsFromText,
  ownEndpointsKey,
  ownEndpointsToText,
} from '@/lib/chains/ownEndpoints'
import type { ChainPair } from '@/lib/chains/pair'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

/** Endpoints that a visitor has added on this browser; none while pages are rendered ahead of time. */
export const readOwnEndpoints = (pair: ChainPair): OwnEndpoints =>
  ownEndpointsFromText(pageStorage.getItem(ownEndpointsKey(pair)))

export const keepOwnEndpoints = (pair: ChainPair, own: OwnEndpoints): void =>
  pageStorage.setItem(ownEndpointsKey(pair), ownEndpointsToText(own))
