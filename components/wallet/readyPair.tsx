'use client'
import { type ReactNode, useState } from 'react'
import { WagmiProvider } from 'wagmi'
import type { ChainPair } from '@/lib/chains/pair'
import { PairProvider } from '@/lib/hooks/pair'
import { wagmiConfig } from '@/lib/hooks/wallet/wagmiConfig'
import { WalletModalHost } from './walletModalHost'

/** Everything below knows its two chains and can reach them. */
export function ReadyPair({ pair, children }: { pair: ChainPair; children: ReactNode }) {
  const [config] = useState(() => wagmiConfig(pair))
  return (
    <PairProvider state={{ status: 'ready', pair }}>
      <WagmiProvider config={config}>
        {children}
        <WalletModalHost />
      </WagmiProvider>
    </PairProvider>
  )
}
