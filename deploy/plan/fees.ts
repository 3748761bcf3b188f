import type { Chain, Client, Transport } from 'viem'
import { estimateMaxPriorityFeePerGas, getBlock } from 'viem/actions'

/** In wei for each gas: what is paid now, and what a transaction may pay at most. */
export type Fees = { now: bigint; maxFeePerGas: bigint; maxPriorityFeePerGas: bigint; baseFee: bigint }

/** The base fee may double before a transaction that was signed has to be signed again. */
const ROOM = 2n

/** The fees of a transaction at current prices. */
export async function readFees(client: Client<Transport, Chain>): Promise<Fees> {
  const [{ baseFeePerGas: baseFee }, tip] = await Promise.all([
    getBlock(client),
    estimateMaxPriorityFeePerGas(client),
  ])
  if (baseFee === null) throw new Error(`${client.chain.name} tells no base fee.`)
  return { baseFee, now: baseFee + tip, maxFeePerGas: baseFee * ROOM + tip, maxPriorityFeePerGas: tip }
}

/** Nodes take a transaction in another's place when it pays a tenth more, or an eighth: a fifth is enough for all. */
export function raised(last: { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint }, fees: Fees): Fees {
  const more = (amount: bigint) => (amount * 6n) / 5n + 1n
  const max = (a: bigint, b: bigint) => (a > b ? a : b)
  return {
    ...fees,
    maxFeePerGas: max(more(last.maxFeePerGas), fees.maxFeePerGas),
    maxPriorityFeePerGas: max(more(last.maxPriorityFeePerGas), fees.maxPriorityFeePerGas),
  }
}
