import {
  type Chain,
  type Client,
  type Hash,
  TransactionNotFoundError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  type Transport,
} from 'viem'
import { getTransaction, getTransactionReceipt } from 'viem/actions'

/** The receipt of a transaction, or null when the chain has mined none of this hash. */
export async function receiptOrNull(
  client: Client<Transport, Chain>,
  hash: Hash,
): Promise<TransactionReceipt | null> {
  try {
    return await getTransactionReceipt(client, { hash })
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return null
    throw error
  }
}

/** Whether the chain has heard of a transaction, mined or not. */
export async function isKnown(client: Client<Transport, Chain>, hash: Hash): Promise<boolean> {
  try {
    await getTransaction(client, { hash })
    return true
  } catch (error) {
    if (error instanceof TransactionNotFoundError) return false
    throw error
  }
}
