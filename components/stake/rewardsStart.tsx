'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { announce } from '@/components/ui/announcer'
import { LPT } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/format/amounts'
import { unbondAct, unbondNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { blockedShort, unbondProblemCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import { stakeParts } from '@/lib/staking/rewards'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { unbondWords } from './copy'

/** Begins the way to Ethereum with all rewards: the first step is their unbonding. */
export function RewardsStart({ stake }: { stake: StakeFacts }) {
  const { act, ...acting } = useAct({ names: unbondNames })
  const { rewards } = stakeParts(stake)
  return (
    <GuardedAct
      label={unbondWords.start(`${formatAmount(rewards, 'short')} ${LPT}`)}
      wide
      reason={reasonAgainst(stake, rewards)}
      gas={LEAST_STAKE_GAS.unbond}
      forfeit={forfeit(stake)}
      onAct={() => act({ ...unbondAct(rewards), onMined: () => announce(unbondWords.unbonded) })}
      acting={acting}
    />
  )
}

function reasonAgainst(stake: StakeFacts, rewards: bigint): string | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blockedShort[blocker]
  if (stake.delegator.status === 'unbonded') return unbondProblemCopy['nothing-bonded']
  if (stake.delegator.status === 'pending') return unbondProblemCopy['still-pending']
  return rewards === 0n ? unbondWords.noRewards : null
}
