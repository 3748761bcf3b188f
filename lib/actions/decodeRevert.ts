import { ContractFunctionRevertedError, isHex } from 'viem'
import { errorChain } from '@/lib/errors/rpcErrors'
import { allErrors } from './callAbis'

/** The revert that is buried in an error of any library, decoded; the error itself when there is none. */
export function decodeRevert(error: unknown): unknown {
  const data = errorChain(error)
    .map((link) => link.data)
    .find((candidate) => isHex(candidate) && candidate.length >= 10)
  return isHex(data) ? new ContractFunctionRevertedError({ abi: allErrors, data, functionName: '' }) : error
}
