import { getArbitrumNetworks, registerCustomArbitrumNetwork } from '@arbitrum/sdk'
import type { ChainPair } from '@/lib/chains/pair'

/**
 * Tells the SDK of a pair that it does not know, such as a devnet. A devnet that was started anew has other contracts
 * on the same chain id: the SDK then overwrites the earlier ones.
 */
export function registerPair(pair: ChainPair): void {
  const known = getArbitrumNetworks().find((network) => network.chainId === pair.l2.id)
  if (known !== undefined && known.ethBridge.rollup.toLowerCase() === pair.arbitrum.rollup.toLowerCase())
    return
  registerCustomArbitrumNetwork({
    chainId: pair.l2.id,
    name: pair.l2.name,
    parentChainId: pair.l1.id,
    confirmPeriodBlocks: Number(pair.confirmPeriodBlocks),
    retryableLifetimeSeconds: pair.retryableLifetimeSeconds,
    ethBridge: pair.arbitrum,
    isBold: true,
    isCustom: true,
    isTestnet: pair.l2.testnet === true,
  })
}
