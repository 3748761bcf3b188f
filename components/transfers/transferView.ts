import type { Tone } from '@/components/ui/notice'
import { depositCopy, withdrawCopy } from '@/lib/bridge/copy'
import { nextAction } from '@/lib/bridge/nextAction'
import { depositProgress } from '@/lib/bridge/progress'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { transferWords } from './copy'

/** What is shown of where a transfer stands, in both the list and the page of one transfer. */
export type TransferView = {
  label: string
  sentence: string
  tone: Tone
  /** From 0 to 1 while it waits for a known time, undefined while that is not known, null when it does not wait. */
  progress: number | undefined | null
  /** When the wait is over, and what that is counted from. */
  opens: { block: bigint; seconds: number; basis: string } | null
  over: boolean
}

export function transferView(tracked: TrackedTransfer): TransferView {
  const next = nextAction(tracked).action
  const over = next === 'none'
  const tone: Tone = over ? 'done' : next === 'wait' ? 'calm' : 'now'
  return { tone, over, ...(tracked.kind === 'deposit' ? depositView(tracked) : withdrawView(tracked)) }
}

type Words = Omit<TransferView, 'tone' | 'over'>

function depositView({ transfer, status }: Extract<TrackedTransfer, { kind: 'deposit' }>): Words {
  const { label, sentence, late } = depositCopy[status.state]
  if (!('opens' in status)) return { label, sentence, progress: null, opens: null }
  const { block, secondsLeft, overdue } = status.opens
  const basis =
    status.state === 'in-challenge'
      ? transferWords.basis.assertion(status.assertion.createdAtBlock)
      : transferWords.basis.estimate
  return {
    label,
    sentence: (overdue && late) || sentence,
    progress: depositProgress(transfer, status),
    opens: { block, seconds: secondsLeft, basis },
  }
}

function withdrawView({ status }: Extract<TrackedTransfer, { kind: 'withdraw' }>): Words {
  const { label, sentence, late } = withdrawCopy[status.state]
  const isLate = status.state === 'on-its-way' && status.overdue
  return {
    label,
    sentence: (isLate && late) || sentence,
    progress: status.state === 'on-its-way' ? undefined : null,
    opens: null,
  }
}
