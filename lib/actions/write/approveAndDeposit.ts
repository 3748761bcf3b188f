import { type Address, encodeFunctionData, type Hash } from 'viem'
import { sendCalls, waitForCallsStatus } from 'viem/actions'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { openGateways } from '@/lib/actions/gateways'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import { CallsFailed } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'

/**
 * Approves and deposits with one prompt, for wallets of which `canSendCallsAtOnce` is true; every other wallet signs the
 * two steps of the plan. Signed on L2.
 * @param params.onSigned hears when the wallet has taken both
 * @returns the transaction that holds the deposit, which is mined by then
 * @throws CallsFailed when the wallet's batch failed
 */
export async function approveAndDeposit(
  clients: WriteClients,
  pair: ChainPair,
  params: { to: Address; amount: bigint; onSigned?: () => void },
): Promise<Hash> {
  const { lpt } = await resolveProtocol(clients, pair)
  const { l2: gateway } = openGateways(pair)
  const { to, amount } = params
  const approval = { abi: livepeerTokenAbi, functionName: 'approve', args: [gateway, amount] } as const
  const deposit = { abi: l2LptGatewayAbi, functionName: 'deposit', args: [to, amount] } as const
  const { id } = await sendCalls(clients.wallet, {
    account: clients.wallet.account,
    chain: pair.l2,
    forceAtomic: true,
    calls: [
      { to: lpt, data: encodeFunctionData(approval) },
      { to: gateway, data: encodeFunctionData(deposit) },
    ],
  })
  params.onSigned?.()
  // However long it takes: a wallet of several owners may need days, and whoever waits can leave.
  const { status, receipts = [] } = await waitForCallsStatus(clients.wallet, { id, timeout: 0 })
  const last = receipts.at(-1)
  if (status !== 'success' || last === undefined || last.status !== 'success') throw new CallsFailed(id)
  return last.transactionHash
}
