import type { IncomeBy } from '@/lib/books/ledger'
import { formatPercent, plural } from '@/lib/format/numbers'
import type { BookPart } from '@/lib/history/books/readBooks'
import type { RoundReward } from '@/lib/staking/roundEarnings'

export const booksWords = {
  title: 'Taxes and books',
  lead: 'Everything this account did here, on both chains, as a file for your tax software: stake, rewards of every round, fees, the bridge, and gas.',
  open: 'Read my books',
  reading: 'Reading both chains',
  parts: {
    stake: 'What happened to the stake',
    bridge: 'Transfers over the bridge',
    rounds: 'What each round earned',
    gas: 'Gas of each transaction',
  } satisfies Record<BookPart, string>,
  done: (part: string, percent: number) => `${part}: ${formatPercent(percent)}`,
  waits: (part: string) => `${part}: not begun`,
  whole: (entries: number) =>
    `Complete: ${plural(entries, { one: '# entry', other: '# entries' })}, as both chains had it when they were read.`,
  missing: 'Something is missing from these books',
  missingPart: (part: string, why: string) => `${part}: ${why}`,
  unclear: 'what was read does not add up to what the contract says.',
  readOn: 'Read what is missing',
  readAgain: 'Read again',
  format: 'File for',
  plain: 'Spreadsheet',
  income: 'Rewards are written down',
  incomes: {
    round: 'Each round, when earned',
    claim: 'When they were claimed',
  } satisfies Record<IncomeBy, string>,
  unclaimed:
    'What was earned and not claimed yet is in the file as well. A claim comes with each change of the stake.',
  save: 'Save the file',
  saved: 'The file was saved.',
  rules:
    'Staking and bridging are written as transfers, never as sales; rewards and fees as income; gas as a cost. There are no prices: the software has them. Files for tax software name LPT and LPT′ alike, as one is held for the other.',
  notIn:
    'Not in it: what was before Livepeer came to Arbitrum, LPT that you bought, sold or sent elsewhere, ETH that was prepaid for messages to Arbitrum, and transactions that failed.',
  empty: 'Neither chain knows of anything that this account did here.',
}

export const roundsWords = {
  title: 'What each round earned',
  sum: (lpt: string, eth: string | null, rounds: number) =>
    `${lpt}${eth === null ? '' : ` and ${eth}`} in ${plural(rounds, { one: '# round', other: '# rounds' })}.`,
  missed: (count: number) =>
    plural(count, {
      one: 'In # round the orchestrator did not claim its reward.',
      other: 'In # rounds the orchestrator did not claim its reward.',
    }),
  forfeited: (count: number) =>
    plural(count, {
      one: 'In # round the reward came after the stake had been changed, and was forfeited.',
      other: 'In # rounds the reward came after the stake had been changed, and was forfeited.',
    }),
  chart: (from: string, to: string) =>
    `Rewards of each round, from ${from} to ${to}. The same figures are in the table.`,
  rewards: {
    earned: 'Earned',
    missed: 'Missed by the orchestrator',
    forfeited: 'Forfeited',
    waiting: 'Not over yet',
  } satisfies Record<RoundReward, string>,
  table: 'All rounds as a table',
  round: 'Round',
  when: 'When',
  state: 'Reward',
  more: (count: number) => plural(count, { one: 'Show # more round', other: 'Show # more rounds' }),
}
