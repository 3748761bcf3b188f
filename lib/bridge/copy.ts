import type { AmountError } from '@/lib/format/amounts'
import { formatCount, plural } from '@/lib/format/numbers'
import type { DepositStatus } from './depositStatus'
import type { TransferProblem, TransferWarning } from './validate'
import type { WithdrawStatus } from './withdrawStatus'

/** Every sentence of the bridge's domain but those of its errors, which stand beside them. Words: LPT is on Arbitrum, LPT′ on Ethereum. */

type StatusCopy = { label: string; sentence: string; late?: string }

export const depositCopy: Record<DepositStatus['state'], StatusCopy> = {
  'waiting-for-assertion': {
    label: 'Waiting for the report',
    sentence:
      'Your LPT is in escrow on Arbitrum. Validators will report it to Ethereum, usually within the hour.',
    late: 'Validators are reporting later than usual. Your LPT is safe in escrow; only the wait is longer.',
  },
  'in-challenge': {
    label: 'In the challenge period',
    sentence:
      'Your deposit was reported to Ethereum. You can claim it once Arbitrum’s challenge period is over.',
    late: 'The challenge period is over, and confirmation is later than usual. Nothing is lost, and there is nothing to do.',
  },
  claimable: {
    label: 'Ready to claim',
    sentence: 'Claim it on Ethereum to receive your LPT′. The claim does not expire.',
  },
  claimed: { label: 'Claimed', sentence: 'Your LPT′ was minted on Ethereum.' },
}

export const withdrawCopy: Record<WithdrawStatus['state'], StatusCopy> = {
  'on-its-way': {
    label: 'On its way',
    sentence:
      'Your LPT′ was burnt on Ethereum. Your LPT is released once the message reaches Arbitrum. Nothing to do.',
    late: 'The message reaches Arbitrum later than usual. It is recorded on Ethereum and cannot be lost.',
  },
  'needs-redeem': {
    label: 'Redeem needed',
    sentence:
      'The message reached Arbitrum, but its automatic execution failed. Redeem it to release your LPT.',
  },
  released: { label: 'Released', sentence: 'Your LPT was released on Arbitrum.' },
  expired: {
    label: 'Send again',
    sentence:
      'The message expired before anybody redeemed it. The withdrawal is recorded: send it again, nothing is lost.',
  },
  cancelled: {
    label: 'Send again',
    sentence:
      'The message was cancelled on Arbitrum before anybody redeemed it. The withdrawal is recorded: send it again, nothing is lost.',
  },
  'creation-failed': {
    label: 'Send again',
    sentence:
      'Arbitrum refused the message because its fee was too small. The withdrawal is recorded: send it again.',
  },
}

/** On what the time of a message to Arbitrum is based. */
export const deliveryBasis = {
  released: (count: number) =>
    plural(count, {
      one: 'This is how long this account’s last withdrawal took.',
      other: 'This is how long the slowest of this account’s last # withdrawals took.',
    }),
  'safe-blocks': (blocks: number, seconds: number) =>
    `An average: Arbitrum accepts the message once its Ethereum block is safe, about ${formatCount(blocks)} blocks of ${formatCount(seconds)} seconds later.`,
}

export const amountCopy: Record<AmountError, string> = {
  empty: 'Enter an amount.',
  'not-a-number': 'This is not an amount. Use digits and a point.',
  negative: 'An amount cannot be negative.',
  exponent: 'Write the amount out in full, without an exponent.',
  ambiguous:
    'Thousands or decimals? Write thousands without a mark, as in 1500, and decimals with a point and no zero at the end, as in 1.5.',
  'too-many-decimals': 'At most 18 decimals.',
  'too-large': 'This amount is too large.',
}

export const problemCopy: Record<TransferProblem, string> = {
  'bridge-not-open': 'The bridge is not open on this network yet.',
  paused: 'New transfers in this direction are paused. Those on their way go on.',
  'zero-amount': 'Enter an amount.',
  'exceeds-balance': 'More than you have.',
  'amount-too-large': 'More than one transfer can carry.',
  'no-eth-on-l2': 'You need a little ETH on Arbitrum to pay for this transaction.',
  'not-enough-eth-on-l1': 'You need more ETH on Ethereum to pay for this transaction and its message.',
  'recipient-missing': 'Enter an address.',
  'recipient-not-an-address': 'This is not an address.',
  'recipient-bad-checksum': 'This address is mistyped: its capital letters do not match.',
  'recipient-zero': 'Whatever is sent to the zero address is lost.',
  'recipient-is-bridge': 'This is a contract of the bridge or of the token: whatever is sent there is lost.',
  'recipient-is-known-contract':
    'This is a contract of Arbitrum or of Livepeer: whatever is sent there is lost.',
  'recipient-has-no-key': 'Nobody has a key to this address: whatever is sent there is lost.',
  'recipient-required':
    'Your account is a contract, and a contract exists on one chain only. On the other chain its address may belong to nobody, or to somebody else: enter an address that you control there.',
  'name-resolving': 'Looking the name up.',
  'name-unread': 'The name could not be looked up. Enter the address.',
  'name-not-found': 'Nobody has set an address for this name.',
  'name-not-valid': 'This is not a name of ENS.',
  'name-elsewhere':
    'This name is kept on a server outside of Ethereum, and this app asks nobody but the chains. Enter the address.',
  'names-unknown-here': 'This network has no names. Enter the address.',
}

export const warningCopy: Record<TransferWarning, string> = {
  'recipient-is-somebody-else': 'This goes to another address than your own. It cannot be called back.',
  'recipient-is-contract':
    'The recipient is a contract. Send to it only when you know that it can pass tokens on.',
  'recipient-is-contract-elsewhere':
    'The recipient is a contract on the chain that you send from, and nothing is at its address on the other one. Its owner may have no access there.',
  'account-is-contract':
    'Your account is a contract. The same one is at this address on the other chain. Be sure that it is yours there too, or enter another recipient.',
  'refund-goes-to-alias':
    'Your account has code on Ethereum. What the message does not use of its fee therefore goes to another address on Arbitrum, the alias of your account, and is hard to get from there. Enter a recipient without code on Ethereum, and it goes there.',
  'no-eth-for-claim': 'The claim on Ethereum will need ETH there. You have less than it costs at the moment.',
}

/** The first line of an exported table. */
export const csvColumns: readonly string[] = [
  'kind',
  'id',
  'status',
  'amount',
  'from',
  'to',
  'started (UTC)',
  'started in transaction',
  'started in block',
  'finished (UTC)',
  'finished in transaction',
  'finished in block',
  'further tickets',
]
