import type { ErrorCode } from './errorCodes'

/** The codes after which a wallet may have sent the transaction all the same. */
const LEAVES_OPEN: ReadonlySet<ErrorCode> = new Set([
  'wallet-left',
  'wallet-failed',
  'wallet-offline',
  'calls-failed',
  'timed-out',
  'unreachable',
  'rate-limited',
  'nonsense-answer',
  // "Already known" is the word for a transaction that was sent.
  'nonce-taken',
  'unknown',
])

/** True when a wallet that threw this may have sent the transaction all the same. */
export const leavesOpen = (code: ErrorCode): boolean => LEAVES_OPEN.has(code)
