import { type Address, zeroAddress } from 'viem'
import type { Claim } from './roundEarnings'
import type { StakeTx } from './stakeEvents'

/** Everything that happened to an account's stake, as the BondingManager's logs tell. Amounts in wei of LPT, fees in wei of ETH. */
export type LifeEvent = { tx: StakeTx } & (
  | { kind: 'bond'; amount: bigint; bonded: bigint; orchestrator: Address }
  | { kind: 'unbond'; amount: bigint; lockId: bigint; orchestrator: Address }
  | { kind: 'rebond'; amount: bigint; lockId: bigint; orchestrator: Address }
  | { kind: 'withdraw-stake'; amount: bigint; lockId: bigint }
  | { kind: 'withdraw-fees'; amount: bigint; recipient: Address }
  /** A stake that went to another account, or came from one: beside it stands an unbond of the one and a rebond of the other. */
  | { kind: 'send-stake'; amount: bigint; to: Address }
  | { kind: 'receive-stake'; amount: bigint; from: Address }
  | {
      kind: 'claim'
      orchestrator: Address
      rewards: bigint
      fees: bigint
      startRound: bigint
      endRound: bigint
    }
)

/** A claim of the past, and when it was. */
export type PastClaim = Claim & { tx: StakeTx }

export type Claims = {
  /** Those of a time in which something was staked, oldest first. */
  claims: readonly PastClaim[]
  /** The bonded amount after the last event, claimed rewards included. */
  bonded: bigint
  /** False when the events do not add up to the bonded amount that each bond names, so that some are missing. */
  addsUp: boolean
}

/**
 * The claims of a life, with the stake that each was of.
 * @param events all of them, oldest first
 */
export function claimsOf(events: readonly LifeEvent[]): Claims {
  let bonded = 0n
  let addsUp = true
  const claims: PastClaim[] = []
  for (const event of events) {
    switch (event.kind) {
      case 'claim': {
        const { kind: _, ...claim } = event
        if (claim.orchestrator !== zeroAddress) claims.push({ ...claim, stake: bonded })
        bonded += event.rewards
        break
      }
      case 'bond':
        if (bonded + event.amount !== event.bonded) addsUp = false
        bonded = event.bonded
        break
      case 'rebond':
        bonded += event.amount
        break
      case 'unbond':
        bonded -= event.amount
        break
      default:
    }
  }
  return { claims, bonded, addsUp }
}
