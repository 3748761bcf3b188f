import type { Address, Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { bondingManagerCallAbi } from '@/lib/actions/callAbis'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { RecipientTakesNoEth } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'

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
  const { account } = clients.wallet
  const { request } = await simulateContract(clients.l2, {
    account,
    chain: pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
    functionName: 'withdrawFees',
    args: [params.recipient, params.amount],
  }).catch((error: unknown) => {
    throw errorCode(error) === 'reverted-without-reason'
      ? new RecipientTakesNoEth(params.recipient, error)
      : error
  })
  return writeContract(clients.wallet, request)
}
