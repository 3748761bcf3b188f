'use client'
import { nextAction } from '@/lib/bridge/nextAction'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { ClaimAction } from './claimAction'
import { RedeemAction } from './redeemAction'
import { ResendAction } from './resendAction'

/** The one act that brings a transfer forward, for any reader. Nothing while there is nothing to do. */
export function TransferAction({ tracked }: { tracked: TrackedTransfer }) {
  if (tracked.kind === 'withdraw' && tracked.status.state === 'needs-redeem') {
    return <RedeemAction withdrawal={tracked.transfer} status={tracked.status} />
  }
  const next = nextAction(tracked)
  switch (next.action) {
    case 'claim':
      return <ClaimAction deposits={[next.deposit]} />
    case 'resend':
      return <ResendAction withdrawal={next.withdrawal} />
    case 'redeem':
    case 'wait':
    case 'none':
      return null
    default:
      return next satisfies never
  }
}
