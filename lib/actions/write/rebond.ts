import type { Address, Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { buildStakeCall } from './buildStakeCall'
import { sendCall } from './sendCall'

/**
 * Puts a lock back to stake. Signed on L2.
 * @param params.delegate null while anything is bonded: it goes to the current orchestrator. Otherwise the one to choose.
 */
export async function rebond(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockId: bigint; delegate: Address | null },
): Promise<Hash> {
  const account = clients.wallet.account.address
  return sendCall(
    clients,
    pair,
    await buildStakeCall(clients, pair, { account, act: { kind: 'rebond', ...params } }),
  )
}
