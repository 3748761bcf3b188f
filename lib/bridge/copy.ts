import type { AmountError } from '@/lib/format/amounts'
import { formatCount, plural } from '@/lib/format/numbers'
import type { TransferProblem, TransferWarning } from './validate'

/**
 * The sentences of the bridge's domain; those of its errors and of a transfer's states stand beside these.
 * Words: LPT is on Arbitrum, LPT′ on Ethereum.
 */

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
  'no-eth-on-l2':
    'You need a little more ETH on Arbitrum to pay for this transaction. Send some to this account there first.',
  'not-enough-eth-on-l1':
    'You need more ETH on Ethereum to pay for this transaction and its message. Send some to this account there first.',
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
