import type { Address } from 'viem'
import type { Act } from './act'
import { approvalNames } from './loweredApprovals'

/** The acts on a stake, all of them on L2, and the names by which a waiting act is found again. */

export const unbondNames = ['unbond']
export const withdrawStakeNames = (lockIds: readonly bigint[]) => lockIds.map((id) => `withdraw-stake:${id}`)
export const withdrawFeesNames = ['withdraw-fees']
export const bondNames = ['bond']
export const rebondNames = (lockId: bigint) => [`rebond:${lockId}`]
export const initializeRoundNames = ['initialize-round']

export const unbondAct = (amount: bigint): Act => ({
  side: 'l2',
  names: unbondNames,
  load: async () => {
    const { unbond } = await import('@/lib/actions/write/unbond')
    return (clients, pair) => unbond(clients, pair, { amount })
  },
})

export const withdrawStakeAct = (lockId: bigint): Act => ({
  side: 'l2',
  names: withdrawStakeNames([lockId]),
  load: async () => {
    const { withdrawStake } = await import('@/lib/actions/write/withdrawStake')
    return (clients, pair) => withdrawStake(clients, pair, { lockId })
  },
})

/** @param atOnce the wallet sends several calls as one */
export const withdrawStakesAct = (lockIds: readonly bigint[], atOnce: boolean): Act => ({
  side: 'l2',
  names: withdrawStakeNames(lockIds),
  load: async () => {
    const { withdrawStakes } = await import('@/lib/actions/write/withdrawStakes')
    return (clients, pair) => withdrawStakes(clients, pair, { lockIds, atOnce })
  },
})

export const withdrawFeesAct = (amount: bigint, recipient: Address): Act => ({
  side: 'l2',
  names: withdrawFeesNames,
  load: async () => {
    const { withdrawFees } = await import('@/lib/actions/write/withdrawFees')
    return (clients, pair) => withdrawFees(clients, pair, { amount, recipient })
  },
})

export const approveBondingAct = (amount: bigint): Act => ({
  side: 'l2',
  names: approvalNames('approve-bonding', amount),
  load: async () => {
    const { approveBonding } = await import('@/lib/actions/write/approveBonding')
    return (clients, pair) => approveBonding(clients, pair, { amount })
  },
})

export const bondAct = (amount: bigint, orchestrator: Address): Act => ({
  side: 'l2',
  names: bondNames,
  load: async () => {
    const { bond } = await import('@/lib/actions/write/bond')
    return (clients, pair) => bond(clients, pair, { amount, orchestrator })
  },
})

/** @param delegate who to delegate to when nothing is bonded; null for the current orchestrator */
export const rebondAct = (lockId: bigint, delegate: Address | null): Act => ({
  side: 'l2',
  names: rebondNames(lockId),
  load: async () => {
    const { rebond } = await import('@/lib/actions/write/rebond')
    return (clients, pair) => rebond(clients, pair, { lockId, delegate })
  },
})

export const initializeRoundAct: Act = {
  side: 'l2',
  names: initializeRoundNames,
  load: async () => {
    const { initializeRound } = await import('@/lib/actions/write/initializeRound')
    return (clients, pair) => initializeRound(clients, pair)
  },
}
