import { LPT } from '@/components/ui/tokens'
import type { DatedEarning } from '@/lib/books/ledger'
import { heights, summarize } from '@/lib/books/rounds'
import { formatAmount } from '@/lib/format/amounts'
import type { RoundReward } from '@/lib/staking/roundEarnings'
import { roundsWords as words } from './copy'
import { RoundsTable } from './roundsTable'

/** Parts of the drawing's height: bars stand on the line, what brought nothing hangs below it. */
const ABOVE = 84
const LINE = 88

/** A bar for each round, as high as it earned; below the line those that brought nothing. The table behind it says the same. */
export function RoundsChart({ rounds }: { rounds: readonly DatedEarning[] }) {
  const { rewards, fees, count } = summarize(rounds)
  const tall = heights(rounds)
  const [first, last] = [rounds[0], rounds.at(-1)]
  const sum = words.sum(
    `${formatAmount(rewards, 'short')} ${LPT}`,
    fees === 0n ? null : `${formatAmount(fees, 'short')} ETH`,
    rounds.length,
  )
  return (
    <article aria-label={words.title} className="flex flex-col gap-2">
      <h3 className="text-lg">{words.title}</h3>
      <p>
        {sum} {count.missed > 0 && words.missed(count.missed)}{' '}
        {count.forfeited > 0 && words.forfeited(count.forfeited)}
      </p>
      <svg
        role="img"
        aria-label={words.chart(String(first?.round ?? ''), String(last?.round ?? ''))}
        viewBox={`0 0 ${Math.max(rounds.length, 12)} 100`}
        preserveAspectRatio="none"
        className="h-32 w-full"
      >
        <rect y={LINE - 1} width="100%" height="1" className="text-line" fill="currentColor" />
        {rounds.map(({ round, reward }, index) => (
          <Round key={round} at={index} reward={reward} height={tall[index] ?? 0} />
        ))}
      </svg>
      <p aria-hidden="true" className="tabular flex justify-between text-soft text-sm">
        <span>{`${words.round} ${first?.round}`}</span>
        <span>{`${words.round} ${last?.round}`}</span>
      </p>
      <Legend count={count} />
      <RoundsTable rounds={rounds} />
    </article>
  )
}

const inks: Record<RoundReward, string> = {
  earned: 'text-brand',
  missed: 'text-edge',
  forfeited: 'text-ink',
  waiting: 'text-line',
}

/** The depth to which a round without reward hangs down: states that differ in colour differ in length as well. */
const HANGS = { missed: 5, forfeited: 12 }

function Round({ at, reward, height }: { at: number; reward: RoundReward; height: number }) {
  const isBelow = reward === 'missed' || reward === 'forfeited'
  const tall = isBelow ? HANGS[reward] : Math.max(height * ABOVE, 1)
  return (
    <rect
      x={at + 0.1}
      width="0.8"
      y={isBelow ? LINE : LINE - 1 - tall}
      height={tall}
      className={inks[reward]}
      fill="currentColor"
    />
  )
}

/** The legend, of the marks that are there. */
function Legend({ count }: { count: Record<RoundReward, number> }) {
  const kinds = (['earned', 'missed', 'forfeited', 'waiting'] as const).filter((kind) => count[kind] > 0)
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-soft text-sm">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-end gap-1.5">
          <svg viewBox="0 0 6 16" className={`h-4 w-1.5 ${inks[kind]}`} role="presentation">
            <rect
              y={kind === 'earned' ? 0 : 16 - (kind === 'forfeited' ? 12 : 5)}
              width="6"
              height="16"
              fill="currentColor"
            />
          </svg>
          {words.rewards[kind]}
        </li>
      ))}
    </ul>
  )
}
