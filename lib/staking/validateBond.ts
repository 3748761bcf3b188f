import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { refusesStake } from './orchestrator'
import type { OrchestratorFacts, StakeFacts } from './stake'
import { type StakeBlocker, stakeBlocker } from './status'

/** A reason against staking an amount. */
export type BondProblem = StakeBlocker | 'zero-amount' | 'exceeds-balance' | OrchestratorProblem

/** A reason against staking with an orchestrator. */
export type OrchestratorProblem =
  | 'no-orchestrator'
  /** Livepeer would register the account as an orchestrator, and only unbonding everything leads out of that. */
  | 'own-address'
  /** Livepeer takes it, and it earns nothing. */
  | 'zero-address'
  | 'same-orchestrator'
  | 'orchestrator-leaving'

/** The orchestrator to stake with, as far as it is chosen and known. */
export type ChosenOrchestrator = {
  /** Null while nobody is chosen. */
  address: Address | null
  /** Undefined until they were read. */
  facts: OrchestratorFacts | undefined
}

/** The problem with staking `amount` wei more, the most fundamental first; null when it will work. */
export function validateBond(
  amount: bigint,
  orchestrator: ChosenOrchestrator,
  stake: StakeFacts,
): BondProblem | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blocker
  if (amount <= 0n) return 'zero-amount'
  if (amount > stake.wallet.lpt) return 'exceeds-balance'
  return orchestratorProblem(orchestrator, stake)
}

/** The problem with moving the whole stake, without adding to it, to another orchestrator; null when it will work. */
export function validateMove(
  orchestrator: ChosenOrchestrator,
  stake: StakeFacts,
): StakeBlocker | OrchestratorProblem | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blocker
  const { delegate } = stake.delegator
  if (orchestrator.address !== null && delegate !== null && isAddressEqual(orchestrator.address, delegate)) {
    return 'same-orchestrator'
  }
  return orchestratorProblem(orchestrator, stake)
}

/** The problem with staking with an orchestrator, whatever the amount; null when none is known. */
export function orchestratorProblem(
  { address, facts }: ChosenOrchestrator,
  { round, account, delegator }: Pick<StakeFacts, 'round' | 'account' | 'delegator'>,
): OrchestratorProblem | null {
  if (address === null) return 'no-orchestrator'
  if (isAddressEqual(address, zeroAddress)) return 'zero-address'
  // An account that is an orchestrator already may add to its own stake.
  const isOwn = delegator.delegate !== null && isAddressEqual(delegator.delegate, account)
  if (isAddressEqual(address, account) && !isOwn) return 'own-address'
  return facts !== undefined && refusesStake(facts, round) ? 'orchestrator-leaving' : null
}

/** A signature that is still needed to stake, in order. Recomputed from chain facts every time, never stored. */
export type BondStep = 'approve' | 'bond'

export function planBond(amount: bigint, stake: Pick<StakeFacts, 'wallet'>): readonly BondStep[] {
  return stake.wallet.allowance >= amount ? ['bond'] : ['approve', 'bond']
}

/**
 * The way back for a lock: while anything is bonded it returns to the current orchestrator, otherwise one has to be chosen.
 * Livepeer has a function for each and refuses the other.
 */
export function rebondWay(stake: Pick<StakeFacts, 'delegator'>): 'to-current' | 'to-chosen' {
  return stake.delegator.status === 'unbonded' ? 'to-chosen' : 'to-current'
}
