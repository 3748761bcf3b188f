import Link from 'next/link'
import { transferHref } from '@/components/transfers/href'
import { cx } from '@/components/ui/cx'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/format/amounts'
import { formatDuration } from '@/lib/format/time'
import type { NextStep } from '@/lib/journey/nextStep'
import { stages, nextWords as words } from './copy'

/** The open step of an account in one row, which leads to where it is taken. */
export function NextStepRow({ next }: { next: NextStep }) {
  const look = 'sheet mt-2 flex min-h-next items-center justify-between gap-3 px-4 py-2 text-sm'
  if (next.step === 'none') return <p className={cx(look, 'text-soft')}>{words.none}</p>
  const isOpen = next.step !== 'wait' && next.step !== 'deposit'
  return (
    <Link
      href={hrefOf(next)}
      className={cx(
        look,
        'transition-colors duration-answer hover:bg-sunken',
        isOpen && 'font-semibold text-now',
      )}
    >
      <span className="min-w-0">{sentenceOf(next)}</span>
      <span className="shrink-0 font-semibold">
        <span className="max-sm:sr-only">{words.acts[next.step]}</span>
        <span aria-hidden="true"> ›</span>
      </span>
    </Link>
  )
}

/** The row while nothing is known yet: of the same height, so that nothing moves when it is. */
export const ReadingStep = () => <div aria-hidden="true" className="sheet breathe mt-2 min-h-next" />

type Open = Exclude<NextStep, { step: 'none' }>

function hrefOf(next: Open): string {
  switch (next.step) {
    case 'redeem':
    case 'resend':
    case 'claim':
      return next.transfers.length === 1 ? transferHref(next.transfers[0].initiated.hash) : '/transfers/'
    case 'withdraw':
      return '/stake/#ways'
    case 'wait':
      return stages[next.stage].href
    case 'deposit':
      return stages.deposit.href
    default:
      return next satisfies never
  }
}

function sentenceOf(next: Open): string {
  const held = (symbol: string) => `${formatAmount(next.amount, 'short')} ${symbol}`
  switch (next.step) {
    case 'redeem':
    case 'resend':
    case 'withdraw':
    case 'deposit':
      return words.open[next.step](held(LPT))
    case 'claim':
      return words.open.claim(held(LPT_PRIME))
    case 'wait':
      return words.open.wait[next.stage](held(LPT), formatDuration(next.secondsLeft))
    default:
      return next satisfies never
  }
}
