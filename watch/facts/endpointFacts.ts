import type { Side } from '@/lib/chains/pair'
import { type EndpointReading, LAG_SECONDS, newestTime } from '../look/readEndpoints'
import type { Fact } from './fact'
import { CHAIN_NAMES, SIDES } from './words'

/** A chain whose newest block is older than this, in seconds, stands still. */
const STANDSTILL = 300

type Params = {
  /** The time of this machine, in seconds. */
  now: number
  /** A local chain stands still until it is moved, and has no time to be late by. */
  isLocal: boolean
}

/**
 * Endpoints that fail, lag or contradict each other, and chains that stand still. A fault of an endpoint may pass with
 * the next look.
 */
export function endpointFacts(
  endpoints: Record<Side, readonly EndpointReading[]>,
  params: Params,
): readonly Fact[] {
  return SIDES.flatMap((side) => [
    ...endpoints[side].flatMap((one) => failureFacts(side, one)),
    ...(params.isLocal ? [] : lagFacts(side, endpoints[side])),
    ...disagreementFacts(side, endpoints[side]),
    ...(params.isLocal ? [] : standstillFacts(side, endpoints[side], params.now)),
  ])
}

function failureFacts(side: Side, { name, problem }: EndpointReading): readonly Fact[] {
  if (problem === null) return []
  const sentence = `The endpoint ${name} of ${CHAIN_NAMES[side]} does not answer. ${problem}`
  return [{ id: `${side}-endpoint-fails-${name}`, severity: 'warning', sentence }]
}

function lagFacts(side: Side, endpoints: readonly EndpointReading[]): readonly Fact[] {
  const newest = newestTime(endpoints)
  return endpoints.flatMap(({ name, head }): readonly Fact[] => {
    if (head === null || newest === null || newest - head.time <= LAG_SECONDS) return []
    const sentence = `The endpoint ${name} of ${CHAIN_NAMES[side]} is ${newest - head.time} seconds behind another.`
    return [{ id: `${side}-endpoint-lags-${name}`, severity: 'warning', sentence }]
  })
}

function disagreementFacts(side: Side, endpoints: readonly EndpointReading[]): readonly Fact[] {
  const groups = new Map<string, string[]>()
  let block = 0n
  for (const { name, word } of endpoints) {
    if (word === null) continue
    block = word.block
    const said = `${word.hash.toLowerCase()} ${word.books}`
    groups.set(said, [...(groups.get(said) ?? []), name])
  }
  if (groups.size < 2) return []
  const sides = [...groups.values()].map((names) => names.join(', ')).join(' against ')
  const sentence = `Endpoints of ${CHAIN_NAMES[side]} contradict each other about block ${block} or the bridge's books there: ${sides}.`
  return [{ id: `${side}-endpoints-disagree`, severity: 'critical', sentence }]
}

function standstillFacts(side: Side, endpoints: readonly EndpointReading[], now: number): readonly Fact[] {
  const newest = newestTime(endpoints)
  if (newest === null || now - Number(newest) <= STANDSTILL) return []
  const sentence = `${CHAIN_NAMES[side]} has had no block since ${new Date(Number(newest) * 1_000).toISOString()}, or every endpoint is behind, or this machine's clock is wrong.`
  return [{ id: `${side}-stands-still`, severity: 'critical', sentence }]
}
