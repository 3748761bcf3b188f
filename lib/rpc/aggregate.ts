import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, isHex, multicall3Abi } from 'viem'
import { type Answer, NonsenseAnswer } from './answers'

export type RawCall = { target: Address; callData: Hex }
export type RawAnswer = { success: boolean; returnData: Hex }

/**
 * Several calls in one `eth_call` by Multicall3, for answers that are compared or read apart from a client's own
 * multicall.
 */
export function aggregateParams(multicall3: Address, calls: readonly RawCall[]): { to: Address; data: Hex } {
  const data = encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [calls.map((call) => ({ ...call, allowFailure: true }))],
  })
  return { to: multicall3, data }
}

/**
 * The answers, in the order of the calls.
 * @throws NonsenseAnswer when it is no hexadecimal text
 */
export function parseAggregate(answer: Answer): readonly RawAnswer[] {
  if (!isHex(answer)) throw new NonsenseAnswer('eth_call')
  return decodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', data: answer })
}
