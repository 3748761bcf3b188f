import { encodeFunctionData, size, zeroAddress } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import { inboxAbi } from '@/lib/abi/inbox'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { coversRise, type TicketFees } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import { TicketFeesRose } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'
import { readGasPrice } from '@/lib/rpc/readGasPrice'

/**
 * Compares the fees of a ticket with what Arbitrum's inbox asks at the base fee of L1's newest block, and with L2's gas
 * price. A simulation does not tell: it may be run at another base fee than the transaction.
 * @throws TicketFeesRose when they no longer cover twice of either
 */
export async function checkTicketFees(clients: Clients, pair: ChainPair, fees: TicketFees): Promise<void> {
  // Its length alone counts, which is the same for every withdrawal.
  const args = [0n, zeroAddress, 0n] as const
  const message = encodeFunctionData({ abi: l2LptGatewayAbi, functionName: 'finalizeWithdraw', args })
  const [{ baseFeePerGas }, l2GasPrice] = await Promise.all([
    getBlock(clients.l1, { blockTag: 'latest' }),
    readGasPrice(clients.l2),
  ])
  // Of a base fee of zero the inbox takes the block's own, which is zero where a call names no gas price.
  const baseFee = baseFeePerGas || (await readGasPrice(clients.l1))
  const submissionFee = await readContract(clients.l1, {
    address: pair.arbitrum.inbox,
    abi: inboxAbi,
    functionName: 'calculateRetryableSubmissionFee',
    args: [BigInt(size(message)), baseFee],
  })
  if (!coversRise(fees, { submissionFee, l2GasPrice })) throw new TicketFeesRose()
}
