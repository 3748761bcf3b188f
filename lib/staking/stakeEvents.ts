import type { Address, Hash } from 'viem'

/**
 * An act of an account on its stake, by the BondingManager's logs, or an approval for one, by LPT's logs. Amounts in
 * wei.
 */
export type StakeEvent = { tx: StakeTx; amount: bigint } & (
  | { kind: 'bond'; orchestrator: Address }
  | { kind: 'unbond'; lockId: bigint; orchestrator: Address }
  | { kind: 'rebond'; lockId: bigint; orchestrator: Address }
  | { kind: 'withdraw'; lockId: bigint }
  /** The amount that may be taken from the wallet from then on: to bond it, or to deposit it into the bridge. */
  | { kind: 'approve'; purpose: 'bond' | 'deposit' }
)

/** The transaction, with the place and the chain time of its block, in seconds. */
export type StakeTx = { hash: Hash; blockNumber: bigint; time: bigint }

/** The orchestrator that the account delegated to last; null when it never did, as far as is known. */
export function lastOrchestrator(events: readonly StakeEvent[]): Address | null {
  const chosen = events.flatMap((event) => ('orchestrator' in event ? [event.orchestrator] : []))
  return chosen.at(-1) ?? null
}
