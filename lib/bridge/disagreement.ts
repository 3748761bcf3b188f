import type { Address } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { DepositTransfer } from './transfer'

/** A fact of a chain that decides about money, each of one answer. */
export type MoneyFact =
  /** The outbox has executed the message at this position. */
  | { kind: 'spent'; position: bigint }
  /** The L2 gateway has released this withdrawal. */
  | { kind: 'released'; id: bigint }
  /** The rollup's latest confirmed assertion. */
  | { kind: 'confirmed' }
  /** The challenge period. */
  | { kind: 'period' }
  /** LivepeerToken' in existence. */
  | { kind: 'supply' }
  /** Withdrawals that were ever made. */
  | { kind: 'withdrawals' }
  /** LPT that the L2 gateway has recorded as escrowed. */
  | { kind: 'escrowed'; token: Address }
  /** LPT that the L2 gateway really holds. */
  | { kind: 'held'; token: Address }

/** Two operators answer the same question about the same block differently. Each operator is named, neither is believed. */
export type Disagreement = { fact: MoneyFact; side: Side; operators: readonly [string, string] }

/** The chain that a fact is of. */
export function sideOf({ kind }: MoneyFact): Side {
  return kind === 'released' || kind === 'escrowed' || kind === 'held' ? 'l2' : 'l1'
}

/** A stable name for a fact. */
export function factKey(fact: MoneyFact): string {
  switch (fact.kind) {
    case 'spent':
      return `spent-${fact.position}`
    case 'released':
      return `released-${fact.id}`
    case 'escrowed':
    case 'held':
      return `${fact.kind}-${fact.token}`
    case 'confirmed':
    case 'period':
    case 'supply':
    case 'withdrawals':
      return fact.kind
    default:
      return fact satisfies never
  }
}

/** The facts that a claim of these deposits depends on. */
export function claimFacts(deposits: readonly Pick<DepositTransfer, 'position'>[]): readonly MoneyFact[] {
  if (deposits.length === 0) return []
  return [{ kind: 'confirmed' }, ...deposits.map(({ position }) => ({ kind: 'spent', position }) as const)]
}

/** The facts that the equation of the reserves depends on. */
export function reserveFacts(lpt: Address): readonly MoneyFact[] {
  return [
    { kind: 'supply' },
    { kind: 'withdrawals' },
    { kind: 'escrowed', token: lpt },
    { kind: 'held', token: lpt },
  ]
}

/** Deposits of which nothing is contradicted that their claim stands on. */
export function uncontradicted<Deposit extends Pick<DepositTransfer, 'position'>>(
  deposits: readonly Deposit[],
  disagreements: readonly Disagreement[],
): readonly Deposit[] {
  const disputed = new Set(disagreements.map(({ fact }) => factKey(fact)))
  return deposits.filter((deposit) => !claimFacts([deposit]).some((fact) => disputed.has(factKey(fact))))
}
