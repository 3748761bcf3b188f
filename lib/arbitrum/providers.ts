import { type BigNumber, providers } from 'ethers'
import type { Chain } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import { errorChain, says } from '@/lib/errors/rpcErrors'

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
  /** An endpoint's refusal keeps the name that it has elsewhere: without it, its words are taken for a wallet's. */
  override async send(method: string, params: unknown[]): Promise<unknown> {
    try {
      return await super.send(method, params)
    } catch (error) {
      const answer = errorChain(error).find(({ code }) => typeof code === 'number')
      throw answer instanceof Error ? Object.assign(answer, { name: 'RpcRequestError' }) : error
    }
  }

  /** ethers takes every refusal of a call for a revert without data. */
  override async perform(method: string, params: unknown): Promise<unknown> {
    try {
      return await super.perform(method, params)
    } catch (error) {
      const answer = errorChain(error).find(({ name }) => name === 'RpcRequestError')
      const isRevert = answer?.data !== undefined || says(answer, [/revert/i])
      throw answer === undefined || isRevert ? error : answer
    }
  }

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
