import type { Address, Chain, Client, Transport } from 'viem'
import { getBlock, getTransactionCount } from 'viem/actions'
import { receiptOrNull, transactionOrNull } from '@/lib/rpc/receipts'
import { type Entry, hashesOf } from '../journal/journal'
import type { TransactionFacts } from '../journal/nextMove'
import type { Task } from '../plan/tasks'

/** The chain's facts of a transaction, signed or not. */
export async function readFacts(
  client: Client<Transport, Chain>,
  account: Address,
  { task, entry }: { task: Task; entry: Entry | undefined },
): Promise<Omit<TransactionFacts, 'missed' | 'depth'> & { head: bigint }> {
  // First the nonce: what is mined in between is then no riddle.
  const mined = await getTransactionCount(client, { address: account, blockTag: 'latest' })
  const hashes = entry ? hashesOf(entry) : []
  const last = entry?.signed.at(-1)
  const [{ number: head, baseFeePerGas }, receipts, waiting] = await Promise.all([
    getBlock(client),
    Promise.all(hashes.map((hash) => receiptOrNull(client, hash))),
    // The newest: one that was signed for a higher fee has to be sent although the one before it waits.
    last ? transactionOrNull(client, last.hash) : null,
  ])
  const receipt = receipts.find((found) => found !== null)
  return {
    isSigned: entry !== undefined,
    nonce: entry?.nonce ?? task.nonce ?? mined,
    mined,
    head,
    receipt: receipt
      ? { status: receipt.status, confirmations: Number(head - receipt.blockNumber) + 1 }
      : null,
    isKnown: waiting !== null,
    isUnderpriced:
      last?.raw !== undefined &&
      last.raw !== null &&
      baseFeePerGas !== null &&
      baseFeePerGas > last.maxFeePerGas,
  }
}
