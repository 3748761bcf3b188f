'use client'
import { announce } from '@/components/ui/announcer'
import { withdrawFeesAct } from '@/lib/hooks/stakeActs'
import { useAct } from '@/lib/hooks/useAct'
import { blockedShort } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { feesWords } from './copy'
import { GuardedAct } from './guardedAct'

/** Takes the ETH that a stake has earned. It stays there until then, also when nothing is staked any more. */
export function FeesAction({ stake }: { stake: StakeFacts }) {
  const { act, ...acting } = useAct()
  const blocker = stakeBlocker(stake)
  const reason = blocker === null ? (stake.pendingFees === 0n ? feesWords.none : null) : blockedShort[blocker]
  const take = () =>
    act({ ...withdrawFeesAct(stake.pendingFees), onMined: () => announce(feesWords.withdrawn) })
  return (
    <GuardedAct
      label={feesWords.withdraw}
      variant="secondary"
      reason={reason}
      forfeit={forfeit(stake)}
      onAct={take}
      acting={acting}
    />
  )
}
