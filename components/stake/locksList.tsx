'use client'
import { useState } from 'react'
import { GuardedAct } from '@/components/common/guardedAct'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { LPT } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/format/amounts'
import { withdrawStakeNames, withdrawStakesAct } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { usePair } from '@/lib/hooks/pair'
import { useSupportsAtomicCalls } from '@/lib/hooks/wallet/useSupportsAtomicCalls'
import { blockedShort } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import { type Lock, openLocks } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { lockWords } from './copy'
import { LockItem } from './lockItem'

/** So many locks are shown before the rest is asked for. */
const SHOWN = 8

/** And so many more with each press: there may be hundreds, each with its buttons. */
const PART = 20

/** The unbonding locks that are not withdrawn, the next to open first. */
export function LocksList({ stake }: { stake: StakeFacts }) {
  const { l1BlockSeconds } = usePair()
  const [most, setMost] = useState(SHOWN)
  const locks = openLocks(stake.locks, stake.round, l1BlockSeconds)
  const shown = locks.slice(0, most)
  const further = Math.min(PART, locks.length - shown.length)
  const open = locks.filter(({ status }) => status.state === 'withdrawable')
  return (
    <Sheet title={lockWords.title}>
      {locks.length === 0 && <p className="text-soft">{lockWords.none}</p>}
      {open.length > 1 && <WithdrawAll open={open} stake={stake} />}
      <ul aria-label={lockWords.title} className="divide-y divide-line">
        {shown.map((lock) => (
          <LockItem key={lock.id.toString()} lock={lock} stake={stake} />
        ))}
      </ul>
      {shown.length < locks.length && (
        <p className="mt-4">
          <Button variant="secondary" wide onClick={() => setMost(most + PART)}>
            {lockWords.showMore(further)}
          </Button>
        </p>
      )}
    </Sheet>
  )
}

function WithdrawAll({ open, stake }: { open: readonly Lock[]; stake: StakeFacts }) {
  const ids = open.map(({ id }) => id)
  const { act, ...acting } = useAct({ names: withdrawStakeNames(ids) })
  const atOnce = useSupportsAtomicCalls(stake.account, 'l2')
  const blocker = stakeBlocker(stake)
  const sum = open.reduce((total, { amount }) => total + amount, 0n)
  const withdraw = () =>
    act({ ...withdrawStakesAct(ids, atOnce), onMined: () => announce(lockWords.withdrawn) })
  return (
    <div className="mb-5 border-line border-b pb-5">
      <GuardedAct
        label={lockWords.withdrawAll(open.length, `${formatAmount(sum, 'short')} ${LPT}`)}
        wide
        reason={blocker && blockedShort[blocker]}
        gas={LEAST_STAKE_GAS.withdrawStake}
        forfeit={null}
        onAct={withdraw}
        acting={acting}
      />
      <p className="mt-2 text-soft text-sm">{lockWords.withdrawAllNote}</p>
    </div>
  )
}
