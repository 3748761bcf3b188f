import type { Hash } from 'viem'
import { estimateWithdraw } from '@/lib/actions/read/estimateWithdraw'
import { trackTransfers } from '@/lib/actions/read/trackTransfers'
import { approveLpt } from '@/lib/actions/write/approveLpt'
import { claimDeposit } from '@/lib/actions/write/claimDeposit'
import { deposit } from '@/lib/actions/write/deposit'
import { withdraw } from '@/lib/actions/write/withdraw'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import { readTransferByHash } from '@/lib/history/readTransferByHash'
import type { LocalWorld } from './localWorld'

/** Approves and deposits, as `role`, for itself. */
export async function makeDeposit(world: LocalWorld, role: string, amount: bigint): Promise<Hash> {
  const signing = world.signing(role, 'l2')
  await world.done('l2', approveLpt(signing, world.pair, { amount }))
  return world.done('l2', deposit(signing, world.pair, { to: world.address(role), amount }))
}

/** Estimates and withdraws, as `role`, for itself. */
export async function makeWithdrawal(world: LocalWorld, role: string, amount: bigint): Promise<Hash> {
  const to = world.address(role)
  const fees = await estimateWithdraw(world.clients, world.pair, { to, amount, refundTo: to })
  return world.done('l1', withdraw(world.signing(role, 'l1'), world.pair, { to, amount, fees }))
}

export async function claim(world: LocalWorld, role: string, transfer: Transfer): Promise<Hash> {
  if (transfer.kind !== 'deposit') throw new Error('Only deposits are claimed')
  return world.done('l1', claimDeposit(world.signing(role, 'l1'), world.pair, { deposit: transfer }))
}

/** The one transfer of a hash, with its status now. */
export async function trackHash(world: LocalWorld, hash: Hash): Promise<TrackedTransfer> {
  const answer = await readTransferByHash(world.clients, world.pair, { hash })
  if (!answer.found) throw new Error(`${hash} leads to no transfer: ${answer.problem}`)
  const [tracked, ...more] = await trackTransfers(world.clients, world.pair, { transfers: answer.transfers })
  if (tracked === undefined || more.length > 0)
    throw new Error(`${hash} leads to ${more.length + 1} transfers`)
  return tracked
}

export async function stateOf(world: LocalWorld, hash: Hash): Promise<string> {
  return (await trackHash(world, hash)).status.state
}
