import { cx } from '@/components/ui/cx'
import { usePair } from '@/lib/hooks/pair'
import { journeyScale } from '@/lib/journey/scale'
import type { ThreadState } from '@/lib/journey/threads'
import type { StakeFacts } from '@/lib/staking/stake'

/** The number of the four acts that are done in each state. */
const done: Record<ThreadState['state'], number> = {
  unbonding: 1,
  withdraw: 1,
  deposit: 2,
  unclear: 2,
  challenge: 3,
  claim: 3,
  arrived: 4,
}

/** The way of one thread on one line: four acts, the two waits between them to scale, and how far it is. */
export function ThreadLine({ stage, stake }: { stage: ThreadState; stake: StakeFacts }) {
  const scale = journeyScale(stake, usePair())
  const acts = done[stage.state]
  const unbonded = stage.state === 'unbonding' ? stage.progress : 1
  const challenged = stage.state === 'challenge' ? stage.progress : acts > 2 ? 1 : 0
  const open = stage.state === 'withdraw' || stage.state === 'deposit' || stage.state === 'claim'
  const dot = (act: number) => <Dot look={acts > act ? 'done' : open && acts === act ? 'now' : 'ahead'} />
  return (
    <div aria-hidden="true" className="flex items-center">
      {dot(0)}
      <Stretch seconds={scale.unbonding} share={unbonded} />
      {dot(1)}
      <span className="h-0.5 w-2 bg-line" />
      {dot(2)}
      <Stretch seconds={scale.challenge} share={challenged} />
      {dot(3)}
    </div>
  )
}

const looks = {
  done: 'bg-brand',
  now: 'bg-now ring-2 ring-now ring-offset-2 ring-offset-surface',
  ahead: 'border-2 border-edge bg-surface',
}

function Dot({ look }: { look: keyof typeof looks }) {
  return <span className={cx('mx-1 size-2.5 shrink-0 rounded-full', looks[look])} />
}

/** A wait as long as it takes, filled as far as it is behind. */
function Stretch({ seconds, share }: { seconds: number; share: number }) {
  return (
    <span className="h-1.5 min-w-6 bg-line" style={{ flexGrow: seconds, flexBasis: 0 }}>
      <span
        className="block h-full bg-brand transition-[width] duration-draw"
        style={{ width: `${(share * 100).toFixed(1)}%` }}
      />
    </span>
  )
}
