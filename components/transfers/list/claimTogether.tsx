import { ClaimAction } from '@/components/transfers/acts/claimAction'
import { actionWords as words } from '@/components/transfers/copy'
import { Notice } from '@/components/ui/notice'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'

/** Ethereum takes no transaction of more than 16,777,216 gas (EIP-7825): so many claims stay well below. */
const MOST_AT_ONCE = 50

/** When several deposits wait for their claim: all of them with one signature, the oldest first. */
export function ClaimTogether({ tracked }: { tracked: readonly TrackedTransfer[] }) {
  const ready = tracked.flatMap((one) =>
    one.kind === 'deposit' && one.status.state === 'claimable' ? [one.transfer] : [],
  )
  if (ready.length < 2) return null
  const oldest = ready.toReversed().slice(0, MOST_AT_ONCE)
  return (
    <Notice tone="now" title={words.together(ready.length)} action={<ClaimAction deposits={oldest} />}>
      {words.togetherBody} {oldest.length < ready.length && words.oldestFirst(oldest.length)}
    </Notice>
  )
}
