import { transfersWords as words } from '@/components/transfers/copy'
import { Bar } from '@/components/ui/bar'
import type { HistoryProgress } from '@/lib/history/historySearch'
import { usePair } from '@/lib/hooks/pair'

/** The progress of a search, and the blocks of each chain that are searched. */
export function SearchProgress({ progress }: { progress: HistoryProgress | undefined }) {
  const pair = usePair()
  const done = progress?.done ?? 0
  const percent = Math.floor(done * 100)
  return (
    <div>
      <p className="mb-2 text-soft">{words.searched(percent)}</p>
      <Bar value={done} label={words.searched(percent)} />
      {progress && (
        <ul className="tabular mt-2 flex flex-wrap gap-x-6 text-soft text-sm">
          {(['l2', 'l1'] as const).map((side) => (
            // One line each on a phone: the room that is held for them would not do for more.
            <li key={side} className="max-md:w-full max-md:truncate">
              {sideText(pair[side].name, progress.sides[side])}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Once all of it is searched: from where to where. */
export function Searched({ progress }: { progress: HistoryProgress }) {
  const pair = usePair()
  const sides = (['l2', 'l1'] as const).map((side) => {
    const { from, to } = progress.sides[side].range
    return words.whole({ chain: pair[side].name, from: from, to: to })
  })
  return (
    <p className="text-soft text-sm">
      {words.wholeIs} {sides.join(', ')}.
    </p>
  )
}

function sideText(chain: string, { range, searched }: HistoryProgress['sides']['l1']): string {
  const total = range.to - range.from + 1n
  const behind = searched.reduce((blocks, { from, to }) => blocks + (to - from + 1n), 0n)
  const [newest] = searched
  const percent = total <= 0n ? 100 : Number((behind * 100n) / total)
  return words.side(chain, Math.min(100, percent), newest?.from ?? null)
}
