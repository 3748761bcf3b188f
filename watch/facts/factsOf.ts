import { type Address, isAddressEqual, zeroAddress } from 'viem'
import type { Difference } from '@/lib/bridge/arbitrumFacts'
import { type ReservesFacts, type ReservesVerdict, reservesVerdict } from '@/lib/bridge/reserves'
import type { Side } from '@/lib/chains/pair'
import { formatAmount } from '@/lib/format/amounts'
import type { Fact } from './fact'

/** To whom a gateway's ownership is offered, if to anybody, and whether it takes new transfers. */
export type GatewayReading = { pendingOwner: Address; paused: boolean }

/** What one look at both chains has found. */
export type Reading = {
  reserves: ReservesFacts
  gateways: Record<Side, GatewayReading>
  /** When L1's pause ends by itself, in seconds; zero while it takes withdrawals. */
  pausedUntil: bigint
  /** Contracts of Arbitrum that are other ones than the pair names. */
  differs: readonly Difference[]
}

const NAMES: Record<Side, string> = { l1: 'L1 gateway', l2: 'L2 gateway' }

/** Everything in a reading that somebody should hear of. */
export function factsOf(reading: Reading): readonly Fact[] {
  const sides: readonly Side[] = ['l1', 'l2']
  return [
    ...reserveFacts(reservesVerdict(reading.reserves)),
    ...sides.flatMap((side) => gatewayFacts(side, reading)),
    ...reading.differs.map(
      (contract): Fact => ({
        id: `arbitrum-${contract}`,
        severity: 'critical',
        sentence: `Arbitrum's ${contract} is another contract than the one the bridge was built for.`,
      }),
    ),
  ]
}

function reserveFacts(verdict: ReservesVerdict): readonly Fact[] {
  const critical = (sentence: string): readonly Fact[] => [
    { id: `reserve-${verdict.state}`, severity: 'critical', sentence },
  ]
  switch (verdict.state) {
    case 'balanced':
      return []
    case 'uncounted':
      return [
        {
          id: 'reserve-uncounted',
          severity: 'warning',
          sentence: "The deposits could not be counted: Arbitrum's logs could not be read completely.",
        },
      ]
    case 'short':
      return critical(`${lpt(verdict.by)} of LPT′ has nothing in escrow behind it.`)
    case 'surplus':
      return critical(`${lpt(verdict.by)} more is in escrow than is accounted for.`)
    case 'missing':
      return critical(`The L2 gateway holds ${lpt(verdict.by)} less than it has recorded as escrowed.`)
  }
}

function gatewayFacts(side: Side, { gateways, pausedUntil }: Reading): readonly Fact[] {
  const { paused, pendingOwner } = gateways[side]
  const facts: Fact[] = []
  if (paused) {
    const end = side === 'l1' && pausedUntil > 0n ? ` It ends by itself at ${timeOf(pausedUntil)}.` : ''
    facts.push({
      id: `${side}-paused`,
      severity: 'warning',
      sentence: `The ${NAMES[side]} is paused: it takes no new transfers.${end}`,
    })
  }
  if (!isAddressEqual(pendingOwner, zeroAddress)) {
    facts.push({
      id: `${side}-owner-offered-${pendingOwner}`,
      severity: 'critical',
      sentence: `The ownership of the ${NAMES[side]} is offered to ${pendingOwner}.`,
    })
  }
  return facts
}

const lpt = (amount: bigint) => `${formatAmount(amount, 'exact')} LPT`
const timeOf = (seconds: bigint) => new Date(Number(seconds) * 1_000).toISOString()
