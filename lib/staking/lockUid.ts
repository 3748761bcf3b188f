import type { Address } from 'viem'

/** The name of a lock's entry in calendars: the same however often it is saved. */
export const lockUid = (account: Address, lockId: bigint) => `lock-${lockId}-${account.toLowerCase()}`
