import type { Address } from 'viem'
import type { Clients } from '@/lib/actions/clients'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'

export type HistoryProgress = {
  /** How much of both chains was searched, from 0 to 1. */
  done: number
}

/**
 * Every transfer that an account sent or receives, rebuilt from the logs of both chains, newest first.
 * @throws when a range stays unreadable: a gap would be a lie
 */
export async function readTransfers(
  _clients: Clients,
  _pair: ChainPair,
  _params: { account: Address; onProgress?: (progress: HistoryProgress) => void; signal?: AbortSignal },
): Promise<readonly Transfer[]> {
  throw new Error('not written yet')
}
