import { type BigNumber, providers } from 'ethers'
import type { Chain } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'

/** Read-only providers for the SDK, on the endpoints that the pair names. Nothing is signed with ethers. */
export function sdkProviders(pair: ChainPair): { l1: providers.Provider; l2: providers.Provider } {
  return { l1: provider(pair.l1), l2: provider(pair.l2) }
}

function provider(chain: Chain): providers.Provider {
  const [url] = chain.rpcUrls.default.http
  if (url === undefined) throw new Error(`${chain.name} has no endpoint`)
  return new PairProvider(url, { chainId: chain.id, name: chain.name })
}

/** The SDK asks for a gas price; an endpoint that does not tell one still has blocks with a base fee. */
class PairProvider extends providers.StaticJsonRpcProvider {
  override async getGasPrice(): Promise<BigNumber> {
    try {
      return await super.getGasPrice()
    } catch (error) {
      const { baseFeePerGas } = await this.getBlock('latest')
      if (!baseFeePerGas) throw error
      return baseFeePerGas
    }
  }
}
