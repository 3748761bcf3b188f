import type { Address, Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { buildStakeCall } from './buildStakeCall'
import { sendCall } from './sendCall'

/**
 * Stakes `amount` wei of LPT with an orchestrator; the BondingManager must be allowed to take it. Rewards are claimed
 * first, and a stake with another orchestrator moves to this one. Signed on L2.
 */
export async function bond(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint; orchestrator: Address },
): Promise<Hash> {
  const account = clients.wallet.account.address
  return sendCall(
    clients,
    pair,
    await buildStakeCall(clients, pair, { account, act: { kind: 'bond', ...params } }),
  )
}
