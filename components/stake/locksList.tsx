'use client'
import { Sheet } from '@/components/ui/sheet'
import { usePair } from '@/lib/hooks/pair'
import { openLocks } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import { lockWords } from './copy'
import { LockItem } from './lockItem'

/** What was unbonded and not withdrawn yet, the next one to open first. */
export function LocksList({ stake }: { stake: StakeFacts }) {
  const { l1BlockSeconds } = usePair()
  const locks = openLocks(stake.locks, stake.round, l1BlockSeconds)
  return (
    <Sheet title={lockWords.title}>
      {locks.length === 0 && <p className="text-soft">{lockWords.none}</p>}
      <ul aria-label={lockWords.title} className="divide-y divide-line">
        {locks.map((lock) => (
          <LockItem key={lock.id.toString()} lock={lock} stake={stake} />
        ))}
      </ul>
    </Sheet>
  )
}
