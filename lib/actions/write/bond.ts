import { type Address, encodeFunctionData, type Hash } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { bondEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
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
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { amount, orchestrator } = params
  return sendCall(clients, pair, {
    to: bondingManager,
    data: encodeFunctionData({ abi: bondingManagerAbi, functionName: 'bond', args: [amount, orchestrator] }),
    event: bondEvent(bondingManager, { delegator: clients.wallet.account.address, amount }),
  })
}
