import { formatCount, plural } from '@/lib/format/numbers'

/** The words at the filter of a list of transfers. */
export const filterWords = {
  direction: 'Direction',
  directions: { all: 'Both ways', deposit: 'To Ethereum', withdraw: 'To Arbitrum' },
  state: 'State',
  states: { all: 'All', pending: 'Pending', settled: 'Settled' },
  count: (count: number) => formatCount(count),
  shown: (count: number) => plural(count, { one: '# transfer matches.', other: '# transfers match.' }),
  none: 'No transfer matches',
  noneBody: 'There are others: they go the other way, or are in another state.',
  showAll: 'Show all transfers',
}
