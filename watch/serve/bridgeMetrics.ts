import { formatEther } from 'viem'
import { owed, type ReservesFacts, reservesVerdict } from '@/lib/bridge/reserves'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { SIDES } from '../facts/words'
import type { AssertionsReading, GatewaysReading } from '../look/reading'
import { gauge, type Metric } from './exposition'
import type { LastReading } from './watchState'

/** The bridge, as it was when each part of it was read last. */
export function bridgeMetrics(reading: LastReading, now: number): readonly Metric[] {
  const { reserves, gateways, transfers, assertions } = reading
  return [
    ...(reserves === null ? [] : [...bookMetrics(reserves), ...headMetrics(reserves, now)]),
    ...(gateways === null ? [] : pauseMetrics(gateways)),
    ...(transfers === null ? [] : transferMetrics(transfers)),
    ...(assertions === null ? [] : assertionMetrics(assertions)),
  ]
}

function bookMetrics(reserves: ReservesFacts): readonly Metric[] {
  const { l1, l2, unclaimed, unreleased } = reserves
  const lpt = (amount: bigint) => ({ value: formatEther(amount) })
  const inFlight = (direction: string, value: number | string) => ({ labels: { direction }, value })
  const state = reservesVerdict(reserves).state
  return [
    gauge('lpt_bridge_escrowed_lpt', 'LPT that the L2 gateway has recorded as escrowed.', lpt(l2.escrowed)),
    gauge('lpt_bridge_held_lpt', 'LPT that the L2 gateway holds.', lpt(l2.held)),
    gauge('lpt_bridge_supply_lpt', 'LPT′ in existence on L1.', lpt(l1.supply)),
    gauge(
      'lpt_bridge_in_flight_lpt',
      'Deposits that nobody has claimed, absent while they cannot be counted, and withdrawals that are not released.',
      ...(unclaimed === null ? [] : [inFlight('deposit', formatEther(unclaimed.amount))]),
      inFlight('withdraw', formatEther(unreleased.amount)),
    ),
    gauge(
      'lpt_bridge_in_flight',
      'Their number.',
      ...(unclaimed === null ? [] : [inFlight('deposit', unclaimed.count)]),
      inFlight('withdraw', unreleased.count),
    ),
    gauge(
      'lpt_bridge_reserve_difference_lpt',
      'Escrow that nothing accounts for; below zero: LPT′ that nothing backs. Absent while deposits cannot be counted.',
      ...(unclaimed === null ? [] : [lpt(l2.escrowed - owed(reserves))]),
    ),
    gauge('lpt_bridge_reserve', 'One for the verdict: balanced, uncounted, short, surplus or missing.', {
      labels: { state },
      value: 1,
    }),
  ]
}

function headMetrics(reserves: ReservesFacts, now: number): readonly Metric[] {
  return [
    gauge(
      'lpt_bridge_head_block',
      'The block at which the gateways were read.',
      ...SIDES.map((side) => ({ labels: { side }, value: reserves[side].block })),
    ),
    gauge(
      'lpt_bridge_head_age_seconds',
      "How old that block is now, by this machine's clock.",
      ...SIDES.map((side) => ({ labels: { side }, value: now / 1_000 - Number(reserves[side].time) })),
    ),
  ]
}

function pauseMetrics(gateways: GatewaysReading): readonly Metric[] {
  return [
    gauge(
      'lpt_bridge_paused',
      'One while a gateway takes no new transfers.',
      ...SIDES.map((side) => ({ labels: { side }, value: gateways[side].paused ? 1 : 0 })),
    ),
    gauge(
      'lpt_bridge_paused_until_timestamp_seconds',
      'When the pause of L1 ends by itself; zero while there is none.',
      { labels: { side: 'l1' }, value: gateways.pausedUntil },
    ),
  ]
}

function transferMetrics(transfers: readonly TrackedTransfer[]): readonly Metric[] {
  const counts = new Map<string, { labels: { direction: string; state: string }; value: number }>()
  for (const { kind, status } of transfers) {
    const key = `${kind} ${status.state}`
    const sample = counts.get(key) ?? { labels: { direction: kind, state: status.state }, value: 0 }
    counts.set(key, { ...sample, value: sample.value + 1 })
  }
  const left = transfers.flatMap(({ status }) =>
    status.state === 'needs-redeem' ? [status.secondsLeft] : [],
  )
  return [
    gauge('lpt_bridge_transfers', 'Transfers that are not over, by where they stand.', ...counts.values()),
    gauge(
      'lpt_bridge_ticket_seconds_left',
      'How long the failed ticket lives that expires first. Absent while there is none.',
      ...(left.length === 0 ? [] : [{ value: left.reduce((a, b) => Math.min(a, b)) }]),
    ),
  ]
}

function assertionMetrics({ pending, newest, disputed, unknown }: AssertionsReading): readonly Metric[] {
  return [
    gauge('lpt_bridge_assertions_pending', 'Assertions that are open to challenge.', { value: pending }),
    gauge('lpt_bridge_assertion_newest_block', 'The L1 block of the newest assertion.', { value: newest }),
    gauge(
      'lpt_bridge_assertions_wrong',
      'Assertions that are disputed or about a block that L2 does not have.',
      {
        value: disputed.length + unknown.length,
      },
    ),
  ]
}
