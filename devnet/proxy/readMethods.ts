import {
  decodeFunctionData,
  type Hash,
  type Hex,
  hexToBigInt,
  isAddressEqual,
  numberToHex,
  parseAbi,
  parseEther,
  toFunctionSelector,
} from 'viem'
import { arbRetryableTxAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX, NODE_INTERFACE } from '../nitro/addresses'
import { L2_BASE_FEE } from '../nitro/constants'
import type { Parts } from '../parts'
import type { Method } from './method'
import { type CallRequest, NodeInterface } from './nodeInterface'
import { NitroShapes, type RawBlock, type RawLog, type RawReceipt, type RawTransaction } from './shapes'
import { pricedAsByGeth } from './unpricedCalls'

/** On top of what a redemption needs itself: the retry may need a little more than its estimate. */
const REDEEM_MARGIN = 100_000n

const redeemAbi = parseAbi(['function redeem(bytes32 ticketId) returns (bytes32)'])
const REDEEM = toFunctionSelector('redeem(bytes32)')

/** Methods that read, where Nitro answers differently from the node that runs L2 here. */
export function readMethods(parts: Parts): Record<string, Method> {
  const { node, ledger } = parts
  const shapes = new NitroShapes(ledger)
  const nodeInterface = new NodeInterface(parts)
  const ask = <Result>(method: string, params: readonly unknown[]) => node.rpc.request<Result>(method, params)

  const run = async <Result>(method: string, params: readonly unknown[]) =>
    ask<Result>(method, await pricedAsByGeth(node.rpc, method, params))

  const block = (method: string): Method => {
    return async (params) => {
      const found = await ask<RawBlock | null>(method, params)
      return found && shapes.block(found)
    }
  }
  const logs = (method: string): Method => {
    return async (params) => {
      const found = await ask<(RawLog | Hash)[]>(method, params)
      return found.map((one) => (typeof one === 'string' ? shapes.hash(one) : shapes.log(one)))
    }
  }
  const transactionAt = (method: string): Method => {
    return async (params) => {
      const found = await ask<RawTransaction | null>(method, params)
      return found && shapes.transaction(found)
    }
  }
  /** The first parameter is a transaction's hash. */
  const byHash = <Raw>(method: string, shape: (raw: Raw) => unknown): Method => {
    return async ([hash, ...rest]) => {
      const found = await ask<Raw | null>(method, [
        isHash(hash) ? ledger.transactions.toAnvil(hash) : hash,
        ...rest,
      ])
      return found && shape(found)
    }
  }

  return {
    eth_getBlockByNumber: block('eth_getBlockByNumber'),
    eth_getBlockByHash: block('eth_getBlockByHash'),
    eth_getLogs: logs('eth_getLogs'),
    eth_getFilterLogs: logs('eth_getFilterLogs'),
    eth_getFilterChanges: logs('eth_getFilterChanges'),
    eth_getTransactionByHash: byHash<RawTransaction>('eth_getTransactionByHash', (one) =>
      shapes.transaction(one),
    ),
    eth_getTransactionByBlockHashAndIndex: transactionAt('eth_getTransactionByBlockHashAndIndex'),
    eth_getTransactionByBlockNumberAndIndex: transactionAt('eth_getTransactionByBlockNumberAndIndex'),
    eth_getTransactionReceipt: byHash<RawReceipt>('eth_getTransactionReceipt', (one) => shapes.receipt(one)),
    debug_traceTransaction: byHash('debug_traceTransaction', (trace) => trace),
    eth_getBlockReceipts: async (params) => {
      const found = await ask<RawReceipt[] | null>('eth_getBlockReceipts', params)
      return found?.map((one) => shapes.receipt(one)) ?? null
    },
    // L2's gas price never changes, and no tip makes a transaction faster.
    eth_gasPrice: async () => numberToHex(L2_BASE_FEE),
    eth_maxPriorityFeePerGas: async () => '0x0',
    eth_feeHistory: async (params) => {
      const history = await ask<{ baseFeePerGas?: Hex[] }>('eth_feeHistory', params)
      return { ...history, baseFeePerGas: history.baseFeePerGas?.map(() => numberToHex(L2_BASE_FEE)) }
    },
    eth_call: async (params) => {
      const call = callOf(params)
      return call && isTo(call, NODE_INTERFACE) ? nodeInterface.call(call) : run('eth_call', atLatest(params))
    },
    debug_traceCall: (params) => run('debug_traceCall', atLatest(params)),
    eth_estimateGas: async (params) => {
      const call = callOf(params)
      if (call && isTo(call, NODE_INTERFACE)) return nodeInterface.estimateGas(call)
      const own = await run<Hex>('eth_estimateGas', atLatest(params))
      const retry = call && isTo(call, ARB_RETRYABLE_TX) ? await retryGas(call) : undefined
      return retry ? numberToHex(hexToBigInt(own) + retry) : own
    },
  }

  /** What a call of redeem() needs beyond itself: it donates its gas to the retry that it schedules. */
  async function retryGas(call: CallRequest): Promise<bigint | undefined> {
    const data = call.data ?? call.input ?? '0x'
    if (!data.startsWith(REDEEM)) return undefined
    const { args } = decodeFunctionData({ abi: redeemAbi, data })
    const ticket = await node.client.readContract({
      address: ARB_RETRYABLE_TX,
      abi: arbRetryableTxAbi,
      functionName: 'getTicket',
      args,
    })
    const { from, to, callValue } = ticket
    const funds = { [from]: { balance: numberToHex(parseEther('1000000')) } }
    const retry = { from, to, value: numberToHex(callValue), data: ticket.data }
    return hexToBigInt(await ask<Hex>('eth_estimateGas', [retry, 'latest', funds])) + REDEEM_MARGIN
  }
}

/**
 * A transaction is sealed as soon as it arrives, so the pending block is the latest one, as on Arbitrum. The node would look
 * one block ahead instead, perhaps into a round that nobody has initialised.
 */
function atLatest([call, block, ...overrides]: readonly unknown[]): readonly unknown[] {
  return [call, block === undefined || block === null || block === 'pending' ? 'latest' : block, ...overrides]
}

const isHash = (value: unknown): value is Hash => typeof value === 'string' && value.length === 66

const isTo = ({ to }: CallRequest, address: typeof NODE_INTERFACE | typeof ARB_RETRYABLE_TX): boolean =>
  to !== undefined && isAddressEqual(to, address)

function callOf([call]: readonly unknown[]): CallRequest | undefined {
  return typeof call === 'object' && call !== null ? call : undefined
}
