import type { Address } from 'viem'
import { multicall } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import { parseL2Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import { isAlarm, type ReservesFacts, reservesVerdict, tally } from '@/lib/bridge/reserves'
import type { ChainPair } from '@/lib/chains/pair'
import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'
import { searchLogs } from '@/lib/rpc/searchLogs'
import { readL1Books, readL2Books } from './readBooks'
import { readReleased } from './readReleased'

/**
 * The results of an earlier reading, so that the next asks only for what may have changed: a withdrawal that was
 * released and a deposit that was claimed stay so. Kept in memory; without it everything is read again.
 */
export type KnownReserves = {
  /** L2 is searched for deposits up to here. */
  searchedTo: bigint | null
  /** Deposits that nobody had claimed, by outbox position, in wei. */
  deposits: ReadonlyMap<bigint, bigint>
  /** Every withdrawal below this id was looked at. */
  withdrawalCount: bigint
  /** Those of them that were not released. */
  withdrawals: readonly bigint[]
}

export const NOTHING_KNOWN: KnownReserves = {
  searchedTo: null,
  deposits: new Map(),
  withdrawalCount: 0n,
  withdrawals: [],
}

export type ReservesReading = {
  facts: ReservesFacts
  known: KnownReserves
  /** Canonical LPT on L2, as the L2 gateway names it. */
  lpt: Address
}

/** So many withdrawals are looked at in one call. */
const PAGE = 500n
/** Withdrawals that may be made while the chains are being read. */
const MARGIN = 8n
const ATTEMPTS = 3

/**
 * Reads both sides of the bridge's books so that they can be compared although the chains have no common moment. Each
 * chain is read in one call, at one block, and L2 first: then every release that L2 has made is of a withdrawal that
 * L1 knows, and every claim that L1 has executed is of a deposit that L2 knows, since a claim waits for a challenge
 * period. A transfer that moves in between is open in both books, and the sum is exact. Two round trips to L1, three
 * to L2.
 * @throws BridgeNotOpen; and when a chain cannot be read. L2's logs may stay unread: then `unclaimed` is null
 */
export async function readReserves(
  clients: Clients,
  pair: ChainPair,
  params: { known?: KnownReserves; signal?: AbortSignal | undefined } = {},
): Promise<ReservesReading> {
  const { known = NOTHING_KNOWN, signal } = params
  const reading = await readFrom(clients, pair, { known, signal })
  const readAnew = () => readFrom(clients, pair, { known: NOTHING_KNOWN, signal })
  // Remembered figures alone raise no alarm: a chain may have been reorganised, a local one set back.
  if (!isAlarm(reservesVerdict(reading.facts))) return reading
  const anew = known === NOTHING_KNOWN ? reading : await readAnew()
  if (!isSurplus(anew)) return anew
  // More in escrow than in the logs: deposits may have been left out of them, which another operator's logs tell.
  const restore = readerOf(clients.l2).distrustLogs()
  if (restore === null) return anew
  const second = await readAnew()
  if (isSurplus(second)) restore()
  return second
}

const isSurplus = ({ facts }: ReservesReading) => reservesVerdict(facts).state === 'surplus'

async function readFrom(
  clients: Clients,
  pair: ChainPair,
  { known, signal }: { known: KnownReserves; signal: AbortSignal | undefined },
): Promise<ReservesReading> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const count = await readWithdrawalCount(clients, pair)
    // One round trip: both are asked of L2 at once.
    const [lpt, open] = await Promise.all([
      readLpt(clients, pair),
      readOpenWithdrawals(clients, pair, { known, count }),
    ])
    const l2 = await readL2Books(clients, pair, { lpt, ids: open.ids })
    const deposits = await readDeposits(clients, pair, { known, to: l2.block, signal })
    const positions = [...(deposits?.keys() ?? [])]
    const l1 = await readL1Books(clients, pair, { positions, ids: open.ids })
    if (l1.withdrawalCount > open.until) continue
    const withdrawals = open.ids.filter((id) => id < l1.withdrawalCount && !l2.released.has(id))
    const unclaimed = deposits && new Map([...deposits].filter(([position]) => !l1.spent.has(position)))
    return {
      lpt,
      facts: {
        l2: { block: l2.block, time: l2.time, escrowed: l2.escrowed, held: l2.held },
        l1: { block: l1.block, time: l1.time, supply: l1.supply },
        unclaimed: unclaimed && tally([...unclaimed.values()]),
        unreleased: tally(withdrawals.flatMap((id) => l1.amounts.get(id) ?? [])),
      },
      known: {
        searchedTo: unclaimed ? l2.block : known.searchedTo,
        deposits: unclaimed ?? known.deposits,
        withdrawalCount: l1.withdrawalCount,
        withdrawals,
      },
    }
  }
  throw new Error('Withdrawals are made faster than they can be counted')
}

async function readLpt(clients: Pick<Clients, 'l2'>, pair: ChainPair): Promise<Address> {
  const gateway = { address: openGateways(pair).l2, abi: l2LptGatewayAbi } as const
  const [lpt] = await multicall(clients.l2, {
    ...sameBlockOptions(pair),
    allowFailure: false,
    contracts: [{ ...gateway, functionName: 'lpt' }],
  })
  return lpt
}

async function readWithdrawalCount(clients: Pick<Clients, 'l1'>, pair: ChainPair): Promise<bigint> {
  const gateway = { address: openGateways(pair).l1, abi: l1LptGatewayAbi } as const
  const [count] = await multicall(clients.l1, {
    ...sameBlockOptions(pair),
    allowFailure: false,
    contracts: [{ ...gateway, functionName: 'withdrawalCount' }],
  })
  return count
}

/** The withdrawals that may be open: those known to be, and new ones unless they are released already. */
async function readOpenWithdrawals(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { known, count }: { known: KnownReserves; count: bigint },
) {
  // A local chain may have been set back: then none of the known results hold.
  const goesOn = known.withdrawalCount <= count
  const pages: bigint[][] = []
  for (let from = goesOn ? known.withdrawalCount : 0n; from < count; from += PAGE) {
    pages.push(idsBetween(from, from + PAGE < count ? from + PAGE : count))
  }
  const open = await Promise.all(
    pages.map(async (ids) => {
      const released = await readReleased(clients, pair, ids)
      return ids.filter((id) => !released.has(id))
    }),
  )
  const until = count + MARGIN
  return {
    ids: [...(goesOn ? known.withdrawals : []), ...open.flat(), ...idsBetween(count, until)],
    until,
  }
}

const idsBetween = (from: bigint, until: bigint) =>
  Array.from({ length: Number(until - from) }, (_, index) => from + BigInt(index))

/** Deposits up to a block that may be unclaimed, in wei by position; null when part of L2's logs stays unreadable. */
async function readDeposits(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { known, to, signal }: { known: KnownReserves; to: bigint; signal: AbortSignal | undefined },
): Promise<ReadonlyMap<bigint, bigint> | null> {
  const { l2: gateway } = openGateways(pair)
  const { searchedTo } = known
  const goesOn = searchedTo !== null && searchedTo <= to
  const from = goesOn ? searchedTo + 1n : pair.fromBlock.l2
  const deposits = new Map(goesOn ? known.deposits : [])
  const gaps = await searchLogs(clients.l2, {
    ranges: [{ from, to }],
    queries: () => [{ address: gateway, topics: [TOPICS.depositInitiated] }],
    onLogs: (logs) => {
      for (const { position, amount } of parseL2Logs(logs, gateway).deposits) deposits.set(position, amount)
    },
    signal,
  })
  return gaps.length === 0 ? deposits : null
}
