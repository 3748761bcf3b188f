/** The number of transfers of a kind, and their sum in wei. */
export type Tally = { count: number; amount: bigint }

/** The books of both gateways, each chain read at one block. Amounts in wei. */
export type ReservesFacts = {
  l2: {
    block: bigint
    /** The block's timestamp, in seconds. */
    time: bigint
    /** LPT that the L2 gateway has recorded as escrowed. */
    escrowed: bigint
    /** LPT that the L2 gateway really holds; tokens sent to it by mistake are among them. */
    held: bigint
  }
  l1: {
    block: bigint
    time: bigint
    /** LivepeerToken' in existence. */
    supply: bigint
  }
  /** Deposits whose message L1 has not executed; null while L2's logs could not be read completely. */
  unclaimed: Tally | null
  /** Withdrawals whose escrow L2 has not released. */
  unreleased: Tally
}

/**
 *   counted ──► balanced                        escrowed = supply + unclaimed + unreleased, and it is there
 *           └─► short | surplus | missing       anything else: an alarm
 *   not counted ──► uncounted                   the deposits that nobody claimed yet must be the difference
 *               └─► short | missing             a difference below zero is wrong whatever they are
 */
export type ReservesVerdict =
  | { state: 'balanced' }
  /** `unclaimed` in wei: what the deposits must add up to for the sum to hold. */
  | { state: 'uncounted'; unclaimed: bigint }
  /** LivepeerToken' exists, or will, for which nothing is escrowed: `by` so much, in wei. */
  | { state: 'short'; by: bigint }
  /** More is escrowed than anything accounts for. */
  | { state: 'surplus'; by: bigint }
  /** The L2 gateway holds less than it has recorded. */
  | { state: 'missing'; by: bigint }

/** The verdict on `escrowed = supply + unclaimed + unreleased`, and on the escrow really being there. */
export function reservesVerdict(facts: ReservesFacts): ReservesVerdict {
  const { escrowed, held } = facts.l2
  if (held < escrowed) return { state: 'missing', by: escrowed - held }
  const left = escrowed - owed(facts)
  if (left < 0n) return { state: 'short', by: -left }
  if (facts.unclaimed === null) return { state: 'uncounted', unclaimed: left }
  return left === 0n ? { state: 'balanced' } : { state: 'surplus', by: left }
}

/** True when something is known to be wrong. */
export function isAlarm({ state }: ReservesVerdict): boolean {
  return state !== 'balanced' && state !== 'uncounted'
}

/** Everything that the escrow is known to stand for, in wei. */
export function owed({ l1, unclaimed, unreleased }: ReservesFacts): bigint {
  return l1.supply + (unclaimed?.amount ?? 0n) + unreleased.amount
}

/** The length of two bars of one scale. */
export function longer(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

export function tally(amounts: readonly bigint[]): Tally {
  return { count: amounts.length, amount: amounts.reduce((sum, amount) => sum + amount, 0n) }
}

/** A part of a bar, and how much of the bar it takes, from 0 to 1. */
export type Share<Name extends string> = { name: Name; share: number }

/** Anything above zero is seen. */
const LEAST_SHARE = 0.012

/**
 * The shares of amounts in a bar that stands for `whole`: in proportion, but no part too thin to be seen. Together
 * the parts never exceed the bar.
 */
export function shares<Name extends string>(
  parts: readonly { name: Name; amount: bigint }[],
  whole: bigint,
): readonly Share<Name>[] {
  const seen = parts.filter(({ amount }) => amount > 0n)
  const sum = seen.reduce((total, { amount }) => total + amount, 0n)
  const length = longer(whole, sum)
  if (length === 0n) return []
  const wide = seen.map(({ name, amount }) => ({
    name,
    share: Math.max(LEAST_SHARE, Number((amount * 1_000_000n) / length) / 1_000_000),
  }))
  const total = wide.reduce((all, { share }) => all + share, 0)
  const fill = Number((sum * 1_000_000n) / length) / 1_000_000
  const most = Math.max(fill, Math.min(1, LEAST_SHARE * wide.length))
  return total <= most ? wide : wide.map(({ name, share }) => ({ name, share: (share / total) * most }))
}
