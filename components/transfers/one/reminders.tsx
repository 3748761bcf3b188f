import { CopyLink } from '@/components/transfers/copyLink'
import { transferHref } from '@/components/transfers/href'
import { NotifyMe } from '@/components/transfers/notifyMe'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import { AddToCalendar } from './addToCalendar'

type Props = { transfer: Transfer; tracked: TrackedTransfer | undefined }

/** What helps not to forget a transfer: while a claim is to come a calendar entry and a notification, and always its link. */
export function Reminders({ transfer, tracked }: Props) {
  const waits = tracked?.kind === 'deposit' && 'opens' in tracked.status ? tracked : null
  return (
    <div className="flex flex-wrap gap-2">
      {waits && <AddToCalendar deposit={waits.transfer} status={waits.status} />}
      {waits && <NotifyMe />}
      <CopyLink path={transferHref(transfer.initiated.hash)} />
    </div>
  )
}
