import { type Hex, hexToBigInt, isHex, numberToHex } from 'viem'
import type { JsonRpc } from '../rpc/jsonRpc'
import { RpcError } from '../rpc/rpcError'

const NO_BASE_FEE = { baseFeePerGas: '0x0' }

/** Methods that run a call, by the index of the parameter that holds block overrides. */
const callMethods = new Map([
  ['eth_call', 3],
  ['eth_estimateGas', 3],
  ['debug_traceCall', 2],
])

/**
 * Parameters with which anvil runs a call as geth, reth and Nitro do: a call that names no gas price, or a price of zero,
 * sees a base fee of zero (`block.basefee` included); any other sees the block's. anvil by itself shows every call the
 * block's base fee. Parameters of methods that run no call are returned as they are.
 * @throws an RpcError when the named price is below the block's base fee, which anvil ignores
 */
export async function pricedAsByGeth(
  node: JsonRpc,
  method: string,
  params: readonly unknown[],
): Promise<readonly unknown[]> {
  const index = callMethods.get(method)
  const call = params[0]
  if (index === undefined || typeof call !== 'object' || call === null) return params
  const cap = feeCapOf(call)
  if (cap > 0n) {
    await assertCovers(node, cap, params[1])
    return params
  }
  const filled = Array.from({ length: Math.max(params.length, index + 1) }, (_, at) => params[at] ?? null)
  filled[1] ??= 'latest'
  filled[index] =
    method === 'debug_traceCall'
      ? { ...objectOf(params[index]), blockOverrides: { ...blockOverridesOf(params[index]), ...NO_BASE_FEE } }
      : { ...objectOf(params[index]), ...NO_BASE_FEE }
  return filled
}

/** The most that a call offers for a unit of gas, in wei; 0 when it names nothing. */
function feeCapOf(call: { gasPrice?: unknown; maxFeePerGas?: unknown }): bigint {
  const named = call.gasPrice ?? call.maxFeePerGas
  return isHex(named) && named !== '0x' ? hexToBigInt(named) : 0n
}

async function assertCovers(node: JsonRpc, cap: bigint, block: unknown): Promise<void> {
  const baseFee = await baseFeeOf(node, block)
  if (cap >= baseFee) return
  throw new RpcError(
    -32000,
    `max fee per gas less than block base fee: maxFeePerGas: ${cap}, baseFee: ${baseFee}`,
  )
}

/** The base fee of a block that is named by number, tag or EIP-1898 object, in wei; 0 for one that is not known. */
async function baseFeeOf(node: JsonRpc, block: unknown): Promise<bigint> {
  const { blockHash, blockNumber }: { blockHash?: unknown; blockNumber?: unknown } = objectOf(block)
  const found =
    blockHash === undefined
      ? await node.request<RawBlock | null>('eth_getBlockByNumber', [
          blockNumber ?? (typeof block === 'string' ? block : 'latest'),
          false,
        ])
      : await node.request<RawBlock | null>('eth_getBlockByHash', [blockHash, false])
  return hexToBigInt(found?.baseFeePerGas ?? numberToHex(0))
}

type RawBlock = { baseFeePerGas?: Hex }

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

function blockOverridesOf(options: unknown): object {
  const { blockOverrides }: { blockOverrides?: unknown } = objectOf(options)
  return objectOf(blockOverrides)
}
