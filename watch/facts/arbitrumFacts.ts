import type { Address } from 'viem'
import type { ArbitrumReading, AssertionsReading, RoutersReading } from '../look/reading'
import type { Fact } from './fact'
import { CHAIN_NAMES, SIDES } from './words'

/**
 * The differences of Arbitrum's contracts from those that the bridge was built for.
 * @param expected the outboxes that there were when the watcher started
 */
export function arbitrumFacts(
  { differs, isOutboxAllowed, outboxes, isInboxOurs }: ArbitrumReading,
  expected: readonly Address[],
): readonly Fact[] {
  const critical = (id: string, sentence: string): Fact => ({ id, severity: 'critical', sentence })
  const added = outboxes.filter((outbox) => !expected.includes(outbox))
  return [
    ...differs.map((contract) =>
      critical(
        `arbitrum-${contract}`,
        `Arbitrum's ${contract} is another contract than the one the bridge was built for.`,
      ),
    ),
    ...(isOutboxAllowed
      ? []
      : [
          critical(
            'arbitrum-outbox-refused',
            "Arbitrum's bridge takes nothing from the outbox any more: no claim succeeds.",
          ),
        ]),
    ...added.map((outbox) =>
      critical(
        `arbitrum-outbox-added-${outbox}`,
        `Arbitrum's bridge takes messages from another outbox, ${outbox}: whoever controls it can mint LPT′.`,
      ),
    ),
    ...(isInboxOurs
      ? []
      : [
          critical(
            'l1-inbox',
            'The L1 gateway sends its tickets through another inbox than the one it was built for.',
          ),
        ]),
  ]
}

/** Routers that would send LPT′ by another gateway. */
export function routerFacts(routers: RoutersReading): readonly Fact[] {
  return SIDES.flatMap((side): readonly Fact[] => {
    const entry = routers[side]
    if (entry === null || entry.isOurs) return []
    const sentence = `The router on ${CHAIN_NAMES[side]} names ${entry.gateway} as the gateway of LPT′: what goes by the router does not reach the bridge.`
    return [{ id: `${side}-router`, severity: 'critical', sentence }]
  })
}

/** Assertions that somebody disputes or that L2 does not bear out. */
export function assertionFacts({ disputed, unknown }: AssertionsReading): readonly Fact[] {
  return [
    ...disputed.map(
      (hash): Fact => ({
        id: `assertion-disputed-${hash}`,
        severity: 'critical',
        sentence: `Two assertions follow ${hash}: Arbitrum's state is disputed. Deposits after it may wait for two challenge periods and longer.`,
      }),
    ),
    ...unknown.map(
      (hash): Fact => ({
        id: `assertion-unknown-${hash}`,
        severity: 'critical',
        sentence: `The assertion ${hash} is about a block that Arbitrum does not have: it is wrong, or the endpoint of Arbitrum is.`,
      }),
    ),
  ]
}
