import { formatEther } from 'viem'
import { SIDES } from '../facts/words'
import { bridgeMetrics } from './bridgeMetrics'
import { endpointMetrics } from './endpointMetrics'
import { counter, gauge, type Metric, type Sample } from './exposition'
import type { WatchState } from './watchState'

/** Everything that is served at /metrics. Figures of the bridge are those of the last look at which both chains could be read. */
export function metricsOf(state: WatchState, now: number): readonly Metric[] {
  return [
    ...ownMetrics(state),
    ...factMetrics(state),
    ...endpointMetrics(state.endpoints, state.reading.endpoints),
    ...bridgeMetrics(state.reading, now),
  ]
}

function ownMetrics({
  pair,
  startedAt,
  looks,
  lastLook,
  lastGoodLook,
  alerts,
  keeper,
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
    ...keeperMetrics(keeper),
  ]
}

function keeperMetrics(keeper: WatchState['keeper']): readonly Metric[] {
  if (keeper === null) return []
  const { spentToday, balances } = keeper
  return [
    gauge('lpt_keeper_spent_day_eth', 'What the keeper has spent in the last 24 hours.', {
      value: formatEther(spentToday),
    }),
    gauge(
      'lpt_keeper_balance_eth',
      "The keeper's ETH.",
      ...(balances === null
        ? []
        : SIDES.map((side) => ({ labels: { side }, value: formatEther(balances[side]) }))),
    ),
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
