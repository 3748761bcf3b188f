import type { Hash } from 'viem'
import { readContract, simulateContract, writeContract } from 'viem/actions'
import { outboxAbi } from '@/lib/abi/outbox'
import { AlreadyClaimed, NotYetClaimable } from '@/lib/bridge/transactionErrors'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { outboxCallAbi } from './callAbis'
import type { WriteClients } from './clients'
import { readOutboxMessage } from './readOutboxMessage'
import { readConfirmedSendCount } from './readRollup'

/**
 * Executes the message of a deposit on the outbox of L1, which mints LivepeerToken' to its recipient. Anybody may, and
 * an attempt that fails can be repeated. Signed on L1. Loads the Arbitrum SDK, for the proof.
 * @throws AlreadyClaimed, NotYetClaimable
 */
export async function claimDeposit(
  clients: WriteClients,
  pair: ChainPair,
  params: { deposit: DepositTransfer },
): Promise<Hash> {
  const { position } = params.deposit
  const outbox = pair.arbitrum.outbox
  const [isSpent, confirmed, message] = await Promise.all([
    readContract(clients.l1, { address: outbox, abi: outboxAbi, functionName: 'isSpent', args: [position] }),
    readConfirmedSendCount(clients, pair),
    readOutboxMessage(clients, pair, params.deposit),
  ])
  if (isSpent) throw new AlreadyClaimed(position)
  if (position >= confirmed) throw new NotYetClaimable(position)

  const { outboxProof } = await import('@/lib/arbitrum/outboxProof')
  const proof = await outboxProof(pair, message)
  const { caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data } = message
  const { request } = await simulateContract(clients.l1, {
    account: clients.wallet.account,
    chain: pair.l1,
    address: outbox,
    abi: outboxCallAbi,
    functionName: 'executeTransaction',
    args: [proof, position, caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data],
  })
  return writeContract(clients.wallet, request)
}
