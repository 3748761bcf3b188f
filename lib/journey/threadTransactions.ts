import type { Hash } from 'viem'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import type { StakeEvent } from '@/lib/staking/stakeEvents'

/** So many of the newest acts of each kind are those that threads on screen are likely to be made of. */
const NEWEST = 8
/** The same for the way back, of which fewer are shown. */
const NEWEST_BACK = 3

/** The transactions whose costs threads will show, before it is known which threads there are. */
export function threadTransactions(
  events: readonly StakeEvent[],
  transfers: readonly Transfer[],
): readonly { side: Side; hash: Hash }[] {
  const acts = events.filter(({ kind }) => kind === 'unbond' || kind === 'withdraw').slice(-2 * NEWEST)
  const approvals = events.filter(({ kind }) => kind === 'approve').slice(-2 * NEWEST)
  const deposits = transfers.filter((transfer) => transfer.kind === 'deposit').slice(0, NEWEST)
  const burns = transfers.filter((transfer) => transfer.kind === 'withdraw').slice(0, NEWEST_BACK)
  const bonds = events.filter(({ kind }) => burns.length > 0 && kind === 'bond').slice(-NEWEST_BACK)
  return [
    ...approvals.map(({ tx }) => ({ side: 'l2' as const, hash: tx.hash })),
    ...acts.map(({ tx }) => ({ side: 'l2' as const, hash: tx.hash })),
    ...deposits.map(({ initiated }) => ({ side: 'l2' as const, hash: initiated.hash })),
    ...deposits.flatMap(({ claimed }) =>
      claimed === null ? [] : [{ side: 'l1' as const, hash: claimed.hash }],
    ),
    ...burns.map(({ initiated }) => ({ side: 'l1' as const, hash: initiated.hash })),
    ...bonds.map(({ tx }) => ({ side: 'l2' as const, hash: tx.hash })),
  ]
}
