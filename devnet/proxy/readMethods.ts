import { type Hash, type Hex, hexToBigInt, numberToHex } from 'viem'
import { headerRlp } from '../../lib/chains/headerRlp'
import { NODE_INTERFACE } from '../nitro/addresses'
import { L2_BASE_FEE } from '../nitro/constants'
import type { Parts } from '../parts'
import { type CallRequest, isTo } from './callRequest'
import type { Method } from './method'
import { NodeInterface } from './nodeInterface'
import { retryGas } from './retryGas'
import { NitroShapes, type RawBlock, type RawLog, type RawReceipt, type RawTransaction } from './shapes'
import { pricedAsByGeth } from './unpricedCalls'
import { withPast } from './withPast'

/** Methods that read, where Nitro answers differently from the node that runs L2 here. */
/** @param wantBatch hears of an L2 block that somebody looks for in a batch */
export function readMethods(
  parts: Parts,
  wantBatch: (l2Block: number) => void = () => undefined,
): Record<string, Method> & { eth_getTransactionReceipt: Method } {
  const { node, ledger, past } = parts
  const shapes = new NitroShapes(ledger, node.ahead)
  const nodeInterface = new NodeInterface(parts, wantBatch)
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

  const methods = {
    eth_getBlockByNumber: block('eth_getBlockByNumber'),
    eth_getBlockByHash: block('eth_getBlockByHash'),
    // A block as shown has Nitro's `nonce`; its hash is made of the node's.
    debug_getRawHeader: async ([of]) => {
      const method = isHash(of) ? 'eth_getBlockByHash' : 'eth_getBlockByNumber'
      return headerRlp(await ask(method, [of, false]))
    },
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
      const history = await ask<{ baseFeePerGas?: Hex[]; reward?: Hex[][] }>('eth_feeHistory', params)
      return {
        ...history,
        baseFeePerGas: history.baseFeePerGas?.map(() => numberToHex(L2_BASE_FEE)),
        ...(history.reward && { reward: history.reward.map((tips) => tips.map(() => '0x0')) }),
      }
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
      return call ? numberToHex(hexToBigInt(own) + (await retryGas(node, call))) : own
    },
  } satisfies Record<string, Method>
  return past ? withPast(methods, past) : methods
}

/**
 * A transaction is sealed as soon as it arrives, so the pending block is the latest one, as on Arbitrum. The node would look
 * one block ahead instead, perhaps into a round that nobody has initialised.
 */
function atLatest([call, block, ...overrides]: readonly unknown[]): readonly unknown[] {
  return [call, block === undefined || block === null || block === 'pending' ? 'latest' : block, ...overrides]
}

const isHash = (value: unknown): value is Hash => typeof value === 'string' && value.length === 66

function callOf([call]: readonly unknown[]): CallRequest | undefined {
  return typeof call === 'object' && call !== null ? call : undefined
}
