/** L2's gas price in wei; it never changes here. */
export const L2_BASE_FEE = 100_000_000n

/** The lifetime of a retryable ticket, in seconds. */
export const RETRYABLE_LIFETIME_SECONDS = 604_800
