import { encodeFunctionData, type Hash } from 'viem'
import { getCapabilities, sendCalls, simulateContract, waitForCallsStatus, writeContract } from 'viem/actions'
import { bondingManagerCallAbi } from '@/lib/actions/callAbis'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import { TransactionReverted } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { waitForTransaction } from './waitForTransaction'

/**
 * Pays several open locks out to the account: with one signature where the wallet can send several calls at once
 * (EIP-5792), otherwise one after the other, each mined before the next is signed. Signed on L2.
 * @returns the hash of the last transaction
 * @throws RangeError without a lock; and whatever a single withdrawal throws: those before it are then done
 */
export async function withdrawStakes(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockIds: readonly bigint[] },
): Promise<Hash> {
  const { lockIds } = params
  if (lockIds.length === 0) throw new RangeError('There is no lock to withdraw')
  const { bondingManager } = await resolveProtocol(clients, pair)
  const requests = await Promise.all(
    lockIds.map((id) =>
      simulateContract(clients.l2, {
        account: clients.wallet.account,
        chain: pair.l2,
        address: bondingManager,
        abi: bondingManagerCallAbi,
        functionName: 'withdrawStake',
        args: [id],
      }),
    ),
  )
  if (lockIds.length > 1 && (await canBatch(clients, pair))) {
    const calls = lockIds.map((id) => ({
      to: bondingManager,
      data: encodeFunctionData({ abi: bondingManagerCallAbi, functionName: 'withdrawStake', args: [id] }),
    }))
    return sendTogether(clients, pair, calls)
  }
  let last: Hash | undefined
  for (const { request } of requests) {
    if (last !== undefined) await waitForTransaction(clients, { side: 'l2', hash: last })
    last = await writeContract(clients.wallet, request)
  }
  if (last === undefined) throw new RangeError('There is no lock to withdraw')
  return last
}

/** Whether the wallet sends several calls as one. A wallet that does not know the question cannot. */
async function canBatch({ wallet }: WriteClients, pair: ChainPair): Promise<boolean> {
  try {
    const { atomic } = await getCapabilities(wallet, { account: wallet.account, chainId: pair.l2.id })
    return atomic?.status === 'supported' || atomic?.status === 'ready'
  } catch {
    return false
  }
}

async function sendTogether(
  { wallet }: WriteClients,
  pair: ChainPair,
  calls: readonly { to: `0x${string}`; data: `0x${string}` }[],
): Promise<Hash> {
  const { id } = await sendCalls(wallet, {
    account: wallet.account,
    chain: pair.l2,
    calls,
    forceAtomic: true,
  })
  const { receipts } = await waitForCallsStatus(wallet, { id, timeout: 30 * 60_000 })
  const last = receipts?.at(-1)
  if (last === undefined)
    throw new Error('The wallet has sent the calls and does not say what became of them')
  if (last.status !== 'success') throw new TransactionReverted(last.transactionHash, undefined)
  return last.transactionHash
}
