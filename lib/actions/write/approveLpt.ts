import { encodeFunctionData, type Hash } from 'viem'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { approvalEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/** Lets the L2 gateway take `amount` wei of LPT from the account. Signed on L2. */
export async function approveLpt(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { lpt } = await resolveProtocol(clients, pair)
  const { l2: spender } = openGateways(pair)
  const args = [spender, params.amount] as const
  return sendCall(clients, pair, {
    to: lpt,
    data: encodeFunctionData({ abi: livepeerTokenAbi, functionName: 'approve', args }),
    event: approvalEvent(lpt, { owner: clients.wallet.account.address, spender }),
  })
}
