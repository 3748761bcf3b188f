'use client'
import { transfersWords } from '@/components/transfers/copy'
import { download } from '@/components/transfers/download'
import { Button } from '@/components/ui/button'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'

type Props = { transfers: readonly Transfer[]; tracked: ReadonlyMap<string, TrackedTransfer> }

/** The whole list as a table for a spreadsheet. */
export function ExportCsv({ transfers, tracked }: Props) {
  const save = async () => {
    const { historyCsv } = await import('@/lib/bridge/exportCsv')
    const table = historyCsv(transfers, (transfer) => tracked.get(transferKey(transfer))?.status)
    download('lpt-transfers.csv', 'text/csv', table)
  }
  return (
    <Button variant="secondary" onClick={save}>
      {transfersWords.csv}
    </Button>
  )
}
