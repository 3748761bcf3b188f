import {
  type Chain,
  type Client,
  type Hash,
  type Transaction,
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

/** A transaction that the chain has heard of, mined or not; null when it has not. */
export async function transactionOrNull(
  client: Client<Transport, Chain>,
  hash: Hash,
): Promise<Transaction | null> {
  try {
    return await getTransaction(client, { hash })
  } catch (error) {
    if (error instanceof TransactionNotFoundError) return null
    throw error
  }
}
