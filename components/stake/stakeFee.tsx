import type { Address } from 'viem'
import { AmountNow } from '@/components/ui/amountNow'
import { Entry } from '@/components/ui/ledger'
import { formatGwei } from '@/lib/format/numbers'
import { usePair } from '@/lib/hooks/pair'
import { useStakeFee } from '@/lib/hooks/queries/useStakeFee'
import type { HintedAct } from '@/lib/staking/hintedAct'
import { networkFeeWords as words } from './copy'

type Props = {
  account: Address
  /** Null while it cannot be signed. */
  act: HintedAct | null
}

/**
 * The network fee of the act that is being made up. Its row is there from the beginning: nothing moves when the figure
 * comes.
 */
export function StakeFee({ account, act }: Props) {
  const { l2 } = usePair()
  const { data: fee } = useStakeFee(account, act)
  return (
    <Entry name={words.fee(l2.name)} note={fee ? words.basis(fee.gas, formatGwei(fee.gasPrice)) : words.open}>
      {fee ? <AmountNow wei={fee.wei} symbol="ETH" /> : '–'}
    </Entry>
  )
}
