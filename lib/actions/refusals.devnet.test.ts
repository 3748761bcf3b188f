import { numberToHex } from 'viem'
import { writeContract } from 'viem/actions'
import { describe, expect, it, vi } from 'vitest'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import type { TicketFees } from '@/lib/bridge/fees'
import { codeOf, type LocalWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { bondingManagerCallAbi } from './callAbis'
import { openGateways } from './gateways'
import { estimateWithdraw } from './read/estimateWithdraw'
import { resolveProtocol } from './read/resolveProtocol'
import { deposit } from './write/deposit'
import { redeemTicket } from './write/redeemTicket'
import { resendWithdrawal } from './write/resendWithdrawal'
import { withdraw } from './write/withdraw'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum(
  (started) => {
    world = started
  },
  { anew: true },
)

describe('a deposit', () => {
  const holder = () => world.signing('holder', 'l2')
  const to = () => world.address('holder')

  it('is refused in the words of what is wrong', async () => {
    expect(await codeOf(deposit(holder(), world.pair, { to: to(), amount: 0n }))).toBe('zero-amount')
    expect(await codeOf(deposit(holder(), world.pair, { to: to(), amount: LPT }))).toBe('allowance-too-low')
    const { l2 } = openGateways(world.pair)
    expect(await codeOf(deposit(holder(), world.pair, { to: l2, amount: LPT }))).toBe('recipient-is-bridge')
  })

  it('is refused while its side is paused', async () => {
    const owner = world.signing('owner', 'l2')
    const { l2 } = openGateways(world.pair)
    await world.done(
      'l2',
      writeContract(owner.wallet, {
        address: l2,
        abi: l2LptGatewayAbi,
        functionName: 'pause',
        chain: world.pair.l2,
      }),
    )
    expect(await codeOf(deposit(holder(), world.pair, { to: to(), amount: LPT }))).toBe('paused')
  })

  it('is not claimed before its time, nor twice', async () => {
    const hash = await makeDeposit(world, 'holder', LPT)
    const { transfer } = await trackHash(world, hash)
    expect(await codeOf(claim(world, 'holder', transfer))).toBe('not-yet-claimable')
    await world.devnet('devnet_passChallengePeriod')
    await claim(world, 'holder', transfer)
    expect(await codeOf(claim(world, 'holder', transfer))).toBe('already-claimed')
  })
})

describe('a withdrawal', () => {
  const holder = () => world.signing('holder', 'l1')
  const fees = () => ({
    gasLimit: 120_000n,
    maxFeePerGas: 10n ** 9n,
    maxSubmissionCost: 10n ** 15n,
    excessFeeRefundAddress: world.address('holder'),
  })
  const attempt = (amount: bigint, change = {}) =>
    codeOf(
      withdraw(holder(), world.pair, { to: world.address('holder'), amount, fees: { ...fees(), ...change } }),
    )

  it('is refused in the words of what is wrong', async () => {
    expect(await attempt(0n)).toBe('zero-amount')
    expect(await attempt(10n ** 27n)).toBe('balance-too-low')
    expect(await attempt(2n ** 96n)).toBe('amount-too-large')
    expect(await attempt(LPT, { maxSubmissionCost: 0n })).toBe('ticket-fees-rose')
    expect(await attempt(LPT, { maxSubmissionCost: 1n })).toBe('ticket-fees-rose')
    expect(await attempt(LPT, { maxFeePerGas: 10n ** 30n })).toBe('insufficient-eth')
  })

  const gwei = 10n ** 9n
  const estimate = () => {
    const to = world.address('holder')
    return estimateWithdraw(world.clients, world.pair, { to, amount: LPT, refundTo: to })
  }

  it.each([3n, 5n, 10n])(
    "is refused when L1's base fee is %s times what it was, and goes through at the fees of then",
    async (times) => {
      const to = world.address('holder')
      await world.devnet('devnet_setL1BaseFee', numberToHex(gwei))
      const before = await estimate()
      await world.devnet('devnet_setL1BaseFee', numberToHex(times * gwei))
      expect(await attempt(LPT, before)).toBe('ticket-fees-rose')
      await world.done('l1', withdraw(holder(), world.pair, { to, amount: LPT, fees: await estimate() }))
      await world.devnet('devnet_setL1BaseFee', numberToHex(gwei))
    },
  )

  it.each([3n, 5n, 10n])(
    "is not sent again at fees that L1's base fee has outrun by %s times",
    async (times) => {
      const { transfer } = await trackHash(world, await makeWithdrawal(world, 'holder', LPT))
      if (transfer.kind !== 'withdraw') throw new Error('Only withdrawals are sent again')
      const resend = async (fees: Promise<TicketFees>) =>
        resendWithdrawal(holder(), world.pair, { id: transfer.id, fees: await fees })
      await world.devnet('devnet_setL1BaseFee', numberToHex(gwei))
      const before = estimate()
      await before
      await world.devnet('devnet_setL1BaseFee', numberToHex(times * gwei))
      expect(await codeOf(resend(before))).toBe('ticket-fees-rose')
      await world.done('l1', resend(estimate()))
      await world.devnet('devnet_setL1BaseFee', numberToHex(gwei))
    },
  )

  it('cannot be estimated for more than the escrow holds', async () => {
    const to = world.address('holder')
    const estimate = estimateWithdraw(world.clients, world.pair, { to, amount: 10n ** 27n, refundTo: to })
    expect(await codeOf(estimate)).toBe('escrow-too-small')
  })

  it('is not sent again when there is none, nor redeemed when it is done', async () => {
    expect(await codeOf(resendWithdrawal(holder(), world.pair, { id: 999n, fees: fees() }))).toBe(
      'unknown-withdrawal',
    )
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    const ticketId = await vi.waitFor(async () => {
      const { status } = await trackHash(world, hash)
      if (status.state !== 'needs-redeem') throw new Error(status.state)
      return status.ticketId
    }, 20_000)
    const redeem = () => redeemTicket(world.signing('holder', 'l2'), world.pair, { ticketId })
    await world.done('l2', redeem())
    expect(await codeOf(redeem())).toBe('ticket-gone')
  })
})

it('a transaction that fails after all says why', async () => {
  const { bondingManager } = await resolveProtocol(world.clients, world.pair)
  const { wallet } = world.signing('delegator', 'l2')
  // Sent without a simulation, with gas enough to be mined.
  const sent = writeContract(wallet, {
    chain: world.pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
    functionName: 'unbond',
    args: [0n],
    gas: 1_000_000n,
  })
  expect(await codeOf(world.done('l2', sent))).toBe('zero-amount')
})
