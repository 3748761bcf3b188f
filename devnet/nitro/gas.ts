import { type Hex, hexToBytes } from 'viem'

/**
 * The least gas that a node accepts for a call with this data (EIP-2028 and the floor of EIP-7623). A call that gets no more
 * than that runs out of gas as soon as it does anything.
 */
export function minimumGas(data: Hex): bigint {
  const bytes = hexToBytes(data)
  const zeros = bytes.filter((byte) => byte === 0).length
  const others = bytes.length - zeros
  const intrinsic = 21_000 + 4 * zeros + 16 * others
  const floor = 21_000 + 10 * (zeros + 4 * others)
  return BigInt(Math.max(intrinsic, floor))
}
