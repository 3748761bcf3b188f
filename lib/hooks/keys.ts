import type { Address } from 'viem'
import type { Side } from '@/lib/chains/pair'

/** The keys of the query cache. Everything below `chain` is stale once a transaction is mined. */
export const keys = {
  protocol: ['protocol'],
  arbitrum: ['arbitrum'],
  chain: ['chain'],
  time: ['chain', 'time'],
  bridge: (account: Address | undefined) => ['chain', 'bridge', account],
  stake: (account: Address | undefined) => ['chain', 'stake', account],
  stakeEvents: (account: Address) => ['chain', 'stake-events', account],
  waiting: (account: Address, side: Side, count: number) => ['chain', 'waiting', account, side, count],
  stakeFee: (account: Address, act: string | null) => ['chain', 'stake-fee', account, act],
  orchestrator: (address: Address | null) => ['chain', 'orchestrator', address],
  orchestrators: (also: readonly Address[]) => ['chain', 'orchestrators', also],
  record: (address: Address, round: bigint) => ['chain', 'record', address, round.toString()],
  feesPaid: (hashes: readonly string[]) => ['fees-paid', hashes],
  history: (account: Address) => ['chain', 'history', account],
  historySoFar: (account: Address) => ['history-so-far', account],
  books: (account: Address) => ['books', account],
  booksProgress: (account: Address) => ['books-progress', account],
  byHash: (hash: string) => ['chain', 'by-hash', hash],
  rollup: ['chain', 'rollup'],
  reserves: ['chain', 'reserves'],
  // Of the block that it begins with: no transaction makes it stale.
  reservesProof: ['reserves-proof'],
  disagreements: (facts: readonly string[]) => ['chain', 'disagreements', facts],
  assertions: (names: readonly string[]) => ['chain', 'assertions', names],
  tracked: (names: readonly string[]) => ['chain', 'tracked', names],
  codes: (address: Address | undefined) => ['chain', 'codes', address],
  name: (name: string, side: Side) => ['name', name, side],
  prices: ['prices'],
  ownName: (account: Address) => ['own-name', account],
  everyTicketFees: ['ticket-fees'],
  ticketFees: ({ to, amount, refundTo }: { to: Address; amount: bigint; refundTo: Address }) => [
    'ticket-fees',
    to,
    amount.toString(),
    refundTo,
  ],
} as const

/** The interval at which chain facts on screen are read again, in milliseconds: about as often as L1 has a block. */
export const REFRESH_MS = 8_000
