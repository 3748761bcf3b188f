'use client'
import { ActStatus } from '@/components/ui/actStatus'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { initializeRoundAct, initializeRoundNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { blockerCopy } from '@/lib/staking/copy'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { stakeWords } from './copy'

/** Why nothing can be done with a stake right now, and, where somebody can, the way to change that. */
export function BlockedNotice({ stake }: { stake: StakeFacts }) {
  const { act, busy, ...acting } = useAct({ names: initializeRoundNames })
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
        <>
          <Button busy={busy} onClick={initialize}>
            {stakeWords.initialize}
          </Button>
          <ActStatus {...acting} />
        </>
      }
    >
      {blockerCopy[blocker]}
    </Notice>
  )
}
