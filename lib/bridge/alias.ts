import { type Address, getAddress, numberToHex } from 'viem'

/**
 * The offset that Arbitrum adds to the address of an L1 contract that calls L2 (`AddressAliasHelper`), modulo 2^160.
 */
const OFFSET = 0x1111000000000000000000000000000000001111n

/** Under which address a contract of L1 acts on L2. */
export function toAlias(l1Address: Address): Address {
  return getAddress(numberToHex(BigInt.asUintN(160, BigInt(l1Address) + OFFSET), { size: 20 }))
}
