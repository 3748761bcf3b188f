import { getCapabilities } from 'viem/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Wallet } from '@/lib/rpc/clients'

/**
 * True when the wallet says that it can send several calls as one (EIP-5792, `wallet_getCapabilities`): all of them or
 * none, with one prompt. A wallet that does not know the question cannot.
 */
export async function canSendCallsAtOnce(wallet: Wallet, pair: ChainPair, side: Side): Promise<boolean> {
  try {
    const { atomic } = await getCapabilities(wallet, {
      account: wallet.account,
      chainId: pair[side].id,
    })
    return atomic?.status === 'supported' || atomic?.status === 'ready'
  } catch {
    return false
  }
}
