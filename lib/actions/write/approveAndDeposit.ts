import { type Address, encodeFunctionData, type Hash } from 'viem'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { openGateways } from '@/lib/actions/gateways'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { depositCall } from './deposit'
import { sendCallsAtOnce } from './sendCallsAtOnce'

/**
 * Approves and deposits with one prompt, for wallets of which `canSendCallsAtOnce` is true; every other wallet signs the
 * two steps of the plan. Signed on L2.
 * @returns the transaction that holds the deposit, which is mined by then
 * @throws CallsFailed when the wallet's batch failed
 */
export async function approveAndDeposit(
  clients: WriteClients,
  pair: ChainPair,
  { to, amount }: { to: Address; amount: bigint },
): Promise<Hash> {
  const { lpt } = await resolveProtocol(clients, pair)
  const gateways = openGateways(pair)
  const args = [gateways.l2, amount] as const
  const approval = encodeFunctionData({ abi: livepeerTokenAbi, functionName: 'approve', args })
  const depositing = depositCall(gateways, { from: clients.wallet.account.address, to, amount })
  return sendCallsAtOnce(clients, pair, {
    calls: [{ to: lpt, data: approval }, depositing],
    event: depositing.event,
  })
}
