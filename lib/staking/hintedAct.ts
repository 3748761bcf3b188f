import { type Address, isAddressEqual } from 'viem'
import type { StakeChange } from './hints'

/** An act that changes the stakes towards orchestrators, so that their list has to be put in order. Amounts in wei. */
export type HintedAct =
  | { kind: 'unbond'; amount: bigint }
  | { kind: 'bond'; amount: bigint; orchestrator: Address }
  /** `delegate` is null while anything is bonded: the lock goes back to the current orchestrator. */
  | { kind: 'rebond'; lockId: bigint; delegate: Address | null }

/** The facts about the account and the named orchestrator from which hints are computed. Amounts in wei. */
export type HintFacts = {
  /** Null when it delegates to nobody. */
  delegate: Address | null
  /** All that is staked, rewards included: what a move takes along. */
  pendingStake: bigint
  /** The amount in the lock; zero when the act is about none. */
  locked: bigint
  /** Staked towards the orchestrator of the act, if it is one: a registered one may enter the list. */
  outside: bigint | null
}

/** The changes of orchestrators' stakes by an act, in the order in which the protocol makes them. */
export function stakeChanges(act: HintedAct, facts: HintFacts): readonly StakeChange[] {
  const { delegate, pendingStake, locked, outside } = facts
  switch (act.kind) {
    case 'unbond':
      return delegate === null ? [] : [{ orchestrator: delegate, by: -act.amount, outside: null }]
    case 'rebond': {
      const orchestrator = act.delegate ?? delegate
      return orchestrator === null ? [] : [{ orchestrator, by: locked, outside }]
    }
    case 'bond': {
      const { amount, orchestrator } = act
      if (delegate === null || isAddressEqual(delegate, orchestrator)) {
        return [{ orchestrator, by: amount, outside }]
      }
      return [
        { orchestrator: delegate, by: -pendingStake, outside: null },
        { orchestrator, by: pendingStake + amount, outside },
      ]
    }
  }
}
