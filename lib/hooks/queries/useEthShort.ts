import type { Address } from 'viem'
import { type EthShort, ethShort, type TransactionCost } from '@/lib/bridge/ethShort'
import type { Side } from '@/lib/chains/pair'
import { useBridgeFacts } from './useBridgeFacts'

/**
 * The ETH that an account lacks on a side for a transaction; null while it has enough, and while that is not known.
 * @param cost null while it is not estimated
 */
export function useEthShort(
  account: Address | undefined,
  side: Side,
  cost: TransactionCost | null,
): EthShort | null {
  const { data } = useBridgeFacts(account)
  return data === undefined || cost === null ? null : ethShort(data[side], cost)
}
