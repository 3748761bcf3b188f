import type { Address } from 'viem'

/** A signature that is still needed, in order. Recomputed from chain facts every time, never stored. */
export type DepositStep =
  | { step: 'approve'; spender: Address; amount: bigint }
  | { step: 'deposit'; to: Address; amount: bigint }

export type WithdrawStep = { step: 'withdraw'; to: Address; amount: bigint }

/**
 * What remains to be signed for a deposit: an approval of exactly `amount` unless the allowance already covers it,
 * then the deposit. Amounts in wei.
 */
export function planDeposit(input: {
  amount: bigint
  to: Address
  /** What the L2 gateway may already take from the account. */
  allowance: bigint
  l2Gateway: Address
}): readonly DepositStep[] {
  const { amount, to, allowance, l2Gateway } = input
  const deposit: DepositStep = { step: 'deposit', to, amount }
  return allowance >= amount ? [deposit] : [{ step: 'approve', spender: l2Gateway, amount }, deposit]
}

/** A withdrawal is one signature: the gateway burns its caller's tokens, without an approval. */
export function planWithdraw(input: { amount: bigint; to: Address }): readonly WithdrawStep[] {
  return [{ step: 'withdraw', to: input.to, amount: input.amount }]
}
