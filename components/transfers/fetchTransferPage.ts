import { language } from '@/lib/format/language'
import { pathIn } from '@/lib/format/languages'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { fetchPage } from '@/lib/hooks/code/fetchPage'
import { fetchTransferReads } from '@/lib/hooks/queries/fetchTransferReads'
import { loadOneTransfer } from './loadOneTransfer'

/** Fetches all code that shows one transfer. @throws CodeMissing */
export async function fetchTransferPage(): Promise<void> {
  await Promise.all([
    fetchPage(pathIn(language, '/transfers/')),
    fetchCode(loadOneTransfer),
    fetchCode(fetchTransferReads),
  ])
}
