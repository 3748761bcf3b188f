import { transfersWords as words } from '@/components/transfers/copy'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { HistoryGap } from '@/lib/history/readHistory'
import { usePair } from '@/lib/hooks/pair'

const SHOWN = 4

type Props = { gaps: readonly HistoryGap[]; searching: boolean; searchAgain: () => void }

/**
 * The blocks that could not be searched, so that nobody takes the list for complete, and a button to search them
 * again.
 */
export function Gaps({ gaps, searching, searchAgain }: Props) {
  const pair = usePair()
  if (gaps.length === 0) return null
  return (
    <Notice
      tone="now"
      title={words.gaps}
      action={
        <Button variant="secondary" busy={searching} onClick={searchAgain}>
          {words.searchAgain}
        </Button>
      }
    >
      {words.gapsBody}
      <ul className="tabular mt-1 text-soft text-sm">
        {gaps.slice(0, SHOWN).map(({ side, range }) => (
          <li key={`${side}-${range.from}`}>{words.gap(pair[side].name, range.from, range.to)}</li>
        ))}
        {gaps.length > SHOWN && <li>{words.moreGaps(gaps.length - SHOWN)}</li>}
      </ul>
    </Notice>
  )
}
