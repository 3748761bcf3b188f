import type { Hash } from 'viem'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import {
  type DepositTransfer,
  type Transfer,
  transferKey,
  type WithdrawTransfer,
} from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { NEAR_EXPIRY } from '../facts/transferFacts'

/** The acts that the keeper can be switched on for. Anybody may do each of these for anybody, and repeat it. */
export const actKinds = ['claim', 'redeem', 'resend', 'keepalive'] as const
export type ActKind = (typeof actKinds)[number]

export type Act =
  | { kind: 'claim'; transfer: DepositTransfer }
  | { kind: 'redeem' | 'keepalive'; transfer: WithdrawTransfer; ticketId: Hash }
  | { kind: 'resend'; transfer: WithdrawTransfer }

/** A name for an act: who did `claim deposit-12` need not do it again. */
export const actKey = (act: Act) => `${act.kind} ${transferKey(act.transfer)}`

/** The chain on which it is signed. */
export const actSide = ({ kind }: Act): Side => (kind === 'claim' || kind === 'resend' ? 'l1' : 'l2')

/** The transfers for which the keeper acts, and the acts. */
export type ActScope = {
  kinds: readonly ActKind[]
  /** Smaller transfers are left alone: thousands of crumbs would cost more than they are worth. In wei. */
  least: bigint
  /** True when it acts for a transfer of these parties. */
  isFor(transfer: Transfer): boolean
}

/** Everything that can be done for the transfers now and that the keeper is switched on for. */
export function possibleActs(transfers: readonly TrackedTransfer[], scope: ActScope): readonly Act[] {
  return transfers
    .filter(({ transfer }) => transfer.amount >= scope.least && scope.isFor(transfer))
    .flatMap(actsFor)
    .filter(({ kind }) => scope.kinds.includes(kind))
}

function actsFor(tracked: TrackedTransfer): readonly Act[] {
  if (tracked.kind === 'deposit') {
    return tracked.status.state === 'claimable' ? [{ kind: 'claim', transfer: tracked.transfer }] : []
  }
  const { transfer, status } = tracked
  switch (status.state) {
    case 'needs-redeem': {
      const { ticketId, secondsLeft } = status
      const redeem: Act = { kind: 'redeem', transfer, ticketId }
      return secondsLeft > NEAR_EXPIRY ? [redeem] : [redeem, { kind: 'keepalive', transfer, ticketId }]
    }
    case 'expired':
    case 'cancelled':
    case 'creation-failed':
      return [{ kind: 'resend', transfer }]
    case 'on-its-way':
    case 'released':
      return []
  }
}
