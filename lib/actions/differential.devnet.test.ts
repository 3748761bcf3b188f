import {
  ChildToParentMessage,
  ChildToParentMessageStatus,
  ParentToChildMessageStatus,
  ParentTransactionReceipt,
} from '@arbitrum/sdk'
import type { Hash } from 'viem'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { registerPair } from '@/lib/arbitrum/network'
import { sdkEvent } from '@/lib/arbitrum/outboxProof'
import { sdkProviders } from '@/lib/arbitrum/providers'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { estimateRelease } from './read/estimateRelease'
import { readOutboxMessage } from './read/readOutboxMessage'
import { trackTransfers } from './read/trackTransfers'
import { redeemTicket } from './write/redeemTicket'
import { resendWithdrawal } from './write/resendWithdrawal'

const LPT = 10n ** 18n

/** The SDK's name of each of our states. Its block estimates add these 20 blocks; ours name the deadline itself. */
const SDK_DEPOSIT: Record<DepositStatus['state'], ChildToParentMessageStatus> = {
  'waiting-for-assertion': ChildToParentMessageStatus.UNCONFIRMED,
  'in-challenge': ChildToParentMessageStatus.UNCONFIRMED,
  claimable: ChildToParentMessageStatus.CONFIRMED,
  claimed: ChildToParentMessageStatus.EXECUTED,
}
const SDK_PADDING = 20n

const SDK_WITHDRAW: Record<WithdrawStatus['state'], ParentToChildMessageStatus> = {
  'on-its-way': ParentToChildMessageStatus.NOT_YET_CREATED,
  'needs-redeem': ParentToChildMessageStatus.FUNDS_DEPOSITED_ON_CHILD,
  released: ParentToChildMessageStatus.REDEEMED,
  expired: ParentToChildMessageStatus.EXPIRED,
  // The SDK does not look why a ticket is gone.
  cancelled: ParentToChildMessageStatus.EXPIRED,
  'creation-failed': ParentToChildMessageStatus.CREATION_FAILED,
}

let world: LocalWorld

withLocalArbitrum((started) => {
  world = started
})
beforeAll(async () => {
  registerPair(world.pair)
})

/** Our state of a deposit, after the SDK was asked the same and agreed. */
async function agreedDeposit(hash: Hash): Promise<DepositStatus['state']> {
  const tracked = await trackHash(world, hash)
  if (tracked.kind !== 'deposit') throw new Error('not a deposit')
  const { transfer, status } = tracked
  const { l1, l2 } = sdkProviders(world.pair)
  const message = ChildToParentMessage.fromEvent(
    l1,
    sdkEvent(await readOutboxMessage(world.clients, world.pair, transfer)),
  )
  expect(await message.status(l2)).toBe(SDK_DEPOSIT[status.state])
  const first = await message.getFirstExecutableBlock(l2)
  if (status.state === 'in-challenge') expect(first?.toBigInt()).toBe(status.opens.block + SDK_PADDING)
  if (status.state === 'claimable' || status.state === 'claimed') expect(first).toBeNull()
  return status.state
}

/** Our state of a withdrawal, after the SDK was asked about the ticket of the L1 transaction and agreed. */
async function agreedWithdrawal(hash: Hash): Promise<WithdrawStatus['state']> {
  const tracked = await trackHash(world, hash)
  if (tracked.kind !== 'withdraw') throw new Error('not a withdrawal')
  const { status } = tracked
  const { l1, l2 } = sdkProviders(world.pair)
  const [message] = await new ParentTransactionReceipt(
    await l1.getTransactionReceipt(hash),
  ).getParentToChildMessages(l2)
  expect(await message?.status()).toBe(SDK_WITHDRAW[status.state])
  if (status.state === 'needs-redeem') expect(message?.retryableCreationId).toBe(status.ticketId)
  return status.state
}

describe('a deposit', () => {
  it('has at every stage the status that the SDK derives', async () => {
    await world.devnet('devnet_pauseRelay', 'validator')
    const hash = await makeDeposit(world, 'holder', 3n * LPT)
    expect(await agreedDeposit(hash)).toBe('waiting-for-assertion')

    await world.devnet('devnet_resumeRelay', 'validator')
    await world.devnet('devnet_advanceBlocks', 1)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('in-challenge'), 20_000)
    expect(await agreedDeposit(hash)).toBe('in-challenge')

    await world.devnet('devnet_passChallengePeriod')
    expect(await agreedDeposit(hash)).toBe('claimable')

    // By somebody who has nothing to do with it.
    const { transfer } = await trackHash(world, hash)
    const claimed = await claim(world, 'newcomer', transfer)
    expect(await agreedDeposit(hash)).toBe('claimed')
    expect(await agreedDeposit(claimed)).toBe('claimed')
  })

  it('is read together with many others in three round trips to L1 and two to L2', async () => {
    const hashes = [await makeDeposit(world, 'holder', LPT), await makeDeposit(world, 'holder', 2n * LPT)]
    const transfers = (await Promise.all(hashes.map((hash) => trackHash(world, hash)))).map(
      ({ transfer }) => transfer,
    )
    const before = { ...world.requests }
    await trackTransfers(world.clients, world.pair, { transfers })
    expect(world.requests.l1 - before.l1).toBeLessThanOrEqual(3)
    expect(world.requests.l2 - before.l2).toBeLessThanOrEqual(2)
  })
})

describe('a withdrawal', () => {
  it('is on its way, then released', async () => {
    await world.devnet('devnet_pauseRelay', 'sequencer')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    expect(await agreedWithdrawal(hash)).toBe('on-its-way')
    await world.devnet('devnet_resumeRelay', 'sequencer')
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('released'), 20_000)
    expect(await agreedWithdrawal(hash)).toBe('released')
  })

  it('needs a redeem when the automatic one failed, and anybody can give it', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('needs-redeem'), 20_000)
    expect(await agreedWithdrawal(hash)).toBe('needs-redeem')

    const { status } = await trackHash(world, hash)
    if (status.state !== 'needs-redeem') throw new Error(status.state)
    const redeem = redeemTicket(world.signing('newcomer', 'l2'), world.pair, { ticketId: status.ticketId })
    await world.done('l2', redeem)
    expect(await agreedWithdrawal(hash)).toBe('released')
  })

  it('expires, and comes home by a further ticket that anybody pays for', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('needs-redeem'), 20_000)
    const { transfer, status } = await trackHash(world, hash)
    if (transfer.kind !== 'withdraw' || status.state !== 'needs-redeem') throw new Error(status.state)
    await world.devnet('devnet_expireTicket', status.ticketId)
    expect(await agreedWithdrawal(hash)).toBe('expired')

    const { id, to, amount } = transfer
    const refundTo = world.address('newcomer')
    const fees = await estimateRelease(world.pair, { id, to, amount, refundTo })
    const resent = await world.done(
      'l1',
      resendWithdrawal(world.signing('newcomer', 'l1'), world.pair, { id, fees }),
    )
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('released'), 20_000)
    expect(await agreedWithdrawal(resent)).toBe('released')
    expect((await trackHash(world, resent)).transfer).toMatchObject({ id, tickets: { length: 2 } })
  })

  it('is told apart when its ticket was cancelled', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('needs-redeem'), 20_000)
    const { status } = await trackHash(world, hash)
    if (status.state !== 'needs-redeem') throw new Error(status.state)
    await world.devnet('devnet_cancelTicket', status.ticketId)
    expect(await agreedWithdrawal(hash)).toBe('cancelled')

    // An endpoint that does not search so far says nothing of it: then the ticket is gone, and no more is known.
    await world.devnet('devnet_advanceBlocks', 20)
    await world.devnet('devnet_setRpcFaults', { maxLogRange: 5 })
    expect(await stateOf(world, hash)).toBe('expired')
    await world.devnet('devnet_setRpcFaults', {})
    expect(await stateOf(world, hash)).toBe('cancelled')
  })
})
