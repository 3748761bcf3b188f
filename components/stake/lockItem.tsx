'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { AmountNow } from '@/components/ui/amountNow'
import { announce } from '@/components/ui/announcer'
import { Bar } from '@/components/ui/bar'
import { Tag } from '@/components/ui/tag'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LPT } from '@/components/ui/tokens'
import { withdrawStakeAct, withdrawStakeNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { blockedShort, lockCopy } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import { type Lock, unbondingProgress } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { lockWords } from './copy'
import { LockToCalendar } from './lockToCalendar'
import { RebondAction } from './rebondAction'
import { RoundBasis } from './roundBasis'

/** One unbonding lock: its amount, the time at which it opens, and its acts. */
export function LockItem({ lock, stake }: { lock: Lock; stake: StakeFacts }) {
  const { status } = lock
  const open = status.state === 'withdrawable'
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="figures text-xl">
          <AmountNow wei={lock.amount} symbol={LPT} />
        </p>
        <Tag tone={open ? 'now' : 'calm'}>{lockCopy[status.state].label}</Tag>
      </div>
      {status.state === 'waiting' && <Waiting status={status} stake={stake} />}
      <p className="text-note text-soft">{lockCopy[status.state].sentence}</p>
      <div className="flex flex-wrap gap-2">
        {open && <WithdrawAction lockId={lock.id} stake={stake} />}
        <RebondAction lockId={lock.id} stake={stake} />
        {status.state === 'waiting' && (
          <LockToCalendar lock={lock} secondsLeft={status.secondsLeft} stake={stake} />
        )}
      </div>
    </li>
  )
}

/** Withdrawing claims nothing, so nothing is lost by it. */
function WithdrawAction({ lockId, stake }: { lockId: bigint; stake: StakeFacts }) {
  const { act, ...acting } = useAct({ names: withdrawStakeNames([lockId]) })
  const blocker = stakeBlocker(stake)
  return (
    <GuardedAct
      label={lockWords.withdraw}
      variant="now"
      reason={blocker && blockedShort[blocker]}
      gas={LEAST_STAKE_GAS.withdrawStake}
      forfeit={null}
      onAct={() => act({ ...withdrawStakeAct(lockId), onMined: () => announce(lockWords.withdrawn) })}
      acting={acting}
    />
  )
}

type WaitingProps = { status: Extract<Lock['status'], { state: 'waiting' }>; stake: StakeFacts }

function Waiting({ status, stake }: WaitingProps) {
  const share = unbondingProgress(status, stake)
  return (
    <div className="flex flex-col gap-2 text-note">
      <Bar value={share} label={lockWords.progress(Math.round(share * 100))} />
      <p>
        {lockWords.opensIn(status.withdrawRound.toString())}, <TimeLeft seconds={status.secondsLeft} />
        <RoundBasis blocksLeft={status.blocksLeft} />
      </p>
    </div>
  )
}
