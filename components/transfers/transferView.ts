import type { Tone } from '@/components/ui/notice'
import { type DeliveryTime, formatDelivery } from '@/lib/bridge/deliveryTime'
import { nextAction } from '@/lib/bridge/nextAction'
import { depositProgress } from '@/lib/bridge/progress'
import { depositCopy, withdrawCopy } from '@/lib/bridge/statusCopy'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { ChainPair } from '@/lib/chains/pair'
import { transferWords } from './copy'

/** The status of a transfer as shown, in both the list and the page of one transfer. */
export type TransferView = {
  label: string
  sentence: string
  tone: Tone
  /** From 0 to 1 while it waits for a known time, undefined while that is not known, null when it does not wait. */
  progress: number | undefined | null
  /** The end of the wait: the L1 block, and the seconds until it; null where it is not known. */
  opens: { block: bigint; seconds: number } | null
  /** The source of the estimate, as a sentence; null without one. */
  basis: string | null
  /** The time at which a message under way was sent, in seconds of the chains; null when nothing is under way. */
  sentAt: bigint | null
  over: boolean
}

/**
 * @param pair by the clock of which the waits are counted
 * @param usual the usual duration of a message to Arbitrum
 */
export function transferView(tracked: TrackedTransfer, pair: Clock, usual: DeliveryTime): TransferView {
  const next = nextAction(tracked).action
  const over = next === 'none'
  const tone: Tone = over ? 'done' : next === 'wait' ? 'calm' : 'now'
  const words = tracked.kind === 'deposit' ? depositView(tracked, pair) : withdrawView(tracked, usual)
  return { tone, over, ...words }
}

type Clock = Pick<ChainPair, 'confirmPeriodBlocks' | 'l1BlockSeconds'>

type Words = Omit<TransferView, 'tone' | 'over'>

/** The view of a transfer that does not wait. */
const nothing = { progress: null, opens: null, basis: null, sentAt: null }

function depositView(
  { transfer, status }: Extract<TrackedTransfer, { kind: 'deposit' }>,
  { confirmPeriodBlocks, l1BlockSeconds }: Clock,
): Words {
  const { label, sentence, late } = depositCopy[status.state]
  if (!('opens' in status)) return { label, sentence, ...nothing }
  const { block, secondsLeft, overdue } = status.opens
  const basis =
    status.state === 'in-challenge'
      ? transferWords.basis.assertion(status.assertion.createdAtBlock, confirmPeriodBlocks, l1BlockSeconds)
      : transferWords.basis.estimate(confirmPeriodBlocks, l1BlockSeconds)
  return {
    label,
    sentence: (overdue && late) || sentence,
    progress: depositProgress(transfer, status),
    opens: { block, seconds: secondsLeft },
    basis,
    sentAt: null,
  }
}

function withdrawView(
  { status }: Extract<TrackedTransfer, { kind: 'withdraw' }>,
  usual: DeliveryTime,
): Words {
  const { label, sentence, late } = withdrawCopy[status.state]
  if (status.state !== 'on-its-way') return { label, sentence, ...nothing }
  return {
    label,
    sentence: (status.overdue && late) || sentence,
    progress: undefined,
    opens: null,
    basis: transferWords.basis.usual(formatDelivery(usual)),
    sentAt: status.sentAt,
  }
}
