import type { Tone } from '@/components/ui/notice'
import { depositCopy, withdrawCopy } from '@/lib/bridge/copy'
import { nextAction } from '@/lib/bridge/nextAction'
import { depositProgress } from '@/lib/bridge/progress'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'

/** What is shown of where a transfer stands, in both the list and the page of one transfer. */
export type TransferView = {
  label: string
  sentence: string
  tone: Tone
  /** From 0 to 1 while it waits for a known time, undefined while that is not known, null when it does not wait. */
  progress: number | undefined | null
  /** When the wait is over. */
  opens: { block: bigint; seconds: number; estimated: boolean } | null
  over: boolean
}

export function transferView(tracked: TrackedTransfer): TransferView {
  const next = nextAction(tracked).action
  const tone: Tone = next === 'none' ? 'done' : next === 'wait' ? 'calm' : 'now'
  const over = next === 'none'
  if ('opens' in tracked.status) {
    const { state, opens } = tracked.status
    const copy = depositCopy[state]
    return {
      label: copy.label,
      sentence: (opens.overdue && copy.late) || copy.sentence,
      tone,
      progress:
        tracked.transfer.kind === 'deposit' ? depositProgress(tracked.transfer, tracked.status) : null,
      opens: { block: opens.block, seconds: opens.secondsLeft, estimated: opens.basis === 'estimate' },
      over,
    }
  }
  const { status } = tracked
  const copy =
    status.state === 'claimable' || status.state === 'claimed'
      ? depositCopy[status.state]
      : withdrawCopy[status.state]
  const late = status.state === 'on-its-way' && status.overdue && copy.late
  return {
    label: copy.label,
    sentence: late || copy.sentence,
    tone,
    progress: status.state === 'on-its-way' ? undefined : null,
    opens: null,
    over,
  }
}
