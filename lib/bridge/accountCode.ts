import { type Hex, size } from 'viem'

/**
 * The code at an address on one chain. A `delegation` (EIP-7702) is an account with a key that runs a contract's
 * code: its key signs on every chain, as that of an account without code does. A `contract` is itself on this chain
 * alone.
 */
export type AccountCode = 'none' | 'delegation' | 'contract'

/** A delegation is 0xef0100 and the address of the code, 23 bytes in all (EIP-7702). */
const DELEGATION = { prefix: '0xef0100', size: 23 }

/** @param code the answer of `eth_getCode`; undefined for an address without code */
export function accountCode(code: Hex | undefined): AccountCode {
  if (code === undefined || code === '0x') return 'none'
  const isDelegation = code.toLowerCase().startsWith(DELEGATION.prefix) && size(code) === DELEGATION.size
  return isDelegation ? 'delegation' : 'contract'
}

/** The code at one address on both chains. */
export type CodeOnBoth = { l1: AccountCode; l2: AccountCode }
