import { padHex } from 'viem'
import { describe, expect, it, vi } from 'vitest'
import { readReceivedTickets, readTicketIds } from '@/lib/actions/read/readTickets'
import { approveLpt } from '@/lib/actions/write/approveLpt'
import { redeemTicket } from '@/lib/actions/write/redeemTicket'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readHistory } from './readHistory'
import { readTransferByHash } from './readTransferByHash'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum((started) => {
  world = started
})

const byHash = (hash: string) => readTransferByHash(world.clients, world.pair, { hash })
const historyOf = async (role: string) => {
  const { transfers, gaps } = await readHistory(world.clients, world.pair, { account: world.address(role) })
  expect(gaps).toEqual([])
  return transfers
}

async function withdrawalOf(hash: `0x${string}`): Promise<WithdrawTransfer> {
  const { transfer } = await trackHash(world, hash)
  if (transfer.kind !== 'withdraw') throw new Error('not a withdrawal')
  return transfer
}

describe('a deposit', () => {
  it('is found by its own hash and by that of its claim, in the same words', async () => {
    const hash = await makeDeposit(world, 'holder', 3n * LPT)
    await world.devnet('devnet_passChallengePeriod')
    const { transfer } = await trackHash(world, hash)
    const claimed = await claim(world, 'newcomer', transfer)

    const answer = await byHash(hash)
    expect(answer).toMatchObject({
      found: true,
      transfers: [{ kind: 'deposit', amount: 3n * LPT, initiated: { hash }, claimed: { hash: claimed } }],
    })
    expect(await byHash(claimed)).toEqual(answer)
  })

  it('is in the history of its sender, newest first, with its claim', async () => {
    const later = await makeDeposit(world, 'holder', LPT)
    const history = await historyOf('holder')
    expect(history[0]).toMatchObject({ kind: 'deposit', initiated: { hash: later }, claimed: null })
    expect(history[1]).toMatchObject({
      kind: 'deposit',
      amount: 3n * LPT,
      claimed: { hash: expect.any(String) },
    })
    const times = history.map(({ initiated }) => Number(initiated.time))
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })
})

describe('a withdrawal', () => {
  it('is found by its own hash, its ticket and its release, in the same words', async () => {
    const hash = await makeWithdrawal(world, 'holder', LPT)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('released'), 20_000)
    const withdrawal = await withdrawalOf(hash)
    const ids = await readTicketIds(world.clients, world.pair, withdrawal.tickets)
    const ticket = ids.get(withdrawal.tickets[0]?.sequenceNumber ?? -1n)

    expect(withdrawal.released).not.toBeNull()
    const answer = { found: true, transfers: [withdrawal] }
    expect(await byHash(hash)).toEqual(answer)
    expect(await byHash(withdrawal.released?.hash ?? '')).toEqual(answer)
    expect(await byHash(ticket ?? '')).toEqual(answer)
  })

  it('whose redemption failed is found by its ticket, the failed attempt, and the redeem', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('needs-redeem'), 20_000)
    const { transfer, status } = await trackHash(world, hash)
    if (status.state !== 'needs-redeem') throw new Error(status.state)
    expect(await byHash(status.ticketId)).toEqual({ found: true, transfers: [transfer] })

    const redeem = await world.done(
      'l2',
      redeemTicket(world.signing('newcomer', 'l2'), world.pair, { ticketId: status.ticketId }),
    )
    const released = await withdrawalOf(hash)
    expect(released.released).not.toBeNull()
    expect(await byHash(redeem)).toEqual({ found: true, transfers: [released] })
    expect(await byHash(status.ticketId)).toEqual({ found: true, transfers: [released] })

    const received = await readReceivedTickets(world.clients, [status.ticketId])
    expect(received.get(status.ticketId)).toMatchObject({ creationFailed: false })
  })

  it('is in the history with its release, however it was redeemed', async () => {
    const withdrawals = (await historyOf('holder')).filter((transfer) => transfer.kind === 'withdraw')
    expect(withdrawals).toHaveLength(2)
    expect(withdrawals.every((withdrawal) => withdrawal.released !== null)).toBe(true)
  })
})

describe('a history', () => {
  it('is empty for an account without transfers', async () => {
    expect(await historyOf('newcomer')).toEqual([])
  })

  it('reports its progress up to the end', async () => {
    const heard: number[] = []
    const onProgress = ({ done }: { done: number }) => heard.push(done)
    await readHistory(world.clients, world.pair, { account: world.address('holder'), onProgress })
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  })
})

describe('a hash that leads nowhere', () => {
  it.each([
    ['', 'malformed'],
    ['0x1234', 'malformed'],
    ['hello', 'malformed'],
    [padHex('0x1234', { size: 32 }), 'not-found'],
  ])('%j is %s', async (hash, problem) => {
    expect(await byHash(hash)).toEqual({ found: false, problem })
  })

  it('belongs to a transaction that has nothing to do with the bridge', async () => {
    const hash = await world.done('l2', approveLpt(world.signing('holder', 'l2'), world.pair, { amount: 1n }))
    expect(await byHash(hash)).toEqual({ found: false, problem: 'not-ours', side: 'l2', what: 'approval' })
  })
})
