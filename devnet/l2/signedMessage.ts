import {
  type Hex,
  isHex,
  parseTransaction,
  recoverTransactionAddress,
  slice,
  type TransactionSerialized,
} from 'viem'
import type { L2Node } from './l2Node'
import type { Load } from './load'

/** The first byte of a message of L2's kind when a signed transaction follows. */
const SIGNED_TRANSACTION = '0x04'

/**
 * A transaction that somebody signed for L2 and sent through L1's delayed inbox. Whatever cannot run when its turn comes (a
 * nonce that is not the next, too low a fee, no funds, no transaction at all) is passed over without a word, as on Arbitrum.
 * @returns undefined for L2 messages that hold anything else
 */
export function signedLoad(payload: Hex, node: L2Node): Load | undefined {
  if (!payload.startsWith(SIGNED_TRANSACTION)) return undefined
  const raw = slice(payload, 1)
  return {
    async submit() {
      try {
        if (await isNext(raw, node)) await node.rpc.request('eth_sendRawTransaction', [raw])
      } catch {
        // Nobody is there who could be told.
      }
    },
  }
}

/** The node would keep a transaction whose nonce is ahead; Arbitrum has no place to keep it. */
async function isNext(raw: Hex, node: L2Node): Promise<boolean> {
  if (!isSerialized(raw)) return false
  const address = await recoverTransactionAddress({ serializedTransaction: raw })
  return (parseTransaction(raw).nonce ?? 0) === (await node.client.getTransactionCount({ address }))
}

/** Narrows to a serialized transaction by form alone: parsing finds out whether it is one. */
const isSerialized = (raw: Hex): raw is TransactionSerialized => isHex(raw)
