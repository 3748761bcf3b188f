import { type Address, getAddress, isAddress, isAddressEqual, zeroAddress } from 'viem'
import type { BridgeFacts } from './bridgeFacts'
import { claimCost, type TicketFees, ticketValue } from './fees'

/** The most that a withdrawal record on L1 can hold, in wei. */
export const MAX_AMOUNT = 2n ** 96n - 1n

/** Why a transfer would fail: each of these blocks it. */
export type TransferProblem =
  | 'bridge-not-open'
  | 'paused'
  | 'zero-amount'
  | 'exceeds-balance'
  | 'amount-too-large'
  | 'no-eth-on-l2'
  | 'not-enough-eth-on-l1'
  | RecipientProblem

export type RecipientProblem =
  | 'recipient-not-an-address'
  | 'recipient-bad-checksum'
  | 'recipient-zero'
  | 'recipient-is-bridge'
  | 'recipient-missing'

/** What deserves a thought before signing, but works. */
export type TransferWarning = 'recipient-is-somebody-else' | 'account-is-contract' | 'no-eth-for-claim'

/** Addresses from which nothing could be recovered: the bridge's own contracts and both tokens. */
export type BridgeAddresses = { l1Gateway: Address; l2Gateway: Address; lptPrime: Address; lpt: Address }

export type ParsedRecipient = { ok: true; address: Address } | { ok: false; error: RecipientProblem }

/** Reads what a person typed or pasted as a recipient. A wrong checksum is refused: it is a mistyped address. */
export function parseRecipient(text: string, bridge: BridgeAddresses): ParsedRecipient {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, error: 'recipient-missing' }
  if (!isAddress(trimmed, { strict: false })) return { ok: false, error: 'recipient-not-an-address' }
  if (!isAddress(trimmed)) return { ok: false, error: 'recipient-bad-checksum' }
  const address = getAddress(trimmed)
  if (isAddressEqual(address, zeroAddress)) return { ok: false, error: 'recipient-zero' }
  const ours = Object.values(bridge).some((contract) => isAddressEqual(contract, address))
  return ours ? { ok: false, error: 'recipient-is-bridge' } : { ok: true, address }
}

/** What stands in the way of depositing `amount` wei of LPT; null when it will work. */
export function validateDeposit(amount: bigint, facts: BridgeFacts): TransferProblem | null {
  if (facts.l2.paused) return 'paused'
  const problem = validateAmount(amount, facts.l2.lpt)
  if (problem !== null) return problem
  return facts.l2.eth === 0n ? 'no-eth-on-l2' : null
}

/**
 * What stands in the way of withdrawing `amount` wei of LivepeerToken'; null when it will work.
 * @param fees the ticket's fees, once they are estimated
 */
export function validateWithdraw(
  amount: bigint,
  facts: BridgeFacts,
  fees: TicketFees | null,
): TransferProblem | null {
  if (facts.l1.paused) return 'paused'
  const problem = validateAmount(amount, facts.l1.lptPrime)
  if (problem !== null) return problem
  const needed = fees === null ? 1n : ticketValue(fees)
  return facts.l1.eth < needed ? 'not-enough-eth-on-l1' : null
}

function validateAmount(amount: bigint, balance: bigint): TransferProblem | null {
  if (amount <= 0n) return 'zero-amount'
  if (amount > balance) return 'exceeds-balance'
  return amount > MAX_AMOUNT ? 'amount-too-large' : null
}

/** What to say before a deposit that will work. */
export function depositWarnings(
  input: { account: Address; to: Address },
  facts: BridgeFacts,
): readonly TransferWarning[] {
  const warnings = recipientWarnings(input, facts.l2.isContract)
  return facts.l1.eth < claimCost(facts.l1.gasPrice) ? [...warnings, 'no-eth-for-claim'] : warnings
}

/** What to say before a withdrawal that will work. */
export function withdrawWarnings(
  input: { account: Address; to: Address },
  facts: BridgeFacts,
): readonly TransferWarning[] {
  return recipientWarnings(input, facts.l1.isContract)
}

/** A contract account often exists on one chain only: sending to the same address on the other may lose everything. */
function recipientWarnings(
  { account, to }: { account: Address; to: Address },
  isContract: boolean,
): TransferWarning[] {
  const same = isAddressEqual(account, to)
  if (!same) return ['recipient-is-somebody-else']
  return isContract ? ['account-is-contract'] : []
}
