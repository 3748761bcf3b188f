import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/amounts'
import type { Stage, StageState } from '@/lib/journey'
import { formatDuration } from '@/lib/time'
import { journeyWords, stageStates, stages } from './copy'

const dots: Record<StageState, string> = {
  now: 'border-now bg-now',
  waiting: 'border-brand border-dashed bg-surface',
  rest: 'border-current bg-current',
  empty: 'border-line bg-paper',
}

const inks: Record<StageState, string> = {
  now: 'text-now',
  waiting: 'text-brand',
  rest: '',
  empty: 'text-soft',
}

/** One stage: a mark on the line, its name, and what it holds. */
export function StageLink({ stage: { stage, state, amount, secondsLeft } }: { stage: Stage }) {
  const { name, href } = stages[stage]
  const ink = inks[state] || (stage === 'arrived' ? 'text-l1' : 'text-brand')
  return (
    <li className="relative">
      <span aria-hidden="true" className="absolute top-2 right-0 left-0 h-0.5 bg-line" />
      <Link href={href} className="relative block rounded-xl pr-2 pb-1 hover:bg-sunken">
        <span aria-hidden="true" className={cx('block size-4.5 rounded-full border-2', ink, dots[state])} />
        <span className={cx('mt-1.5 block font-semibold text-sm', ink)}>{name}</span>
        <span className="figures block text-sm">
          {state === 'empty' ? (
            <span aria-hidden="true" className="text-soft">
              –
            </span>
          ) : (
            `${formatAmount(amount, 'short')} ${stage === 'arrived' ? LPT_PRIME : LPT}`
          )}
        </span>
        {secondsLeft !== null && (
          <span className="block text-soft text-xs">{journeyWords.nextIn(formatDuration(secondsLeft))}</span>
        )}
        <span className="sr-only">({stageStates[state]})</span>
      </Link>
    </li>
  )
}
