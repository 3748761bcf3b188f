/**
 * Everything that can go wrong, and whether trying again helps: `temporary` later or after a change elsewhere,
 * `permanent` never as it stands, `unknown` when nobody can say. `rejected` is not a failure: a person said no.
 */
export type ErrorKind = 'rejected' | 'temporary' | 'permanent' | 'unknown'

export const ERROR_KINDS = {
  // the wallet
  rejected: 'rejected',
  'wallet-busy': 'temporary',
  'wallet-locked': 'temporary',
  'account-changed': 'temporary',
  'wallet-refused': 'permanent',
  'wrong-chain': 'temporary',
  'one-chain-only': 'permanent',
  'chain-not-added': 'temporary',
  'insufficient-eth': 'temporary',
  'nonce-taken': 'temporary',
  'transaction-cancelled': 'rejected',
  'transaction-replaced': 'unknown',
  'transaction-overtaken': 'unknown',
  // the RPC
  'rate-limited': 'temporary',
  'range-refused': 'temporary',
  'timed-out': 'temporary',
  'nonsense-answer': 'temporary',
  unreachable: 'temporary',
  // a transfer
  'zero-amount': 'permanent',
  'amount-too-large': 'permanent',
  'recipient-zero': 'permanent',
  'recipient-is-bridge': 'permanent',
  'name-changed': 'permanent',
  'balance-too-low': 'permanent',
  'allowance-too-low': 'temporary',
  'token-refused': 'permanent',
  'permit-invalid': 'temporary',
  'permit-refused': 'permanent',
  paused: 'temporary',
  'bridge-not-open': 'temporary',
  'ticket-fees-outdated': 'temporary',
  'ticket-refused': 'permanent',
  'ticket-gone': 'permanent',
  'unknown-withdrawal': 'permanent',
  'escrow-too-small': 'permanent',
  'already-claimed': 'permanent',
  'not-yet-claimable': 'temporary',
  'proof-invalid': 'temporary',
  'message-refused': 'unknown',
  // the stake
  'protocol-paused': 'temporary',
  'round-not-initialized': 'temporary',
  'round-already-initialized': 'permanent',
  'round-locked': 'temporary',
  'nothing-bonded': 'permanent',
  'still-bonded': 'permanent',
  'exceeds-stake': 'permanent',
  'lock-spent': 'permanent',
  'lock-not-open': 'temporary',
  'fees-too-low': 'permanent',
  'orchestrator-cannot-delegate': 'permanent',
  'delegate-refused': 'permanent',
  'orchestrator-leaving': 'temporary',
  'recipient-takes-no-eth': 'permanent',
  'orchestrators-only': 'permanent',
  'reward-already-called': 'permanent',
  // the rest
  'not-allowed': 'permanent',
  'contract-fault': 'unknown',
  'reverted-without-reason': 'unknown',
  unknown: 'unknown',
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERROR_KINDS
