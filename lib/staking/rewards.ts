import type { StakeFacts } from './stake'

/** A stake split into the bonded amount and its earnings since the last claim. Amounts in wei. */
export type StakeParts = { principal: bigint; rewards: bigint; total: bigint }

export function stakeParts(stake: Pick<StakeFacts, 'delegator' | 'pendingStake'>): StakeParts {
  const principal = stake.delegator.bondedAmount
  const total = stake.pendingStake
  return { principal, rewards: total > principal ? total - principal : 0n, total }
}
