import { CopyLink } from '@/components/transfers/copyLink'
import { transferHref } from '@/components/transfers/href'
import { NotifyMe } from '@/components/transfers/notifyMe'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import { AddToCalendar } from './addToCalendar'

type Props = { transfer: Transfer; tracked: TrackedTransfer | undefined }

/** Reminders of a transfer: a calendar entry and a notification while a claim is to come, and always its link. */
export function Reminders({ transfer, tracked }: Props) {
  const status = tracked?.kind === 'deposit' ? tracked.status : null
  const waits = status !== null && 'opens' in status && transfer.kind === 'deposit'
  return (
    <div className="flex flex-wrap gap-2">
      {waits && <AddToCalendar deposit={transfer} status={status} />}
      {waits && <NotifyMe />}
      <CopyLink path={transferHref(transfer.initiated.hash)} />
    </div>
  )
}
