import { formatEther } from 'viem'
import { owed, reservesVerdict } from '@/lib/bridge/reserves'
import type { Side } from '@/lib/chains/pair'
import type { Reading } from '../facts/factsOf'
import { endpointMetrics } from './endpointMetrics'
import type { Metric, Sample } from './exposition'
import type { WatchState } from './watchState'

/** Everything that is served at /metrics. Figures of the bridge are those of the last look at which both chains could be read. */
export function metricsOf(state: WatchState, now: number): readonly Metric[] {
  return [
    ...ownMetrics(state),
    ...factMetrics(state),
    ...endpointMetrics(state.endpoints),
    ...readingMetrics(state.reading, now),
  ]
}

const gauge = (name: string, help: string, ...samples: readonly Sample[]): Metric => ({
  name,
  help,
  type: 'gauge',
  samples,
})
const counter = (name: string, help: string, ...samples: readonly Sample[]): Metric => ({
  name,
  help,
  type: 'counter',
  samples,
})

function ownMetrics({
  pair,
  startedAt,
  looks,
  lastLook,
  lastGoodLook,
  alerts,
}: WatchState): readonly Metric[] {
  return [
    gauge('lpt_watch_info', 'The pair of chains that is watched.', { labels: { pair }, value: 1 }),
    gauge('process_start_time_seconds', 'When the watcher was started.', { value: startedAt / 1_000 }),
    gauge('process_resident_memory_bytes', 'Memory of the watcher.', { value: process.memoryUsage.rss() }),
    counter(
      'lpt_watch_looks_total',
      'Looks at both chains.',
      { labels: { result: 'good' }, value: looks.good },
      { labels: { result: 'failed' }, value: looks.failed },
    ),
    gauge('lpt_watch_last_look_timestamp_seconds', 'When it looked last.', ...moment(lastLook)),
    gauge(
      'lpt_watch_last_good_look_timestamp_seconds',
      'When both chains could be read last.',
      ...moment(lastGoodLook),
    ),
    counter(
      'lpt_watch_alerts_total',
      'Requests to the webhook, by what became of them.',
      { labels: { result: 'sent' }, value: alerts.sent },
      { labels: { result: 'failed' }, value: alerts.failed },
      { labels: { result: 'given-up' }, value: alerts.givenUp },
    ),
    gauge('lpt_watch_alerts_waiting', 'Alerts that the webhook has not taken yet.', {
      value: alerts.waiting,
    }),
  ]
}

const moment = (milliseconds: number | null): readonly Sample[] =>
  milliseconds === null ? [] : [{ value: milliseconds / 1_000 }]

function factMetrics({ facts }: WatchState): readonly Metric[] {
  const count = (severity: string) => facts.filter((fact) => fact.severity === severity).length
  return [
    gauge(
      'lpt_watch_facts',
      'Facts that somebody should know of now, by severity.',
      { labels: { severity: 'critical' }, value: count('critical') },
      { labels: { severity: 'warning' }, value: count('warning') },
    ),
    gauge(
      'lpt_watch_fact',
      'One for each such fact, by its id.',
      ...facts.map(({ id, severity }) => ({ labels: { id, severity }, value: 1 })),
    ),
  ]
}

function readingMetrics(reading: Reading | null, now: number): readonly Metric[] {
  if (reading === null) return []
  const { reserves, gateways, pausedUntil } = reading
  const { l1, l2, unclaimed, unreleased } = reserves
  const sides: readonly Side[] = ['l1', 'l2']
  const lpt = (amount: bigint) => ({ value: formatEther(amount) })
  const inFlight = (direction: string, value: number | string) => ({ labels: { direction }, value })
  return [
    gauge('lpt_bridge_escrowed_lpt', 'LPT that the L2 gateway has recorded as escrowed.', lpt(l2.escrowed)),
    gauge('lpt_bridge_held_lpt', 'LPT that the L2 gateway holds.', lpt(l2.held)),
    gauge('lpt_bridge_supply_lpt', 'LPT′ in existence on L1.', lpt(l1.supply)),
    gauge(
      'lpt_bridge_in_flight_lpt',
      'Deposits that nobody has claimed (absent while they cannot be counted) and withdrawals that are not released.',
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
    gauge(
      'lpt_bridge_reserve',
      'One for the verdict on the reserve: balanced, uncounted, short, surplus or missing.',
      { labels: { state: reservesVerdict(reserves).state }, value: 1 },
    ),
    gauge(
      'lpt_bridge_paused',
      'One while a gateway takes no new transfers.',
      ...sides.map((side) => ({ labels: { side }, value: gateways[side].paused ? 1 : 0 })),
    ),
    gauge(
      'lpt_bridge_paused_until_timestamp_seconds',
      'When the pause of L1 ends by itself; zero while there is none.',
      {
        labels: { side: 'l1' },
        value: pausedUntil,
      },
    ),
    gauge(
      'lpt_bridge_head_block',
      'The block at which the gateways were read.',
      ...sides.map((side) => ({ labels: { side }, value: reserves[side].block })),
    ),
    gauge(
      'lpt_bridge_head_age_seconds',
      "How old that block is now, by this machine's clock.",
      ...sides.map((side) => ({ labels: { side }, value: now / 1_000 - Number(reserves[side].time) })),
    ),
  ]
}
