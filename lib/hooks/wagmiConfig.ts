import { createConfig, http } from 'wagmi'
import type { ChainPair } from '@/lib/chains/pair'

/**
 * Wallets announce themselves (EIP-6963); nothing else is needed to start. Reads that are made together travel together.
 * `ssr` because the pages are rendered ahead of time, without a wallet.
 */
export function wagmiConfig(pair: ChainPair) {
  const transport = () => http(undefined, { batch: true, retryCount: 2 })
  return createConfig({
    chains: [pair.l2, pair.l1],
    transports: { [pair.l1.id]: transport(), [pair.l2.id]: transport() },
    ssr: true,
  })
}
