import type { Side } from '@/lib/chains/pair'
import type { EndpointState } from '@/lib/rpc/endpointState'
import { SIDES } from '../facts/words'
import type { EndpointReading } from '../look/readEndpoints'
import { gauge, type Metric, type Sample } from './exposition'

type Endpoints<Kind> = Record<Side, readonly Kind[]>

/**
 * Each endpoint's answers at the last look, and its observed state. It is named by its operator: a URL may hold a key.
 * @param asked null before the first look
 */
export function endpointMetrics(
  states: Endpoints<EndpointState>,
  asked: Endpoints<EndpointReading> | null,
): readonly Metric[] {
  return [
    ...(asked === null ? [] : askedMetrics(asked)),
    gauge(
      'lpt_endpoint_serves_logs',
      'One while an endpoint is asked for logs.',
      ...samples(states, ({ logs }) => (typeof logs === 'string' ? 0 : 1), nameOfState),
    ),
    gauge(
      'lpt_endpoint_latency_seconds',
      'Mean time of its last answers, of one that was asked.',
      ...samples(states, ({ latency }) => (latency === null ? null : latency / 1_000), nameOfState),
    ),
  ]
}

function askedMetrics(asked: Endpoints<EndpointReading>): readonly Metric[] {
  const name = (one: EndpointReading) => one.name
  return [
    gauge(
      'lpt_endpoint_answers',
      'One for an endpoint that answered at the last look.',
      ...samples(asked, ({ problem }) => (problem === null ? 1 : 0), name),
    ),
    gauge(
      'lpt_endpoint_head_block',
      'Its newest block then.',
      ...samples(asked, ({ head }) => head?.number ?? null, name),
    ),
  ]
}

const nameOfState = ({ operator }: EndpointState) => operator

function samples<Kind>(
  endpoints: Endpoints<Kind>,
  figure: (endpoint: Kind) => number | bigint | null,
  name: (endpoint: Kind) => string,
): readonly Sample[] {
  return SIDES.flatMap((side) =>
    endpoints[side].flatMap((endpoint, index) => {
      const value = figure(endpoint)
      const labels = { side, endpoint: name(endpoint), place: String(index + 1) }
      return value === null ? [] : [{ labels, value }]
    }),
  )
}
