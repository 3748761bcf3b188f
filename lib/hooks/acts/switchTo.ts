import type { Config } from 'wagmi'
import { getConnection, switchChain, watchConnection } from 'wagmi/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ChainNotAdded } from '@/lib/errors/walletErrors'

/**
 * Has the wallet switch to a side's network, and add it where it is not known. Over as soon as the wallet is there, also by hand:
 * some never answer, and some say that they switched and stay.
 * @throws ChainNotAdded when the wallet does not take the network although nobody declined
 */
export async function switchTo(config: Config, pair: ChainPair, side: Side): Promise<void> {
  const chain = pair[side]
  if (getConnection(config).chainId === chain.id) return
  let unwatch = () => {}
  const arrived = new Promise<void>((resolve) => {
    const onChange = ({ chainId }: { chainId?: number | undefined }) => chainId === chain.id && resolve()
    unwatch = watchConnection(config, { onChange })
  })
  try {
    await Promise.race([switchChain(config, { chainId: chain.id }), arrived])
  } catch (error) {
    const { errorCode } = await import('@/lib/errors/errors')
    const code = errorCode(error)
    throw code === 'chain-not-added' || code === 'wallet-refused' ? new ChainNotAdded(chain, error) : error
  } finally {
    unwatch()
  }
}
