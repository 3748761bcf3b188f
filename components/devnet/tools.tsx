'use client'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { lazyPart } from '@/components/ui/lazyPart'
import { PairScope } from '@/components/wallet/pairScope'
import { parseDevnetInfo } from '@/lib/chains/devnetInfo'
import { devnetPair } from '@/lib/chains/devnetPair'
import type { ChainPair } from '@/lib/chains/pair'
import type { PairState } from '@/lib/hooks/pair'
import { announceDemo } from './announceDemo'
import { devnet } from './copy'
import { demoAccount } from './demoAccount'

/** The room that the clock panel will take, so that nothing moves when it comes. */
const panelRoom = () => (
  <div
    aria-hidden="true"
    className="box-content min-h-touch border-now border-b-2 border-dashed bg-now-wash"
  />
)

const ClockPanel = lazyPart(() => import('./clockPanel'), { loading: panelRoom })

/** Asks the page's own origin for the local chains, and offers the demo account before anybody looks for wallets. */
async function load() {
  const response = await fetch('/devnet.json', { cache: 'no-store' })
  const answer = response.ok ? await response.json().catch(() => null) : null
  if (answer === null) throw new Error(devnet.missing)
  const pair = devnetPair(answer)
  demoAccount.among(parseDevnetInfo(answer).accounts)
  announceDemo(pair)
  return pair
}

/** The pair of a local Arbitrum, with its tools. Only builds for a local Arbitrum hold this (see next.config.mjs). */
export function LocalPair({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['local-pair'],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const state = useMemo(() => pairState(data, error, () => void refetch()), [data, error, refetch])
  return (
    <PairScope state={state}>
      {state.status === 'ready' ? <ClockPanel /> : panelRoom()}
      {children}
    </PairScope>
  )
}

function pairState(pair: ChainPair | undefined, error: Error | null, retry: () => void): PairState {
  if (pair !== undefined) return { status: 'ready', pair }
  return error === null ? { status: 'loading' } : { status: 'failed', reason: error.message, retry }
}
