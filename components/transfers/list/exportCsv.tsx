'use client'
import { transfersWords } from '@/components/transfers/copy'
import { download } from '@/components/transfers/download'
import { useSave } from '@/components/transfers/useSave'
import { Button } from '@/components/ui/button'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import { fetchCode } from '@/lib/hooks/code/fetchCode'

type Props = { transfers: readonly Transfer[]; tracked: ReadonlyMap<string, TrackedTransfer> }

/** The whole list as a table for a spreadsheet. */
export function ExportCsv({ transfers, tracked }: Props) {
  const { save, busy, problem } = useSave(async () => {
    const { historyCsv } = await fetchCode(() => import('@/lib/bridge/exportCsv'))
    const table = historyCsv(transfers, (transfer) => tracked.get(transferKey(transfer))?.status)
    download('lpt-transfers.csv', 'text/csv', table)
  })
  return (
    <>
      <Button variant="secondary" busy={busy} onClick={save}>
        {transfersWords.csv}
      </Button>
      {problem}
    </>
  )
}
