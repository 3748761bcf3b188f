import type { Hash } from 'viem'
import type { TicketFees } from '@/lib/bridge/fees'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { Act } from './act'

/** What brings a transfer forward. Anybody may sign it. */

/** By these an act that waits is found again. A claim of several is one of each. */
export const claimNames = (deposits: readonly DepositTransfer[]) =>
  deposits.map(({ position }) => `claim:${position}`)
export const redeemNames = (ticketId: Hash) => [`redeem:${ticketId}`]
export const keepAliveNames = (ticketId: Hash) => [`keep-alive:${ticketId}`]
export const resendNames = (id: bigint) => [`resend:${id}`]

export const claimAct = (deposit: DepositTransfer): Act => ({
  side: 'l1',
  names: claimNames([deposit]),
  load: async () => {
    const { claimDeposit } = await import('@/lib/actions/write/claimDeposit')
    return (clients, pair) => claimDeposit(clients, pair, { deposit })
  },
})

/** Several deposits in one transaction. What somebody claims meanwhile is passed over. */
export const claimTogetherAct = (deposits: readonly DepositTransfer[]): Act => ({
  side: 'l1',
  names: claimNames(deposits),
  load: async () => {
    const { claimDeposits } = await import('@/lib/actions/write/claimDeposits')
    return async (clients, pair) => (await claimDeposits(clients, pair, { deposits })).hash
  },
  check: async (clients, pair, receipt) => {
    const { checkClaims } = await import('@/lib/actions/read/checkClaims')
    await checkClaims(clients, pair, { receipt, positions: deposits.map(({ position }) => position) })
  },
})

export const redeemAct = (ticketId: Hash): Act => ({
  side: 'l2',
  names: redeemNames(ticketId),
  load: async () => {
    const { redeemTicket } = await import('@/lib/actions/write/redeemTicket')
    return (clients, pair) => redeemTicket(clients, pair, { ticketId })
  },
})

export const keepAliveAct = (ticketId: Hash): Act => ({
  side: 'l2',
  names: keepAliveNames(ticketId),
  load: async () => {
    const { keepTicketAlive } = await import('@/lib/actions/write/keepTicketAlive')
    return (clients, pair) => keepTicketAlive(clients, pair, { ticketId })
  },
})

export const resendAct = (id: bigint, fees: TicketFees): Act => ({
  side: 'l1',
  names: resendNames(id),
  load: async () => {
    const { resendWithdrawal } = await import('@/lib/actions/write/resendWithdrawal')
    return (clients, pair) => resendWithdrawal(clients, pair, { id, fees })
  },
})
