import { csvTable } from '@/lib/format/csv'
import { bookColumns } from '../copy'
import { decimal, utc } from './cells'
import type { BookFormat } from './format'

/**
 * Every entry as it is, for a spreadsheet: both tokens by their own names, what stays within the stake as well. The first line is in
 * the reader's language, the rest is the same for every program that reads it.
 */
export const plain: BookFormat = {
  name: 'CSV',
  write: (entries, { chains }) =>
    csvTable(
      bookColumns,
      entries.map((entry) => {
        const { date, seconds } = utc(entry.time)
        return [
          `${date}T${seconds}Z`,
          chains[entry.side],
          entry.kind,
          entry.nature,
          decimal(entry.amount),
          entry.asset,
          entry.from ?? '',
          entry.to ?? '',
          entry.round?.toString() ?? '',
          entry.with ?? '',
          entry.hash ?? '',
        ]
      }),
    ),
}
