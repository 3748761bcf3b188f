import { Choice } from '@/components/ui/choice'
import { filterDirections, filterStates, type ListFilter, matchesFilter } from '@/lib/bridge/listFilter'
import type { Transfer } from '@/lib/bridge/transfer'
import { filterWords as words } from './copy'

/** A transfer of the list, as far as a filter is about it. */
type Filtered = { kind: Transfer['kind']; settled: boolean }

type Props = {
  filter: ListFilter
  choose: (change: Partial<ListFilter>) => void
  /** All of the list, whatever the filter is. */
  among: readonly Filtered[]
}

/** The choice of transfers to show: both ways or one, pending or settled, each with its number. */
export function ListFilterFields({ filter, choose, among }: Props) {
  const count = (change: Partial<ListFilter>) =>
    among.filter(({ kind, settled }) => matchesFilter({ ...filter, ...change }, kind, settled)).length
  return (
    <div className="flex flex-wrap gap-2">
      <Choice
        label={words.state}
        name="state"
        values={filterStates}
        chosen={filter.state}
        onChange={(state) => choose({ state })}
      >
        {(state) => <Named name={words.states[state]} count={count({ state })} />}
      </Choice>
      <Choice
        label={words.direction}
        name="direction"
        values={filterDirections}
        chosen={filter.direction}
        onChange={(direction) => choose({ direction })}
      >
        {(direction) => <Named name={words.directions[direction]} count={count({ direction })} />}
      </Choice>
    </div>
  )
}

function Named({ name, count }: { name: string; count: number }) {
  return (
    <>
      {name} <span className="tabular font-normal text-soft text-sm">{words.count(count)}</span>
    </>
  )
}
