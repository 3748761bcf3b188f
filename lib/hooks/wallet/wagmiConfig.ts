import { createConfig, createStorage } from 'wagmi'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { env } from '@/lib/env'
import { lendStorage, pageStorage } from '@/lib/hooks/storage/pageStorage'
import { batchingHttp } from '@/lib/rpc/batchingHttp'
import { chainTransport } from '@/lib/rpc/chainTransport'
import { probeOf } from '@/lib/rpc/probeEndpoint'
import { coinbase } from './connectors/coinbase'
import { hostPage } from './connectors/hostPage'
import { safeApp } from './connectors/safeApp'
import { walletConnect } from './connectors/walletConnect'
import { readOwnEndpoints } from './ownEndpointStorage'
import { introduceQuietWallets } from './quietWallets'

/**
 * Wallets announce themselves (EIP-6963). Those of vendors are names until they are picked. Reads that are made together travel together, and `chainTransport` is patient.
 * `ssr` because the pages are rendered ahead of time, without a wallet.
 */
export function wagmiConfig(pair: ChainPair) {
  lendStorage()
  if (typeof window !== 'undefined') introduceOnce()
  return createConfig({
    chains: [pair.l2, pair.l1],
    connectors: [
      hostPage(),
      safeApp(pair),
      ...(env.walletConnectId === null ? [] : [walletConnect(env.walletConnectId)]),
      // Coinbase knows no local chains.
      ...(pair.isLocal ? [] : [coinbase()]),
    ],
    transports: { [pair.l1.id]: transportTo(pair, 'l1'), [pair.l2.id]: transportTo(pair, 'l2') },
    storage: createStorage({ storage: pageStorage }),
    ssr: true,
  })
}

let isIntroduced = false

/** wagmi listens to announcements from its first configuration on. */
function introduceOnce(): void {
  if (isIntroduced) return
  isIntroduced = true
  introduceQuietWallets(window)
}

function transportTo(pair: ChainPair, side: Side) {
  const own = readOwnEndpoints(pair)[side]
  const sources = [...own, ...pair.endpoints[side]].map(({ operator, url }) => ({
    operator,
    url,
    transport: batchingHttp(url),
  }))
  return chainTransport(sources, { probe: probeOf(pair, side) })
}
