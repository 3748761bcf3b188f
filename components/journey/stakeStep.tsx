'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { LoweredNotice } from '@/components/common/loweredNotice'
import { OrchestratorField } from '@/components/common/orchestrators/orchestratorField'
import { AmountNow } from '@/components/ui/amountNow'
import { announce } from '@/components/ui/announcer'
import { amountCopy } from '@/lib/bridge/copy'
import { useBond } from '@/lib/hooks/acts/useBond'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { returnEstimate } from '@/lib/journey/estimate'
import { bondProblemCopy } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import type { StakeFacts } from '@/lib/staking/stake'
import { returnWords as words } from './copy'

/** Stakes what came back, exactly that amount: with the current orchestrator, or with one to be chosen. */
export function StakeStep({ amount, stake }: { amount: bigint; stake: StakeFacts }) {
  const { data } = useBridgeFacts(stake.account)
  const bond = useBond(stake, () => announce(words.staked), amount)
  const { problem, next, orchestrator, forfeit, lowered, sign, ...acting } = bond
  return (
    <div className="mt-1 flex flex-col gap-3">
      <OrchestratorField chosen={orchestrator} />
      <GuardedAct
        label={next === 'approve' ? words.approve : words.stakeIt}
        reason={bond.amount.ok ? problem && bondProblemCopy[problem] : amountCopy[bond.amount.error]}
        gas={LEAST_STAKE_GAS[next ?? 'bond']}
        forfeit={next === 'bond' ? forfeit : null}
        onAct={() => sign?.()}
        acting={acting}
      />
      <LoweredNotice lowered={lowered} />
      {data !== undefined && (
        <p className="text-sm">
          {next === 'approve' ? words.cost : words.costBond}{' '}
          <AmountNow wei={returnEstimate(data).l2} symbol="ETH" />.
        </p>
      )}
    </div>
  )
}
