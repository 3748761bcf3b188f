import type { Hash, ReplacementReason, TransactionReceipt } from 'viem'
import { call, getTransaction, waitForTransactionReceipt } from 'viem/actions'
import {
  TransactionCancelled,
  TransactionReplaced,
  TransactionReverted,
} from '@/lib/bridge/errors/transactionErrors'
import type { Side } from '@/lib/chains/pair'
import type { Clients } from './clients'
import { decodeRevert } from './decodeRevert'

/** Long enough for a congested L1; after it the transaction is still out there, only the waiting ends. */
const PATIENCE_MS = 30 * 60_000

/**
 * Waits until a transaction is mined. Follows a replacement: one that was sped up is still the same act, so its receipt
 * is returned and `onReplaced` hears the new hash.
 * @throws TransactionCancelled, TransactionReplaced, or TransactionReverted with the decoded reason as its cause
 */
export async function waitForTransaction(
  clients: Clients,
  params: { side: Side; hash: Hash; onReplaced?: (hash: Hash) => void },
): Promise<TransactionReceipt> {
  const client = clients[params.side]
  const fates: ReplacementReason[] = []
  const receipt = await waitForTransactionReceipt(client, {
    hash: params.hash,
    timeout: PATIENCE_MS,
    onReplaced: ({ reason }) => fates.push(reason),
  })
  const replacement = receipt.transactionHash
  const fate = fates.at(-1)
  if (fate === 'cancelled') throw new TransactionCancelled(params.hash)
  if (fate === 'replaced') throw new TransactionReplaced(params.hash, replacement)
  if (fate === 'repriced') params.onReplaced?.(replacement)
  if (receipt.status === 'reverted') {
    throw new TransactionReverted(replacement, await revertReason(client, replacement, receipt.blockNumber))
  }
  return receipt
}

/** A receipt does not say why: the same call is made again on the state of its block, for what it reverts with. */
async function revertReason(client: Clients[Side], hash: Hash, blockNumber: bigint): Promise<unknown> {
  try {
    const { from, to, input, value, gas } = await getTransaction(client, { hash })
    await call(client, { account: from, to, data: input, value, gas, blockNumber })
    return undefined
  } catch (error) {
    return decodeRevert(error)
  }
}
