'use client'
import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ReadyPair } from '@/components/wallet/readyPair'
import { parseDevnetInfo } from '@/lib/chains/devnetInfo'
import { devnetPair } from '@/lib/chains/devnetPair'
import { PairProvider, type PairState } from '@/lib/hooks/pair'
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

const ClockPanel = dynamic(() => import('./clockPanel'), { ssr: false, loading: panelRoom })

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
  if (data === undefined) {
    const state: PairState =
      error === null
        ? { status: 'loading' }
        : { status: 'failed', reason: error.message, retry: () => void refetch() }
    return (
      <PairProvider state={state}>
        {panelRoom()}
        {children}
      </PairProvider>
    )
  }
  return (
    <ReadyPair pair={data}>
      <ClockPanel />
      {children}
    </ReadyPair>
  )
}
