import { type Hash, numberToHex } from 'viem'
import { L2_BASE_FEE } from '../nitro/constants'
import type { Parts } from '../parts'
import { RpcError } from '../rpc/rpcError'
import type { Method } from './method'

/**
 * Methods that bring transactions: each is sealed into a block before it is answered.
 * @param receipt reads a receipt as L2's endpoint answers it
 */
export function sendMethods({ node, sequencer }: Parts, receipt: Method): Record<string, Method> {
  const send = (method: string, params: readonly unknown[]) =>
    sequencer.include(() => node.rpc.request<Hash>(method, params))
  const sendToSign = (method: string, [transaction, ...rest]: readonly unknown[]) =>
    send(method, [withFees(transaction), ...rest])
  /** EIP-7966: the answer is the receipt. The node itself would wait for a block that is only sealed after its answer. */
  const withReceipt = async (sent: Promise<Hash>) => {
    const hash = await sent
    const found = await sequencer.reads.read(() => receipt([hash]))
    if (found) return found
    throw new RpcError(4, `the transaction ${hash} waits in the pool: its nonce is ahead`, hash)
  }
  return {
    eth_sendRawTransaction: (params) => send('eth_sendRawTransaction', params),
    eth_sendTransaction: (params) => sendToSign('eth_sendTransaction', params),
    eth_sendUnsignedTransaction: (params) => sendToSign('eth_sendUnsignedTransaction', params),
    eth_sendRawTransactionSync: ([raw]) => withReceipt(send('eth_sendRawTransaction', [raw])),
    eth_sendTransactionSync: ([transaction]) => withReceipt(sendToSign('eth_sendTransaction', [transaction])),
  }
}

/** Fees for a transaction that the node is to sign and that names none; the node's own idea includes a tip, which L2 has not. */
function withFees(transaction: unknown): unknown {
  if (typeof transaction !== 'object' || transaction === null) return transaction
  if ('gasPrice' in transaction) return transaction
  if ('maxFeePerGas' in transaction) return { maxPriorityFeePerGas: '0x0', ...transaction }
  return { ...transaction, gasPrice: numberToHex(L2_BASE_FEE) }
}
