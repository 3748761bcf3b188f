import { createConfig, http } from 'wagmi'
import type { ChainPair } from '@/lib/chains/pair'
import { env } from '@/lib/env'
import { coinbase } from './connectors/coinbase'
import { safeApp } from './connectors/safeApp'
import { walletConnect } from './connectors/walletConnect'

/**
 * Wallets announce themselves (EIP-6963). Those of vendors are names until they are picked. Reads that are made together travel together.
 * `ssr` because the pages are rendered ahead of time, without a wallet.
 */
export function wagmiConfig(pair: ChainPair) {
  const transport = () => http(undefined, { batch: true, retryCount: 2 })
  return createConfig({
    chains: [pair.l2, pair.l1],
    connectors: [
      safeApp(pair),
      ...(env.walletConnectId === null ? [] : [walletConnect(env.walletConnectId)]),
      // Coinbase knows no local chains.
      ...(pair.l1.testnet === true ? [] : [coinbase()]),
    ],
    transports: { [pair.l1.id]: transport(), [pair.l2.id]: transport() },
    ssr: true,
  })
}
