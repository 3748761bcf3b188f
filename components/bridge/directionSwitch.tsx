import { Choice } from '@/components/ui/choice'
import { bridge } from './copy'

const directions = ['deposit', 'withdraw'] as const

export type Direction = (typeof directions)[number]

type Props = { direction: Direction; onChange: (direction: Direction) => void }

/** Two ways over the bridge. */
export function DirectionSwitch({ direction, onChange }: Props) {
  return (
    <Choice
      label={bridge.direction}
      name="direction"
      values={directions}
      chosen={direction}
      onChange={onChange}
      className="grid grid-cols-2 gap-1 rounded-2xl bg-sunken p-1"
      looks={(isChosen) =>
        `justify-center font-semibold ${isChosen ? 'bg-surface text-ink shadow-sm' : 'text-soft hover:text-ink'}`
      }
    >
      {(value) => bridge[value]}
    </Choice>
  )
}
