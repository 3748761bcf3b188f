import { formatShare, plural } from '@/lib/format/numbers'
import type { OrchestratorStanding } from '@/lib/staking/orchestrator'
import type { RecordOrder } from '@/lib/staking/records'

const standings: Record<OrchestratorStanding, string> = {
  active: 'Active',
  joining: 'From the next round',
  leaving: 'Leaving',
  inactive: 'Not active',
}

const orders: Record<RecordOrder, string> = {
  earned: 'Earned most',
  rewards: 'Claimed most often',
  cut: 'Keeps least',
  stake: 'Largest stake',
}

export const recordWords = {
  standings,
  orders,
  compare: 'Compare orchestrators',
  title: 'Orchestrators',
  lead: (from: string, to: string) =>
    `What each of them did in rounds ${from} to ${to}, read from the chain. What was is no promise of what will be.`,
  order: 'Order',
  search: 'Search by address',
  searchHint: 'A part of the address is enough.',
  none: 'No orchestrator has this in its address.',
  choose: 'Choose',
  chooseOne: (address: string) => `Choose the orchestrator ${address}`,
  more: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
  stake: 'Staked with it',
  keeps: 'Keeps of rewards',
  leaves: 'Shares of ETH fees',
  changed: (round: string) => `Changed after round ${round}`,
  share: (partsPerMillion: bigint) => formatShare(partsPerMillion),
  claimed: 'Rewards claimed',
  claimedOf: (count: number, rounds: number) =>
    rounds === 0 ? '–' : `in ${count} of ${plural(rounds, { one: '# round', other: '# rounds' })}`,
  earned: '1,000 LPT would have earned',
  isYours: 'Yours',
  reading: 'Reading the orchestrators',
}
