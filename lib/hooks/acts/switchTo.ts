import type { Config } from 'wagmi'
import { getConnection, switchChain } from 'wagmi/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ChainNotAdded } from '@/lib/errors/walletErrors'

/**
 * Has the wallet switch to a side's network, and add it where it is not known.
 * @throws ChainNotAdded when the wallet does not take the network although nobody declined
 */
export async function switchTo(config: Config, pair: ChainPair, side: Side): Promise<void> {
  const chain = pair[side]
  if (getConnection(config).chainId === chain.id) return
  try {
    await switchChain(config, { chainId: chain.id })
  } catch (error) {
    const { errorCode } = await import('@/lib/errors/errors')
    const code = errorCode(error)
    throw code === 'chain-not-added' || code === 'wallet-refused' ? new ChainNotAdded(chain, error) : error
  }
}
