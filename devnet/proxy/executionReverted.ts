import { encodeErrorResult, parseAbi } from 'viem'
import { RpcError } from '../rpc/rpcError'

const abi = parseAbi(['error Error(string message)'])

/** The answer to a call that reverts with a reason string. */
export const executionReverted = (reason: string) =>
  new RpcError(3, `execution reverted: ${reason}`, encodeErrorResult({ abi, args: [reason] }))
