'use client'
import { type ReactNode, useMemo } from 'react'
import { Hydrate, WagmiContext } from 'wagmi'
import { PairProvider, type PairState } from '@/lib/hooks/pair'
import { wagmiConfig } from '@/lib/hooks/wallet/wagmiConfig'
import { WalletModalHost } from './walletModalHost'

/**
 * Everything below learns of its two chains and of the wallet here. The tree has one shape before and after they are
 * known: the page stays, with its focus and the typed texts.
 */
export function PairScope({ state, children }: { state: PairState; children: ReactNode }) {
  const pair = state.status === 'ready' ? state.pair : null
  const config = useMemo(() => (pair === null ? undefined : wagmiConfig(pair)), [pair])
  return (
    <PairProvider state={state}>
      <WagmiContext value={config}>
        {children}
        {config !== undefined && (
          <>
            <WalletModalHost />
            <Hydrate config={config} />
          </>
        )}
      </WagmiContext>
    </PairProvider>
  )
}
