import { type Address, encodeFunctionData, type Hash } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { withdrawFeesEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { RecipientTakesNoEth } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/**
 * Pays `amount` wei of earned ETH fees out to `recipient`; rewards are claimed first. Signed on L2.
 * @throws RecipientTakesNoEth when a contract does not take the payment: Livepeer's Minter pays by `transfer`, whose gas is
 * little and whose failure has no reason
 */
export async function withdrawFees(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint; recipient: Address },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { amount, recipient } = params
  return sendCall(clients, pair, {
    to: bondingManager,
    data: encodeFunctionData({
      abi: bondingManagerAbi,
      functionName: 'withdrawFees',
      args: [recipient, amount],
    }),
    event: withdrawFeesEvent(bondingManager, clients.wallet.account.address),
  }).catch((error: unknown) => {
    throw errorCode(error) === 'reverted-without-reason' ? new RecipientTakesNoEth(recipient, error) : error
  })
}
