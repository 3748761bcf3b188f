import { type Address, isAddressEqual } from 'viem'
import type { CodeOnBoth } from './accountCode'
import type { BridgeFacts } from './bridgeFacts'
import { ethShort } from './ethShort'
import { claimCost, LEAST_BRIDGE_GAS, type TicketFees, ticketValue } from './fees'
import type { RecipientProblem } from './recipient'
import { refundOf } from './refund'

/** The most that a withdrawal record on L1 can hold, in wei. */
export const MAX_AMOUNT = 2n ** 96n - 1n

/** A reason for which a transfer would fail: each of these blocks it. */
export type TransferProblem =
  | 'bridge-not-open'
  | 'paused'
  | 'zero-amount'
  | 'exceeds-balance'
  | 'amount-too-large'
  | 'no-eth-on-l2'
  | 'not-enough-eth-on-l1'
  | RecipientProblem

/**
 * A warning before signing: the transfer works. Warnings about the way a recipient was typed are in typedWarnings.ts.
 */
export type TransferWarning =
  | 'recipient-is-somebody-else'
  | 'recipient-is-contract'
  | 'recipient-is-contract-elsewhere'
  | 'account-is-contract'
  | 'refund-goes-to-alias'
  | 'no-eth-for-claim'

/** The sender and the recipient. */
export type Parties = { account: Address; to: Address }

/**
 * The problem with depositing `amount` wei of LPT; null when it will work.
 * @param amount null as long as none was typed: problems of any amount are shown before
 */
export function validateDeposit(amount: bigint | null, facts: BridgeFacts): TransferProblem | null {
  if (facts.l2.paused) return 'paused'
  const problem = validateAmount(amount, facts.l2.lpt)
  if (problem !== null) return problem
  return ethShort(facts.l2, { gas: LEAST_BRIDGE_GAS.deposit }) === null ? null : 'no-eth-on-l2'
}

/**
 * The problem with withdrawing `amount` wei of LivepeerToken'; null when it will work.
 * @param amount null as long as none was typed
 * @param fees the ticket's fees, once they are estimated
 */
export function validateWithdraw(
  amount: bigint | null,
  facts: BridgeFacts,
  fees: TicketFees | null,
): TransferProblem | null {
  if (facts.l1.paused) return 'paused'
  const problem = validateAmount(amount, facts.l1.lptPrime)
  if (problem !== null) return problem
  const cost = { gas: LEAST_BRIDGE_GAS.withdraw, value: fees === null ? 1n : ticketValue(fees) }
  return ethShort(facts.l1, cost) === null ? null : 'not-enough-eth-on-l1'
}

function validateAmount(amount: bigint | null, balance: bigint): TransferProblem | null {
  if (amount === null) return null
  if (amount <= 0n) return 'zero-amount'
  if (amount > balance) return 'exceeds-balance'
  return amount > MAX_AMOUNT ? 'amount-too-large' : null
}

/**
 * The problem with sending to `to`; null when there is none. A contract account is refused its own address on the
 * other chain unless it is the same contract there: that address may be nobody's, or somebody else's.
 * @param from the chain on which it is sent
 */
export function validateRecipient(
  { account, to }: Parties,
  facts: BridgeFacts,
  from: 'l1' | 'l2',
): RecipientProblem | null {
  const isOwn = isAddressEqual(account, to)
  return isOwn && facts[from].code === 'contract' && !facts.sameOnBoth ? 'recipient-required' : null
}

/**
 * The warnings before a deposit that will work.
 * @param recipient the recipient's code on both chains
 */
export function depositWarnings(
  parties: Parties,
  facts: BridgeFacts,
  recipient: CodeOnBoth,
): readonly TransferWarning[] {
  const warnings = recipientWarnings(parties, facts.l2.code === 'contract', {
    here: recipient.l2,
    there: recipient.l1,
  })
  return facts.l1.eth < claimCost(facts.l1.gasPrice) ? [...warnings, 'no-eth-for-claim'] : warnings
}

/**
 * The warnings before a withdrawal that will work.
 * @param recipient the recipient's code on both chains
 */
export function withdrawWarnings(
  parties: Parties,
  facts: BridgeFacts,
  recipient: CodeOnBoth,
): readonly TransferWarning[] {
  const warnings = recipientWarnings(parties, facts.l1.code === 'contract', {
    here: recipient.l1,
    there: recipient.l2,
  })
  const { refundTo, receiver } = refundOf({ ...parties, accountCode: facts.l1.code, toCode: recipient.l1 })
  return isAddressEqual(refundTo, receiver) ? warnings : [...warnings, 'refund-goes-to-alias']
}

type Ends = { here: CodeOnBoth['l1']; there: CodeOnBoth['l1'] }

/** `here` is where it is sent, `there` where it arrives. */
function recipientWarnings(
  { account, to }: Parties,
  accountIsContract: boolean,
  { here, there }: Ends,
): TransferWarning[] {
  if (isAddressEqual(account, to)) return accountIsContract ? ['account-is-contract'] : []
  const somebodyElse: TransferWarning[] = ['recipient-is-somebody-else']
  if (there === 'contract') return [...somebodyElse, 'recipient-is-contract']
  const onlyElsewhere = here === 'contract'
  return onlyElsewhere ? [...somebodyElse, 'recipient-is-contract-elsewhere'] : somebodyElse
}
