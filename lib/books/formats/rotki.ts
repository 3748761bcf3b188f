import { csvTable } from '@/lib/format/csv'
import type { Asset, Entry } from '../entry'
import { type Movement, walletMovements } from '../movements'
import { comment, decimal } from './cells'
import type { BookFormat, BookNames } from './format'

const COLUMNS = ['Type', 'Currency', 'Amount', 'Fee', 'Fee Currency', 'Location', 'Timestamp', 'Description']

/**
 * rotki's generic events (rotki's user guide, "Generic Import", and `rotki_events.py` in rotki/rotki, which names the types): tokens
 * by their CAIP-19 identifiers, since symbols are not unique, the time in milliseconds, and `external` for a place that rotki
 * does not know. A deposit and a withdrawal are there into and out of a protocol.
 */
export const rotki: BookFormat = {
  name: 'rotki',
  write: (entries, names) =>
    csvTable(
      COLUMNS,
      entries.flatMap((entry) => walletMovements(entry).map((movement) => row(entry, movement, names))),
    ),
}

function row(entry: Entry, movement: Movement, names: BookNames): readonly string[] {
  return [
    typeOf(movement),
    identifier(entry.asset, names),
    decimal(entry.amount),
    '',
    '',
    'external',
    (entry.time * 1_000n).toString(),
    [comment(entry, names.chains), entry.hash].filter(Boolean).join(', '),
  ]
}

/** LPT on both sides of the bridge, so that a tool takes the LPT that comes back for the LPT that was put in. */
const identifier = (asset: Asset, { lpt }: BookNames) =>
  asset === 'ETH' ? 'ETH' : `eip155:${lpt.chainId}/erc20:${lpt.address}`

function typeOf({ nature, direction }: Movement): string {
  switch (nature) {
    case 'transfer':
      return direction === 'out' ? 'Deposit' : 'Withdrawal'
    case 'income':
      return 'Staking'
    case 'cost':
    case 'sent':
      return 'Spend'
    case 'received':
      return 'Income'
    default:
      return nature satisfies never
  }
}
