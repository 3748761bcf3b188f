import { type Address, encodeFunctionData, type Hash } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { withdrawStakeEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { type ContractCall, sendCall } from './sendCall'

/** Pays a lock whose round has come out to the account. Signed on L2. */
export async function withdrawStake(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockId: bigint },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const delegator = clients.wallet.account.address
  return sendCall(clients, pair, withdrawStakeCall(bondingManager, { delegator, ...params }))
}

/** The call that pays one lock out. */
export const withdrawStakeCall = (
  bondingManager: Address,
  lock: { delegator: Address; lockId: bigint },
): ContractCall => ({
  to: bondingManager,
  data: encodeFunctionData({ abi: bondingManagerAbi, functionName: 'withdrawStake', args: [lock.lockId] }),
  event: withdrawStakeEvent(bondingManager, lock),
})
