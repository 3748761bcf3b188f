'use client'
import { Button } from '@/components/ui/button'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { useNotificationPermission } from '@/lib/hooks/useNotifications'
import { reminderWords as words } from './copy'
import { amountOn } from './transferSymbol'

/** The notification of a deposit that can be claimed. */
export const claimNotice = ({ transfer }: TrackedTransfer) => ({
  title: words.noticeTitle(amountOn(transfer.amount, 'l1')),
  body: words.noticeBody,
})

/** Lets the browser notify when a claim opens. The browser asks only when this is pressed. */
export function NotifyMe() {
  const { permission, ask } = useNotificationPermission()
  switch (permission) {
    case 'default':
      return (
        <Button variant="secondary" onClick={ask}>
          {words.notify}
        </Button>
      )
    case 'granted':
      return <p className="self-center text-soft text-sm">{words.notified}</p>
    case 'denied':
    case 'unsupported':
      return null
    default:
      return permission satisfies never
  }
}
