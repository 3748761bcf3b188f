import type { Side } from '@/lib/chains/pair'
import type { EndpointState } from '@/lib/rpc/endpointState'
import type { Metric, Sample } from './exposition'

/** What was observed of each endpoint. It is named by its operator: a URL may hold a key. */
export function endpointMetrics(endpoints: Record<Side, readonly EndpointState[]>): readonly Metric[] {
  const sides: readonly Side[] = ['l1', 'l2']
  const samples = (figure: (state: EndpointState) => number | null): readonly Sample[] =>
    sides.flatMap((side) =>
      endpoints[side].flatMap((state, index) => {
        const value = figure(state)
        return value === null
          ? []
          : [{ labels: { side, endpoint: state.operator, place: String(index + 1) }, value }]
      }),
    )
  const about = (name: string, help: string, figure: (state: EndpointState) => number | null): Metric => ({
    name: `lpt_endpoint_${name}`,
    help,
    type: 'gauge',
    samples: samples(figure),
  })
  return [
    about(
      'answers',
      'One while an endpoint answers, zero while it fails or is left out. Absent before it is asked.',
      ({ calls }) => (calls === 'unused' ? null : calls === 'answers' ? 1 : 0),
    ),
    about('serves_logs', 'One while an endpoint is asked for logs.', ({ logs }) =>
      typeof logs === 'string' ? 0 : 1,
    ),
    about('latency_seconds', 'Mean time of its last answers.', ({ latency }) =>
      latency === null ? null : latency / 1_000,
    ),
  ]
}
