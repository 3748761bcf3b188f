import { type Address, isAddressEqual, zeroAddress } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { GatewaysReading } from '../look/reading'
import type { Fact } from './fact'
import { GATEWAY_NAMES, SIDES, timeText } from './words'

/** The expected governance of a gateway: as the settings say, or else as it was when the watcher started. */
export type ExpectedRoles = Record<Side, { owner: Address; pauser: Address }>

/** Pauses, ownership on offer, and owners and pausers that are other ones than expected. */
export function gatewayFacts(reading: GatewaysReading, expected: ExpectedRoles): readonly Fact[] {
  return SIDES.flatMap((side) => [
    ...pauseFacts(side, reading),
    ...offerFacts(side, reading),
    ...roleFacts(side, reading, expected),
  ])
}

function pauseFacts(side: Side, reading: GatewaysReading): readonly Fact[] {
  if (!reading[side].paused) return []
  const ends = side === 'l1' && reading.pausedUntil > 0n
  const end = ends ? ` It ends by itself at ${timeText(reading.pausedUntil)}.` : ''
  const sentence = `The ${GATEWAY_NAMES[side]} is paused: it takes no new transfers.${end}`
  return [{ id: `${side}-paused`, severity: 'warning', sentence }]
}

function offerFacts(side: Side, reading: GatewaysReading): readonly Fact[] {
  const { pendingOwner } = reading[side]
  if (isAddressEqual(pendingOwner, zeroAddress)) return []
  const sentence = `The ownership of the ${GATEWAY_NAMES[side]} is offered to ${pendingOwner}.`
  return [{ id: `${side}-owner-offered-${pendingOwner}`, severity: 'critical', sentence }]
}

function roleFacts(side: Side, reading: GatewaysReading, expected: ExpectedRoles): readonly Fact[] {
  const roles = ['owner', 'pauser'] as const
  return roles.flatMap((role): readonly Fact[] => {
    const [now, wanted] = [reading[side][role], expected[side][role]]
    if (isAddressEqual(now, wanted)) return []
    const sentence = `The ${role} of the ${GATEWAY_NAMES[side]} is ${now}, and should be ${wanted}.`
    return [{ id: `${side}-${role}-${now}`, severity: 'critical', sentence }]
  })
}
