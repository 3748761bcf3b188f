'use client'
import { RecipientField } from '@/components/bridge/recipientField'
import { AmountField } from '@/components/ui/amountField'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { amountCopy, problemCopy } from '@/lib/bridge/copy'
import { usePair } from '@/lib/hooks/pair'
import { useFees } from '@/lib/hooks/useFees'
import { feesProblemCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import type { StakeFacts } from '@/lib/staking/stake'
import { feesWords } from './copy'
import { GuardedAct } from './guardedAct'

/** Takes the ETH that a stake has earned. It stays there until then, also when nothing is staked any more. */
export function FeesAction({ stake }: { stake: StakeFacts }) {
  const fees = useFees(stake, () => announce(feesWords.withdrawn))
  const { chosen, sign, acting } = fees
  return (
    <div className="flex flex-col items-start gap-2">
      {chosen !== null && <Choice stake={stake} fees={fees} chosen={chosen} />}
      <GuardedAct
        label={feesWords.withdraw}
        variant="secondary"
        reason={reasonOf(fees)}
        forfeit={forfeit(stake)}
        onAct={() => sign?.()}
        acting={acting}
      />
      {stake.pendingFees > 0n && (
        <Button
          variant="quiet"
          className="-ml-4 text-sm"
          disabled={acting.busy}
          onClick={chosen === null ? fees.choose : fees.takeWhole}
        >
          {chosen === null ? feesWords.choose : feesWords.whole}
        </Button>
      )}
    </div>
  )
}

type Fees = ReturnType<typeof useFees>
type ChoiceProps = { stake: StakeFacts; fees: Fees; chosen: NonNullable<Fees['chosen']> }

function Choice({ stake, fees, chosen }: ChoiceProps) {
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
      />
    </fieldset>
  )
}

/** Why nothing can be signed, for beside the button; null when it can. */
function reasonOf({ amount, problem, recipient }: Fees): string | null {
  if (!amount.ok) return amountCopy[amount.error]
  if (problem !== null) return feesProblemCopy[problem]
  if (recipient === null || recipient.ok) return null
  return problemCopy[recipient.error]
}
