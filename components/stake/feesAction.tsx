'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazyPart'
import { amountCopy, problemCopy } from '@/lib/bridge/copy'
import { useFees } from '@/lib/hooks/acts/useFees'
import { feesProblemCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import type { StakeFacts } from '@/lib/staking/stake'
import { feesWords } from './copy'

/** Most take all of it, to their own account. */
const FeesChoice = lazyPart(() => import('./feesChoice'))

/** Takes the ETH that a stake has earned. It stays there until then, also when nothing is staked any more. */
export function FeesAction({ stake }: { stake: StakeFacts }) {
  const fees = useFees(stake, () => announce(feesWords.withdrawn))
  const { chosen, sign, acting } = fees
  return (
    <div className="flex flex-col items-start gap-2">
      {chosen !== null && <FeesChoice stake={stake} fees={fees} chosen={chosen} />}
      <GuardedAct
        label={feesWords.withdraw}
        variant="secondary"
        reason={reasonOf(fees)}
        gas={LEAST_STAKE_GAS.withdrawFees}
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
/** The reason against signing, for beside the button; null when nothing is against it. */
function reasonOf({ amount, problem, recipient }: Fees): string | null {
  if (!amount.ok) return amountCopy[amount.error]
  if (problem !== null) return feesProblemCopy[problem]
  if (recipient === null || recipient.ok) return null
  return problemCopy[recipient.error]
}
