import { encodeFunctionData, type Hash } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { unbondEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/** Unbonds `amount` wei of stake into a new lock; rewards are claimed first. Signed on L2. */
export async function unbond(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  return sendCall(clients, pair, {
    to: bondingManager,
    data: encodeFunctionData({ abi: bondingManagerAbi, functionName: 'unbond', args: [params.amount] }),
    event: unbondEvent(bondingManager, clients.wallet.account.address),
  })
}
