import { type Address, isAddressEqual } from 'viem'
import type { LifeEvent } from '@/lib/staking/stakeLife'
import type { Entry } from './entry'

/** The lines of an event of the stake. A claim has none: what it pays is income, which is written down by rounds or by claims. */
export function stakeEntries(event: LifeEvent, account: Address): readonly Entry[] {
  const { tx } = event
  const line = { nature: 'transfer', side: 'l2', time: tx.time, hash: tx.hash, round: null } as const
  const lpt = { ...line, asset: 'LPT' } as const
  switch (event.kind) {
    case 'bond':
      return [
        { ...lpt, kind: 'bond', amount: event.amount, from: 'wallet', to: 'stake', with: event.orchestrator },
      ]
    case 'unbond':
    case 'rebond':
      return [
        {
          ...lpt,
          kind: event.kind,
          amount: event.amount,
          from: 'stake',
          to: 'stake',
          with: event.orchestrator,
        },
      ]
    case 'withdraw-stake':
      return [{ ...lpt, kind: event.kind, amount: event.amount, from: 'stake', to: 'wallet', with: null }]
    case 'withdraw-fees': {
      const isOwn = isAddressEqual(event.recipient, account)
      const paid = { ...line, kind: event.kind, asset: 'ETH', amount: event.amount, from: 'stake' } as const
      return [
        isOwn
          ? { ...paid, to: 'wallet', with: null }
          : { ...paid, nature: 'sent', to: null, with: event.recipient },
      ]
    }
    case 'send-stake':
      return [
        {
          ...lpt,
          kind: event.kind,
          nature: 'sent',
          amount: event.amount,
          from: 'stake',
          to: null,
          with: event.to,
        },
      ]
    case 'receive-stake':
      return [
        {
          ...lpt,
          kind: event.kind,
          nature: 'received',
          amount: event.amount,
          from: null,
          to: 'stake',
          with: event.from,
        },
      ]
    case 'claim':
      return []
    default:
      return event satisfies never
  }
}
