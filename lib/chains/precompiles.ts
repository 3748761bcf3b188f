/**
 * Arbitrum's precompiles on L2. They are part of the chain itself: the same addresses on every Arbitrum chain,
 * hence not in a pair.
 */
export const ARB_SYS = '0x0000000000000000000000000000000000000064'
export const ARB_RETRYABLE_TX = '0x000000000000000000000000000000000000006E'
