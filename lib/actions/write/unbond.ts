import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { buildStakeCall } from './buildStakeCall'
import { sendCall } from './sendCall'

/** Unbonds `amount` wei of stake into a new lock; rewards are claimed first. Signed on L2. */
export async function unbond(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const account = clients.wallet.account.address
  return sendCall(
    clients,
    pair,
    await buildStakeCall(clients, pair, { account, act: { kind: 'unbond', ...params } }),
  )
}
