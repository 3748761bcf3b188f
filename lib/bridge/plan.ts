import type { Address } from 'viem'
import type { AccountCode } from './accountCode'

/** A step that is still to be signed, in order. Computed from chain facts every time, never stored. */
export type DepositStep =
  | { step: 'approve'; spender: Address; amount: bigint }
  | { step: 'deposit'; to: Address; amount: bigint }
  /** Both in one prompt of a wallet that sends several calls as one (EIP-5792). */
  | { step: 'approve-and-deposit'; to: Address; amount: bigint }
  /** A signature that costs nothing in place of the approval (EIP-2612), then the deposit. */
  | { step: 'permit-and-deposit'; to: Address; amount: bigint }

export type WithdrawStep = { step: 'withdraw'; to: Address; amount: bigint }

/** The way in which the gateway is allowed to take the amount. */
export type DepositWay = 'two-transactions' | 'one-prompt' | 'permit'

/**
 * The way with the fewest prompts and transactions that is open to an account.
 * @param refused the ways that its wallet was asked for and could not go
 */
export function depositWay(input: {
  /** The wallet says that it sends several calls as one. */
  sendsAtOnce: boolean
  /** The token takes signatures. */
  hasPermit: boolean
  /** The account's code on L2: no key signs for a contract. */
  code: AccountCode
  refused: ReadonlySet<DepositWay>
}): DepositWay {
  const { sendsAtOnce, hasPermit, code, refused } = input
  if (sendsAtOnce && !refused.has('one-prompt')) return 'one-prompt'
  return hasPermit && code !== 'contract' && !refused.has('permit') ? 'permit' : 'two-transactions'
}

/**
 * The steps of a deposit that are still to be signed: an allowance of exactly `amount`, unless the present one covers
 * it, and the deposit. Amounts in wei.
 */
export function planDeposit(input: {
  amount: bigint
  to: Address
  /** LPT that the L2 gateway may already take from the account, in wei. */
  allowance: bigint
  l2Gateway: Address
  way: DepositWay
}): readonly DepositStep[] {
  const { amount, to, allowance, l2Gateway, way } = input
  if (allowance >= amount) return [{ step: 'deposit', to, amount }]
  switch (way) {
    case 'two-transactions':
      return [
        { step: 'approve', spender: l2Gateway, amount },
        { step: 'deposit', to, amount },
      ]
    case 'one-prompt':
      return [{ step: 'approve-and-deposit', to, amount }]
    case 'permit':
      return [{ step: 'permit-and-deposit', to, amount }]
    default:
      return way satisfies never
  }
}

/** A withdrawal is one signature: the gateway burns its caller's tokens, without an approval. */
export function planWithdraw(input: { amount: bigint; to: Address }): readonly WithdrawStep[] {
  return [{ step: 'withdraw', to: input.to, amount: input.amount }]
}

/** An approval for less than a wallet was asked for, in wei: its owner may change the amount there. */
export type LoweredApproval = { asked: bigint; approved: bigint }

/**
 * An allowance below the amount that is needed, in wei. `isLowered`: the wallet was asked for the whole amount and
 * approved less.
 */
export type ShortApproval = { approved: bigint; needed: bigint; isLowered: boolean }

/**
 * The shortage to explain before an approval is asked for again; null when none is needed, or none was given yet.
 * @param lowered the last approval of this account that this device saw lowered
 */
export function shortApproval(
  { amount, allowance }: Record<'amount' | 'allowance', bigint>,
  lowered: LoweredApproval | null,
): ShortApproval | null {
  if (allowance >= amount) return null
  const isLowered = lowered !== null && lowered.asked === amount && lowered.approved === allowance
  return isLowered || allowance > 0n ? { approved: allowance, needed: amount, isLowered } : null
}
