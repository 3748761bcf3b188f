'use client'
import { isAddressEqual } from 'viem'
import { RecipientField } from '@/components/bridge/recipientField'
import { AmountField } from '@/components/ui/amountField'
import { Notice } from '@/components/ui/notice'
import { ReadFailed } from '@/components/ui/readFailed'
import { WorthIfAsked } from '@/components/ui/worthIfAsked'
import { amountCopy } from '@/lib/bridge/copy'
import type { useFees } from '@/lib/hooks/acts/useFees'
import { usePair } from '@/lib/hooks/pair'
import { useCodes } from '@/lib/hooks/queries/useCodes'
import { feesProblemCopy } from '@/lib/staking/copy'
import { feesWarnings } from '@/lib/staking/feesWarnings'
import type { StakeFacts } from '@/lib/staking/stake'
import { feesWords } from './copy'

type Fees = ReturnType<typeof useFees>
type Props = { stake: StakeFacts; fees: Fees; chosen: NonNullable<Fees['chosen']> }

/** The choice of the amount of fees and of their recipient. */
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
      {amount.ok && <WorthIfAsked wei={amount.amount} token="ETH" />}
      <RecipientField
        text={chosen.to}
        onChange={fees.setTo}
        parsed={recipient}
        required={false}
        account={stake.account}
        chain={l2.name}
        side="l2"
      />
      <Warnings fees={fees} account={stake.account} />
    </fieldset>
  )
}

/** Warnings about a recipient other than the account. */
function Warnings({ fees: { recipient }, account }: { fees: Fees; account: StakeFacts['account'] }) {
  const to = recipient?.ok === true ? recipient.address : account
  const codes = useCodes(isAddressEqual(to, account) ? undefined : to)
  const warnings = feesWarnings({ account, to }, codes.data && codes.data.l2 === 'contract')
  return (
    <div aria-live="polite" className="mt-2 flex flex-col gap-3 empty:absolute">
      {warnings.map((warning) => (
        <Notice key={warning} tone="now">
          {feesWords.warnings[warning]}
        </Notice>
      ))}
      <ReadFailed query={codes} />
    </div>
  )
}
