import { encodeFunctionData, type Hex, parseAbi } from 'viem'

/** The data of a call, from the function's signature. For set-up code, where a whole ABI would say no more. */
export function callOf(signature: `function ${string}`, args: readonly unknown[] = []): Hex {
  const signatures: readonly string[] = [signature]
  return encodeFunctionData({ abi: parseAbi(signatures), args })
}
