import { csvTable } from '@/lib/format/csv'
import type { Entry, Place } from '../entry'
import { comment, decimal, symbol, utc } from './cells'
import type { BookFormat, BookNames } from './format'

const COLUMNS = [
  'Type',
  'Buy Amount',
  'Buy Currency',
  'Sell Amount',
  'Sell Currency',
  'Fee',
  'Fee Currency',
  'Exchange',
  'Trade-Group',
  'Comment',
  'Date',
  'Tx-ID',
  'Buy Value in Account Currency',
  'Sell Value in Account Currency',
  'Liquidity pool',
]

/**
 * CoinTracking's CSV import, in the order of its columns (cointracking.info/import/import_csv), with the types of its list
 * (cointracking.freshdesk.com/en/support/solutions/articles/29000042783). It keeps a balance for each name in `Exchange`: stake and
 * bridge have names of their own, so that each transfer is a withdrawal here and a deposit there, and both balances are right.
 */
export const coinTracking: BookFormat = {
  name: 'CoinTracking',
  write: (entries, names) =>
    csvTable(
      COLUMNS,
      entries.flatMap((entry) => rows(entry, names)),
    ),
}

function rows(entry: Entry, names: BookNames): readonly (readonly string[])[] {
  const { nature, from, to } = entry
  switch (nature) {
    case 'transfer':
      if (from === to || from === null || to === null) return []
      return [leaves('Withdrawal', from, entry, names), comes('Deposit', to, entry, names)]
    case 'income':
      return to === null ? [] : [comes('Staking', to, entry, names)]
    case 'received':
      return to === null ? [] : [comes('Deposit', to, entry, names)]
    case 'cost':
      return from === null ? [] : [leaves('Other Fee', from, entry, names)]
    case 'sent':
      return from === null ? [] : [leaves('Withdrawal', from, entry, names)]
    default:
      return nature satisfies never
  }
}

const leaves = (type: string, place: Place, entry: Entry, names: BookNames) => [
  type,
  '',
  '',
  decimal(entry.amount),
  symbol(entry.asset),
  ...rest(place, entry, names),
]

const comes = (type: string, place: Place, entry: Entry, names: BookNames) => [
  type,
  decimal(entry.amount),
  symbol(entry.asset),
  '',
  '',
  ...rest(place, entry, names),
]

function rest(place: Place, entry: Entry, { chains }: BookNames): readonly string[] {
  const { date, seconds } = utc(entry.time)
  const exchange = { wallet: chains[entry.side], stake: 'Livepeer stake', bridge: 'LPT bridge' }[place]
  return ['', '', exchange, '', comment(entry, chains), `${date} ${seconds}`, entry.hash ?? '', '', '', '']
}
