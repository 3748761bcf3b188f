'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { announce } from '@/components/ui/announcer'
import { Notice } from '@/components/ui/notice'
import { initializeRoundAct, initializeRoundNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { blockerCopy } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { stakeWords } from './copy'

/** The reason that blocks every act on a stake, with the act that ends it where anybody may. */
export function BlockedNotice({ stake }: { stake: StakeFacts }) {
  const { act, ...acting } = useAct({ names: initializeRoundNames })
  const blocker = stakeBlocker(stake)
  if (blocker === null) return null
  if (blocker === 'paused') return <Notice tone="danger">{blockerCopy.paused}</Notice>
  if (blocker === 'first-round') return <Notice>{blockerCopy[blocker]}</Notice>
  const initialize = () => act({ ...initializeRoundAct, onMined: () => announce(stakeWords.initialized) })
  return (
    <Notice
      tone="now"
      title={stakeWords.notInitialized}
      action={
        <GuardedAct
          label={stakeWords.initialize}
          reason={null}
          gas={LEAST_STAKE_GAS.initializeRound}
          forfeit={null}
          onAct={initialize}
          acting={acting}
        />
      }
    >
      {blockerCopy[blocker]}
    </Notice>
  )
}
