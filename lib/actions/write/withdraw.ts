import { type Address, encodeFunctionData, type Hash } from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { withdrawEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import { checkTicketFees } from '@/lib/actions/read/checkTicketFees'
import { type TicketFees, ticketValue } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/**
 * Burns `amount` wei of LivepeerToken' and sends the ticket that releases as much LPT for `to` on L2. Signed on L1.
 * @throws TicketFeesRose when the fees have risen too near to the estimate: nothing is sent then
 */
export async function withdraw(
  clients: WriteClients,
  pair: ChainPair,
  { to, amount, fees }: { to: Address; amount: bigint; fees: TicketFees },
): Promise<Hash> {
  const gateways = openGateways(pair)
  await checkTicketFees(clients, pair, fees)
  const from = clients.wallet.account.address
  return sendCall(clients, pair, {
    to: gateways.l1,
    data: encodeFunctionData({ abi: l1LptGatewayAbi, functionName: 'withdraw', args: [to, amount, fees] }),
    value: ticketValue(fees),
    event: withdrawEvent(gateways, { from, to, amount }),
  })
}
