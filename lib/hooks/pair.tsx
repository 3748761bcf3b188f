import { createContext, type ReactNode, use } from 'react'
import type { ChainPair } from '@/lib/chains/pair'

/** The pair of chains is part of a build for real networks; a build for local chains has to ask for it first. */
export type PairState =
  | { status: 'loading' }
  | { status: 'failed'; reason: string; retry: () => void }
  | { status: 'ready'; pair: ChainPair }

const PairContext = createContext<PairState>({ status: 'loading' })

export function PairProvider({ state, children }: { state: PairState; children: ReactNode }) {
  return <PairContext value={state}>{children}</PairContext>
}

export const usePairState = () => use(PairContext)

/** The pair, for everything that renders only once it is there. */
export function usePair(): ChainPair {
  const state = use(PairContext)
  if (state.status !== 'ready') throw new Error('usePair outside of a ready pair')
  return state.pair
}
