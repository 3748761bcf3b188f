import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import type { ListFilter } from '@/lib/bridge/listFilter'
import { filterWords } from './copy'

/** Says that a filter leaves no transfer of those that there are, with the way out. */
export function NoMatch({ choose }: { choose: (change: ListFilter) => void }) {
  return (
    <Empty title={filterWords.none} body={filterWords.noneBody}>
      <Button variant="secondary" onClick={() => choose({ direction: 'all', state: 'all' })}>
        {filterWords.showAll}
      </Button>
    </Empty>
  )
}
