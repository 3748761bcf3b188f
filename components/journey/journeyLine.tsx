import { cx } from '@/components/ui/cx'
import type { JourneyScale } from '@/lib/journey/scale'
import { JOURNEY_STAGES, type Stage } from '@/lib/journey/stages'
import { StageLink } from './stageLink'

/** Before anything is known the waits are drawn of one length. */
const EVEN: JourneyScale = { unbonding: 1, challenge: 1 }

const unknown: readonly Stage[] = JOURNEY_STAGES.map((stage) => ({
  stage,
  state: 'empty',
  amount: 0n,
  secondsLeft: null,
  progress: null,
}))

/** The line while nothing is known yet: of the same size, so that nothing moves when it is. */
export const ReadingLine = () => <JourneyLine stages={unknown} scale={EVEN} reading />

type Props = { stages: readonly Stage[]; scale: JourneyScale; reading?: boolean }

/** One line from left to right: its acts are marks, and what lies between them is as long as it takes. */
export function JourneyLine({ stages, scale, reading = false }: Props) {
  return (
    <ol
      aria-hidden={reading || undefined}
      inert={reading}
      className={cx(
        'sheet grid justify-between px-1 py-3 [--act:3.1rem] [--wait:2.4rem] sm:px-5 md:[--act:6rem] md:[--wait:5.5rem]',
        reading && 'breathe',
      )}
      style={{ gridTemplateColumns: columns(scale) }}
    >
      {stages.map((stage) => (
        <StageLink key={stage.stage} stage={stage} />
      ))}
    </ol>
  )
}

/** Acts of one width each, less where the window is narrow; the waits share the rest by their lengths, and none is too short to be pressed. */
function columns({ unbonding, challenge }: JourneyScale): string {
  const whole = unbonding + challenge
  const wait = (seconds: number) => `minmax(var(--wait), ${((4 * seconds) / whole).toFixed(3)}fr)`
  const act = 'minmax(0, var(--act))'
  return `${act} ${wait(unbonding)} ${act} ${act} ${wait(challenge)} ${act} ${act}`
}
