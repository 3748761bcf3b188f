import { encodeFunctionData, type Hash } from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { resendEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import { checkTicketFees } from '@/lib/actions/read/checkTicketFees'
import { type TicketFees, ticketValue } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/**
 * Pays for a further ticket of a recorded withdrawal. Anybody may, and L2 releases it once. Signed on L1.
 * @throws TicketFeesRose when the fees have risen too near to the estimate: nothing is sent then
 */
export async function resendWithdrawal(
  clients: WriteClients,
  pair: ChainPair,
  { id, fees }: { id: bigint; fees: TicketFees },
): Promise<Hash> {
  const gateways = openGateways(pair)
  await checkTicketFees(clients, pair, fees)
  return sendCall(clients, pair, {
    to: gateways.l1,
    data: encodeFunctionData({ abi: l1LptGatewayAbi, functionName: 'resendWithdrawal', args: [id, fees] }),
    value: ticketValue(fees),
    event: resendEvent(gateways, { id, payer: clients.wallet.account.address }),
  })
}
