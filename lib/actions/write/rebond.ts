import { type Address, encodeFunctionData, type Hash } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { rebondEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/**
 * Puts a lock back to stake. Signed on L2.
 * @param params.delegate null while anything is bonded: it goes to the current orchestrator. Otherwise the one to choose.
 */
export async function rebond(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockId: bigint; delegate: Address | null },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { lockId, delegate } = params
  const abi = bondingManagerAbi
  return sendCall(clients, pair, {
    to: bondingManager,
    data:
      delegate === null
        ? encodeFunctionData({ abi, functionName: 'rebond', args: [lockId] })
        : encodeFunctionData({ abi, functionName: 'rebondFromUnbonded', args: [delegate, lockId] }),
    event: rebondEvent(bondingManager, { delegator: clients.wallet.account.address, lockId }),
  })
}
