import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'

/** Transfers of both kinds with their statuses, in the order given. */
export async function trackTransfers(
  _clients: Clients,
  _pair: ChainPair,
  _params: { transfers: readonly Transfer[] },
): Promise<readonly TrackedTransfer[]> {
  throw new Error('not written yet')
}
