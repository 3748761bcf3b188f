'use client'
import { memo } from 'react'
import { ClaimBy } from '@/components/transfers/acts/claimAction'
import { actionWords as words } from '@/components/transfers/copy'
import { ActStatus } from '@/components/ui/actStatus'
import { Notice } from '@/components/ui/notice'
import { claimFacts, uncontradicted } from '@/lib/bridge/disagreement'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { claimTogetherNames } from '@/lib/hooks/acts/transferActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useDisagreements } from '@/lib/hooks/queries/useDisagreements'

/** Ethereum takes no transaction of more than 16,777,216 gas (EIP-7825): so many claims stay well below. */
const MOST_AT_ONCE = 50

/**
 * Claims several claimable deposits with one signature, the oldest first. Drawn again only when one of them changes.
 */
export const ClaimTogether = memo(function ClaimTogether({
  tracked,
}: {
  tracked: readonly TrackedTransfer[]
}) {
  const claimable = tracked.flatMap((one) =>
    one.kind === 'deposit' && one.status.state === 'claimable' ? [one.transfer] : [],
  )
  const ready = uncontradicted(claimable, useDisagreements(claimFacts(claimable)))
  const oldest = ready.toReversed().slice(0, MOST_AT_ONCE)
  const claiming = useAct({ names: claimTogetherNames(ready.length < 2 ? [] : oldest) })
  // The outcome of the last claims is told also when none is left.
  if (ready.length < 2) return <ActStatus {...claiming} />
  return (
    <Notice
      tone="now"
      title={words.together(ready.length)}
      action={<ClaimBy deposits={oldest} claiming={claiming} />}
    >
      {words.togetherBody} {oldest.length < ready.length && words.oldestFirst(oldest.length)}
    </Notice>
  )
})
