import { type Address, getAddress } from 'viem'

/** Arbitrum's system contracts on L2. */
export const ARB_SYS = '0x0000000000000000000000000000000000000064'
export const ARB_RETRYABLE_TX = '0x000000000000000000000000000000000000006E'
export const NODE_INTERFACE = '0x00000000000000000000000000000000000000C8'

/** At its canonical address, as on almost every chain. */
export const MULTICALL3 = '0xcA11bde05977b3631167028862bE2a173976CA11'

const ALIAS_OFFSET = 0x1111000000000000000000000000000000001111n

/** The address under which an L1 sender appears on L2. */
export function applyAlias(sender: Address): Address {
  const aliased = (BigInt(sender) + ALIAS_OFFSET) % 2n ** 160n
  return getAddress(`0x${aliased.toString(16).padStart(40, '0')}`)
}
