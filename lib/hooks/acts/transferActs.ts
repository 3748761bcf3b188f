import type { Hash } from 'viem'
import type { OfferedFees } from '@/lib/bridge/fees'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { Act } from './act'

/** The acts that bring a transfer forward. Anybody may sign them. */

/** By these an act that waits is found again. A claim of several is one of each, and has a name of its own. */
export const claimNames = (deposits: readonly DepositTransfer[]) =>
  deposits.map(({ position }) => `claim:${position}`)
/** Found also when none of its deposits can be claimed any more. */
export const claimTogetherNames = (deposits: readonly DepositTransfer[]) => [
  ...claimNames(deposits),
  'claim-together',
]
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
  names: claimTogetherNames(deposits),
  load: async () => {
    // The check comes after it is mined: too late to find that its code is gone.
    const [{ claimDeposits }] = await Promise.all([
      import('@/lib/actions/write/claimDeposits'),
      loadCheck(claimNames(deposits)),
    ])
    return async (clients, pair) => (await claimDeposits(clients, pair, { deposits })).hash
  },
  check: async (...mined) => (await loadCheck(claimNames(deposits)))?.(...mined),
})

/**
 * Fetches the check of a claim of several deposits by its names, also when it is found again after a reload; undefined for every
 * other act, which fails as a whole or does what it was signed for.
 */
export async function loadCheck(names: readonly string[]): Promise<Act['check']> {
  const positions = names.flatMap((name) => {
    const [, position] = /^claim:(\d+)$/.exec(name) ?? []
    return position === undefined ? [] : [BigInt(position)]
  })
  if (positions.length < 2) return undefined
  const { checkClaims } = await import('@/lib/actions/read/checkClaims')
  return async (clients, pair, receipt) => void (await checkClaims(clients, pair, { receipt, positions }))
}

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

/** @param fees are estimated anew before anything is signed */
export const resendAct = (id: bigint, fees: OfferedFees): Act => ({
  side: 'l1',
  names: resendNames(id),
  load: async () => {
    const [{ resendWithdrawal }, { settleTicketFees }] = await Promise.all([
      import('@/lib/actions/write/resendWithdrawal'),
      import('@/lib/actions/read/settleTicketFees'),
    ])
    return async (clients, pair) =>
      resendWithdrawal(clients, pair, { id, fees: await settleTicketFees(fees) })
  },
})
