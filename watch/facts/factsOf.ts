import type { Address } from 'viem'
import type { Part, Reading } from '../look/reading'
import { arbitrumFacts, assertionFacts, routerFacts } from './arbitrumFacts'
import { endpointFacts } from './endpointFacts'
import type { Fact } from './fact'
import { type ExpectedRoles, gatewayFacts } from './gatewayFacts'
import { reserveFacts } from './reserveFacts'
import { transferFacts } from './transferFacts'

/** The expectations about a reading; null for those that nothing tells yet. */
export type Expected = {
  roles: ExpectedRoles | null
  /** The outboxes by which Arbitrum's bridge had messages executed when the watcher started. */
  outboxes: readonly Address[] | null
  /** The time of this machine, in seconds. */
  now: number
  isLocal: boolean
}

/** Everything in a reading that somebody should hear of, by part; null for a part that was not read. */
export function factsOf(reading: Reading, expected: Expected): Record<Part, readonly Fact[] | null> {
  const { reserves, gateways, arbitrum, routers, assertions, transfers, endpoints } = reading
  return {
    reserves: reserves && reserveFacts(reserves),
    gateways: gateways && expected.roles && gatewayFacts(gateways, expected.roles),
    arbitrum: arbitrum && arbitrumFacts(arbitrum, expected.outboxes ?? arbitrum.outboxes),
    routers: routers && routerFacts(routers),
    assertions: assertions && assertionFacts(assertions),
    transfers: transfers && transferFacts(transfers),
    endpoints: endpoints && endpointFacts(endpoints, expected),
  }
}
