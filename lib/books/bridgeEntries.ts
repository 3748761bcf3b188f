import { type Address, isAddressEqual } from 'viem'
import type { Transfer, TxRef } from '@/lib/bridge/transfer'
import type { Entry } from './entry'

/** The hops of a transfer that are the account's: what it put in, and what it took out. */
export function transferEntries(transfer: Transfer, account: Address): readonly Entry[] {
  const isDeposit = transfer.kind === 'deposit'
  const sends = isAddressEqual(transfer.from, account)
  const receives = isAddressEqual(transfer.to, account)
  const hop = (tx: TxRef) => ({ time: tx.time, hash: tx.hash, amount: transfer.amount, round: null })
  const entries: Entry[] = []
  if (sends) {
    entries.push({
      ...hop(transfer.initiated),
      ...(isDeposit
        ? { kind: 'deposit', side: 'l2', asset: 'LPT' }
        : { kind: 'burn', side: 'l1', asset: 'LPT′' }),
      from: 'wallet',
      ...(receives
        ? { nature: 'transfer', to: 'bridge', with: null }
        : { nature: 'sent', to: null, with: transfer.to }),
    })
  }
  const arrived = isDeposit ? transfer.claimed : transfer.released
  if (receives && arrived !== null) {
    entries.push({
      ...hop(arrived),
      ...(isDeposit
        ? { kind: 'claim', side: 'l1', asset: 'LPT′' }
        : { kind: 'release', side: 'l2', asset: 'LPT' }),
      to: 'wallet',
      ...(sends
        ? { nature: 'transfer', from: 'bridge', with: null }
        : { nature: 'received', from: null, with: transfer.from }),
    })
  }
  return entries
}
