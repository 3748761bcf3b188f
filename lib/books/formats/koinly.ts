import { csvTable } from '@/lib/format/csv'
import type { Entry } from '../entry'
import { type Movement, walletMovements } from '../movements'
import { comment, decimal, symbol, utc } from './cells'
import type { BookFormat } from './format'

const COLUMNS = [
  'Date',
  'Sent Amount',
  'Sent Currency',
  'Received Amount',
  'Received Currency',
  'Fee Amount',
  'Fee Currency',
  'Net Worth Amount',
  'Net Worth Currency',
  'Label',
  'Description',
  'TxHash',
]

/**
 * Koinly's universal template (support.koinly.io/en/articles/9489976). Tags are those of its list
 * (support.koinly.io/en/articles/9490023) and of its page about staking (9490056): without one a withdrawal counts as a disposal
 * and a deposit as a purchase, with a pool's tag as a transfer. A deposit cannot have a fee there, so gas is a line of its own.
 */
export const koinly: BookFormat = {
  name: 'Koinly',
  write: (entries, { chains }) =>
    csvTable(
      COLUMNS,
      entries.flatMap((entry) =>
        walletMovements(entry).map((movement) => [
          ...row(entry, movement),
          comment(entry, chains),
          entry.hash ?? '',
        ]),
      ),
    ),
}

function row(entry: Entry, movement: Movement): readonly string[] {
  const { date, minutes } = utc(entry.time)
  const coin = [decimal(entry.amount), symbol(entry.asset)]
  const nothing = ['', '']
  const coins = movement.direction === 'out' ? [...coin, ...nothing] : [...nothing, ...coin]
  return [`${date} ${minutes} UTC`, ...coins, ...nothing, ...nothing, tag(movement)]
}

function tag({ nature, direction }: Movement): string {
  switch (nature) {
    case 'transfer':
      return direction === 'out' ? 'Add to Pool' : 'Remove from Pool'
    case 'income':
      return 'Reward'
    case 'cost':
      return 'Cost'
    case 'sent':
    case 'received':
      return ''
    default:
      return nature satisfies never
  }
}
