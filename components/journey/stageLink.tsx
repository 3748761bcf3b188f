import Link from 'next/link'
import { details } from '@/components/ui/copy'
import { cx } from '@/components/ui/cx'
import { Detail } from '@/components/ui/detail'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { compactAmount, formatAmount } from '@/lib/format/amounts'
import { briefDuration } from '@/lib/format/time'
import { isWait, type JourneyStage, type Stage, type StageState } from '@/lib/journey/stages'
import { journeyWords, stageStates, stages } from './copy'

/**
 * One stage: an act is a mark on the line, a wait a stretch of it; below it are its name, which links to its page, and
 * its amount.
 */
export function StageLink({ stage: { stage, state, amount, secondsLeft, progress } }: { stage: Stage }) {
  const { name, href, aloud } = stages[stage]
  const isEmpty = state === 'empty'
  const left = secondsLeft === null ? null : journeyWords.nextIn(briefDuration(secondsLeft))
  return (
    <li className="min-w-0 text-center text-label tracking-tight md:text-sm md:tracking-normal">
      <Link
        href={href}
        className="block min-h-touch rounded-xl pt-1 hyphens-manual transition-colors duration-answer hover:bg-sunken"
      >
        {isWait(stage) ? <Stretch share={progress} /> : <Dot stage={stage} state={state} />}
        <span
          className={cx(
            'mt-1.5 block font-medium md:font-semibold',
            isEmpty ? 'text-soft' : inkOf(stage, state),
          )}
        >
          {name}
        </span>
        <span className="sr-only">
          {aloud !== undefined && `${aloud} `}({stageStates[state]}
          {left !== null && `, ${left}`})
        </span>
      </Link>
      <span className="figures block leading-6">
        {isEmpty ? BLANK : <Held wei={amount} symbol={stage === 'arrived' ? LPT_PRIME : LPT} />}
      </span>
      {isWait(stage) && (
        <span className="block whitespace-nowrap text-soft text-xs leading-6 max-md:hidden">
          {secondsLeft === null || left === null ? BLANK : <TimeLeft seconds={secondsLeft} text={left} />}
        </span>
      )}
    </li>
  )
}

/** Keeps the line of an amount or a time that is not there. */
const BLANK = '\u00a0'

const digits = (amount: string) => amount.replace(/\D/g, '')

function Held({ wei, symbol }: { wei: bigint; symbol: string }) {
  const [compact, exact] = [compactAmount(wei), formatAmount(wei, 'exact')]
  const text = (
    <>
      {compact}
      <span className="max-md:sr-only"> {symbol}</span>
    </>
  )
  // Some languages part the thousands of one and not of the other.
  if (digits(compact) === digits(exact)) return text
  const whole = `${exact} ${symbol}`
  return (
    <Detail exact={whole} name={details.amount(`${compact} ${symbol}`, whole)}>
      {text}
    </Detail>
  )
}

function inkOf(stage: JourneyStage, state: StageState): string {
  if (state === 'now') return 'text-now'
  return stage === 'arrived' ? 'text-l1' : 'text-brand'
}

const dots: Record<StageState, string> = {
  now: 'bg-now ring-2 ring-now ring-offset-2 ring-offset-surface',
  waiting: 'bg-brand',
  rest: 'bg-brand',
  empty: 'border-2 border-edge bg-surface',
}

/** Open acts wear a ring, held ones are full, the others hollow. The line runs through all of them but its ends. */
function Dot({ stage, state }: { stage: JourneyStage; state: StageState }) {
  return (
    <span aria-hidden="true" className="relative grid h-5 place-items-center">
      {stage !== 'unbond' && <span className="absolute right-1/2 left-0 h-0.5 bg-line" />}
      {stage !== 'arrived' && <span className="absolute right-0 left-1/2 h-0.5 bg-line" />}
      <span
        className={cx(
          'relative size-3 rounded-full',
          stage === 'arrived' && state === 'rest' ? 'bg-l1' : dots[state],
        )}
      />
    </span>
  )
}

/** The line of a wait, filled as far as the wait is behind. */
function Stretch({ share }: { share: number | null }) {
  return (
    <span aria-hidden="true" className="relative flex h-5 items-center">
      <span className={cx('w-full overflow-hidden', share === null ? 'h-0.5 bg-line' : 'h-2 bg-line')}>
        {share !== null && (
          <span
            className="block h-full bg-brand transition-[width] duration-draw"
            style={{ width: `${(share * 100).toFixed(1)}%` }}
          />
        )}
      </span>
    </span>
  )
}
