import type { Address } from 'viem'
import type { OrchestratorFacts } from './stake'

/** The number of past rounds by which an orchestrator is judged: about a month. */
export const JUDGED_ROUNDS = 30n

/** The state of an orchestrator, and its record in the rounds before this one. */
export type OrchestratorRecord = OrchestratorFacts & {
  /** Staked towards it, in wei of LPT. */
  stake: bigint
  /** The share of the ETH fees that it passes on to its delegators, in parts per million. */
  feeShare: bigint
  /** The last of these rounds in which other cuts were in force; null when none. */
  cutsChangedAfter: bigint | null
  /** For each of these rounds in which it was active, the oldest first: whether it claimed the reward. */
  rewarded: readonly boolean[]
  /** The earnings that 1,000 LPT with it would have had in these rounds: wei of LPT, and wei of ETH. */
  earned: { lpt: bigint; eth: bigint }
}

/** The factors of LIP-36 at both ends of the rounds, in parts of 1e27; zero where nothing was ever earned. */
export type Growth = {
  startRewardFactor: bigint
  endRewardFactor: bigint
  startFeeFactor: bigint
  endFeeFactor: bigint
}

const THOUSAND_LPT = 1_000n * 10n ** 18n

/**
 * The earnings that 1,000 LPT would have had, in wei of LPT and of ETH. Fees are shared by the stake at the
 * beginning.
 */
export function earnedPerThousand(growth: Growth): { lpt: bigint; eth: bigint } {
  const { startRewardFactor: start, endRewardFactor: end, startFeeFactor, endFeeFactor } = growth
  if (start === 0n) return { lpt: 0n, eth: 0n }
  return {
    lpt: (THOUSAND_LPT * (end - start)) / start,
    eth: (THOUSAND_LPT * (endFeeFactor - startFeeFactor)) / start,
  }
}

/** The rounds of a bit set, the lowest bit first. */
export function roundsOf(bits: bigint, count: number): readonly boolean[] {
  return Array.from({ length: count }, (_, index) => ((bits >> BigInt(index)) & 1n) === 1n)
}

export const rewardedCount = ({ rewarded }: Pick<OrchestratorRecord, 'rewarded'>) =>
  rewarded.filter(Boolean).length

/** The order of a list of orchestrators, by one of their figures; the best comes first. */
export type RecordOrder = 'earned' | 'rewards' | 'cut' | 'stake'

export const RECORD_ORDERS: readonly RecordOrder[] = ['earned', 'rewards', 'cut', 'stake']

export function inOrder(
  records: readonly OrchestratorRecord[],
  order: RecordOrder,
): readonly OrchestratorRecord[] {
  return records.toSorted((a, b) => {
    const difference = worth(b, order) - worth(a, order)
    // Among equals the larger stake, so that the order is the same each time.
    return difference === 0n ? compare(b.stake, a.stake) : compare(difference, 0n)
  })
}

function worth(record: OrchestratorRecord, order: RecordOrder): bigint {
  switch (order) {
    case 'earned':
      return record.earned.lpt
    case 'rewards':
      return BigInt(rewardedCount(record))
    case 'cut':
      return -record.rewardCut
    case 'stake':
      return record.stake
  }
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)

/** Those whose address holds the typed text; all of them while none is typed. */
export function matching(
  records: readonly OrchestratorRecord[],
  typed: string,
): readonly OrchestratorRecord[] {
  const wanted = typed.trim().toLowerCase()
  return records.filter(({ address }) => address.toLowerCase().includes(wanted))
}

export type RecordsFacts = {
  /** The rounds that were looked at. */
  from: bigint
  to: bigint
  records: readonly OrchestratorRecord[]
}

export const recordOf = ({ records }: RecordsFacts, address: Address) =>
  records.find((record) => record.address.toLowerCase() === address.toLowerCase()) ?? null
