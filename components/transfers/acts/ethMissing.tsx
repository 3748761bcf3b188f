'use client'
import type { Address } from 'viem'
import { actionWords as words } from '@/components/transfers/copy'
import { Amount } from '@/components/ui/amount'
import type { Side } from '@/lib/chains/pair'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'

type Props = { account: Address; side: Side; needed: bigint }

/** Said before a signature: that the account cannot pay for it. Nothing while it can, or while that is not known. */
export function EthMissing({ account, side, needed }: Props) {
  const eth = useBridgeFacts(account).data?.[side].eth
  if (eth === undefined || eth >= needed) return null
  return (
    <strong className="font-semibold text-now text-sm">
      {words.tooLittleEth[side]} <Amount wei={eth} symbol="ETH" />.
    </strong>
  )
}
