import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { TxRef, WithdrawTransfer } from '@/lib/bridge/transfer'
import type { StakeFacts } from '@/lib/staking/stake'
import type { StakeEvent } from '@/lib/staking/stakeEvents'
import { approvalOf } from './approvals'

type TrackedWithdrawal = Extract<TrackedTransfer, { kind: 'withdraw' }>

/**
 * One thread of the way back, from LivepeerToken' on Ethereum to a stake on Arbitrum.
 *
 *     on-its-way -> stake -> staked
 *         |           |
 *     stuck           +--> unclear   (LPT is fungible: it may have gone elsewhere)
 */
export type ReturnTrip = {
  transfer: WithdrawTransfer
  tracked: TrackedWithdrawal
  stage: 'on-its-way' | 'stuck' | 'stake' | 'staked' | 'unclear'
  /** The approval before the bond, where there was one. */
  approve: TxRef | null
  bond: TxRef | null
  /** The bond used an approval that was not made for it alone. */
  earlierApproval: boolean
}

/**
 * Every thread back to an account, the newest first. A bond of the same amount after the release ends one; each bond ends
 * one at most.
 */
export function returnTrips(facts: {
  stake: Pick<StakeFacts, 'account' | 'wallet'>
  events: readonly StakeEvent[]
  transfers: readonly TrackedTransfer[]
}): readonly ReturnTrip[] {
  const account = facts.stake.account.toLowerCase()
  const bonds = facts.events.filter((event) => event.kind === 'bond')
  const used = new Set<StakeEvent>()
  const approved = new Set<string>()
  let free = facts.stake.wallet.lpt
  return facts.transfers
    .filter((one): one is TrackedWithdrawal => one.kind === 'withdraw')
    .filter(({ transfer }) => transfer.to.toLowerCase() === account)
    .sort((a, b) => Number(a.transfer.id - b.transfer.id))
    .map((tracked): ReturnTrip => {
      const { transfer, status } = tracked
      const one = { transfer, tracked, approve: null, earlierApproval: false }
      if (status.state === 'on-its-way') return { ...one, stage: 'on-its-way', bond: null }
      if (status.state !== 'released') return { ...one, stage: 'stuck', bond: null }
      const released = transfer.released?.blockNumber ?? 0n
      const bond = bonds.find(
        (event) => !used.has(event) && event.tx.blockNumber > released && event.amount === transfer.amount,
      )
      if (bond !== undefined) {
        used.add(bond)
        const before = bonds.findLast(({ tx }) => tx.blockNumber < bond.tx.blockNumber)?.tx.blockNumber ?? -1n
        const approval = approvalOf(facts.events, {
          purpose: 'bond',
          amount: bond.amount,
          after: before,
          by: bond.tx,
        })
        return {
          ...one,
          stage: 'staked',
          approve: approval.tx,
          bond: bond.tx,
          earlierApproval: approval.earlier,
        }
      }
      if (free < transfer.amount) return { ...one, stage: 'unclear', bond: null }
      free -= transfer.amount
      const after = [released, bonds.at(-1)?.tx.blockNumber ?? 0n].reduce((a, b) => (a > b ? a : b))
      const { tx } = approvalOf(facts.events, {
        purpose: 'bond',
        amount: transfer.amount,
        after,
        by: null,
      })
      const approve = tx === null || approved.has(tx.hash) ? null : tx
      if (approve !== null) approved.add(approve.hash)
      return { ...one, stage: 'stake', approve, bond: null }
    })
    .reverse()
}
