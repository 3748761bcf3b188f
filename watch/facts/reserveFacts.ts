import { type ReservesFacts, reservesVerdict } from '@/lib/bridge/reserves'
import type { Fact } from './fact'
import { lptText } from './words'

/** The faults of the reserve equation. */
export function reserveFacts(reserves: ReservesFacts): readonly Fact[] {
  const verdict = reservesVerdict(reserves)
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
      return critical(`${lptText(verdict.by)} of LPT′ has nothing in escrow behind it.`)
    case 'surplus':
      return critical(`${lptText(verdict.by)} more is in escrow than is accounted for.`)
    case 'missing':
      return critical(`The L2 gateway holds ${lptText(verdict.by)} less than it has recorded as escrowed.`)
  }
}
