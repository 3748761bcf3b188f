import { numberToHex } from 'viem'
import { L2_BASE_FEE } from '../nitro/constants'
import type { Parts } from '../parts'
import type { Method } from './method'

/** Methods that bring transactions: each is sealed into a block before it is answered. */
export function sendMethods({ node, sequencer }: Parts): Record<string, Method> {
  return {
    eth_sendRawTransaction: (params) =>
      sequencer.include(() => node.rpc.request('eth_sendRawTransaction', params)),
    eth_sendTransaction: ([transaction, ...rest]) =>
      sequencer.include(() => node.rpc.request('eth_sendTransaction', [withFees(transaction), ...rest])),
  }
}

/** Fees for a transaction that the node is to sign and that names none; the node's own idea includes a tip, which L2 has not. */
function withFees(transaction: unknown): unknown {
  if (typeof transaction !== 'object' || transaction === null) return transaction
  if ('gasPrice' in transaction) return transaction
  if ('maxFeePerGas' in transaction) return { maxPriorityFeePerGas: '0x0', ...transaction }
  return { ...transaction, gasPrice: numberToHex(L2_BASE_FEE) }
}
