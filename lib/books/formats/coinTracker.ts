import { csvTable } from '@/lib/format/csv'
import type { Entry } from '../entry'
import { type Movement, walletMovements } from '../movements'
import { decimal, symbol, utc } from './cells'
import type { BookFormat } from './format'

const COLUMNS = [
  'Date',
  'Received Quantity',
  'Received Currency',
  'Sent Quantity',
  'Sent Currency',
  'Fee Amount',
  'Fee Currency',
  'Tag',
]

/**
 * CoinTracker's template (support.cointracker.io/hc/en-us/articles/4413071299729): these names, all of them and no other. Tags are
 * those of 4413049710225: a send that is tagged `stake` and a receipt that is tagged `unstake` are no taxable events, and one without
 * a tag is taken for a payment. That is what the bridge needs, too, and gas is a payment.
 */
export const coinTracker: BookFormat = {
  name: 'CoinTracker',
  write: (entries) =>
    csvTable(
      COLUMNS,
      entries.flatMap((entry) => walletMovements(entry).map((movement) => row(entry, movement))),
    ),
}

function row(entry: Entry, movement: Movement): readonly string[] {
  const { month, day, year, seconds } = utc(entry.time)
  const coin = [decimal(entry.amount), symbol(entry.asset)]
  const nothing = ['', '']
  const coins = movement.direction === 'in' ? [...coin, ...nothing] : [...nothing, ...coin]
  return [`${month}/${day}/${year} ${seconds}`, ...coins, ...nothing, tag(movement)]
}

function tag({ nature, direction }: Movement): string {
  if (nature === 'income') return 'staking'
  if (nature === 'transfer') return direction === 'out' ? 'stake' : 'unstake'
  return ''
}
