import { encodeFunctionData, type Hash } from 'viem'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { approvalEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/** Lets Livepeer's BondingManager take exactly `amount` wei of LPT from the account. Signed on L2. */
export async function approveBonding(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { lpt, bondingManager: spender } = await resolveProtocol(clients, pair)
  const args = [spender, params.amount] as const
  return sendCall(clients, pair, {
    to: lpt,
    data: encodeFunctionData({ abi: livepeerTokenAbi, functionName: 'approve', args }),
    event: approvalEvent(lpt, { owner: clients.wallet.account.address, spender }),
  })
}
