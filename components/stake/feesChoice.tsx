'use client'
import { RecipientField } from '@/components/bridge/recipientField'
import { AmountField } from '@/components/ui/amountField'
import { amountCopy } from '@/lib/bridge/copy'
import type { useFees } from '@/lib/hooks/acts/useFees'
import { usePair } from '@/lib/hooks/pair'
import { feesProblemCopy } from '@/lib/staking/copy'
import type { StakeFacts } from '@/lib/staking/stake'
import { feesWords } from './copy'

type Fees = ReturnType<typeof useFees>
type Props = { stake: StakeFacts; fees: Fees; chosen: NonNullable<Fees['chosen']> }

/** How much of the fees is taken, and to whom. */
export default function FeesChoice({ stake, fees, chosen }: Props) {
  const { l2 } = usePair()
  const { amount, problem, recipient } = fees
  const mistake = amount.ok
    ? problem === 'exceeds-fees' && feesProblemCopy[problem]
    : amount.error !== 'empty' && amountCopy[amount.error]
  return (
    <fieldset className="w-full max-w-md">
      <legend className="mb-2 font-semibold">{feesWords.form}</legend>
      <AmountField
        text={chosen.text}
        onChange={fees.setText}
        symbol="ETH"
        max={stake.pendingFees}
        {...(mistake !== false && { error: mistake })}
      />
      <RecipientField
        text={chosen.to}
        onChange={fees.setTo}
        parsed={recipient}
        required={false}
        account={stake.account}
        chain={l2.name}
        side="l2"
      />
    </fieldset>
  )
}
