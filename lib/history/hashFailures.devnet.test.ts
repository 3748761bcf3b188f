import { type Address, encodeFunctionData, type Hash, padHex, parseEther } from 'viem'
import { estimateGas, getBlockNumber, getTransactionCount, sendTransaction } from 'viem/actions'
import { describe, expect, it, vi } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import { estimateWithdraw } from '@/lib/actions/read/estimateWithdraw'
import { approveLpt } from '@/lib/actions/write/approveLpt'
import { buildClaims } from '@/lib/actions/write/buildClaims'
import { readBeforeSending } from '@/lib/actions/write/recordingWallet'
import { unbond } from '@/lib/actions/write/unbond'
import { ticketValue } from '@/lib/bridge/fees'
import { findReplacement } from '@/lib/rpc/findReplacement'
import { callOf, type SentTransaction } from '@/lib/rpc/sentTransaction'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readTransferByHash } from './readTransferByHash'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum((started) => {
  world = started
})

const byHash = (hash: string, sent?: SentTransaction) =>
  readTransferByHash(world.clients, world.pair, { hash, sent })

describe('what leads nowhere says why', () => {
  const somebody = padHex('0xabc', { size: 20 })

  it.each([
    ['hello', { problem: 'malformed' }],
    [somebody, { problem: 'address', address: somebody }],
    [`0x${'12'.repeat(32)}`, { problem: 'not-found' }],
  ])('%s', async (hash, failure) => {
    expect(await byHash(hash)).toEqual({ found: false, ...failure })
  })

  it('of a payment on L1', async () => {
    const { wallet } = world.signing('holder', 'l1')
    const sent = sendTransaction(wallet, { chain: world.pair.l1, to: world.address('newcomer'), value: 1n })
    expect(await byHash(await world.done('l1', sent))).toEqual({
      found: false,
      problem: 'not-ours',
      side: 'l1',
      what: 'other',
    })
  })

  it('of the step before a deposit, and of staking', async () => {
    const approval = approveLpt(world.signing('holder', 'l2'), world.pair, { amount: LPT })
    const notOurs = { found: false, problem: 'not-ours', side: 'l2' }
    expect(await byHash(await world.done('l2', approval))).toEqual({ ...notOurs, what: 'approval' })
    const staking = unbond(world.signing('delegator', 'l2'), world.pair, { amount: LPT })
    expect(await byHash(await world.done('l2', staking))).toEqual({ ...notOurs, what: 'stake' })
  })

  it('of an assertion', async () => {
    const hash = await makeDeposit(world, 'holder', LPT)
    const assertion = await vi.waitFor(async () => {
      const { status } = await trackHash(world, hash)
      if (status.state !== 'in-challenge') throw new Error(status.state)
      return status.assertion
    }, 20_000)
    expect(await byHash(assertion.hash)).toEqual({ found: false, problem: 'assertion' })
    expect(await byHash(assertion.transactionHash)).toMatchObject({ problem: 'not-ours', side: 'l1' })
  })

  it('of a transaction that failed', async () => {
    const { wallet } = world.signing('holder', 'l2')
    const request = {
      chain: world.pair.l2,
      to: openGateways(world.pair).l2,
      data: encodeFunctionData({
        abi: l2LptGatewayAbi,
        functionName: 'deposit',
        args: [world.address('holder'), 0n],
      }),
      gas: 500_000n,
    }
    const hash = await sendTransaction(wallet, request)
    await world.done('l2', Promise.resolve(hash)).catch(() => undefined)
    expect(await byHash(hash)).toMatchObject({
      problem: 'reverted',
      side: 'l2',
      why: { sentence: expect.stringContaining('The amount is zero.') },
    })
  })

  it('of a burn whose ticket was paid too little, which depends on the base fee of its block', async () => {
    const to = world.address('holder')
    const { wallet } = world.signing('holder', 'l1')
    const estimated = await estimateWithdraw(world.clients, world.pair, { to, amount: LPT, refundTo: to })
    const fees = { ...estimated, maxSubmissionCost: 1n }
    const request = { chain: world.pair.l1, to: openGateways(world.pair).l1, gas: 800_000n }
    const data = encodeFunctionData({ abi: l1LptGatewayAbi, functionName: 'withdraw', args: [to, LPT, fees] })
    const hash = await sendTransaction(wallet, { ...request, value: ticketValue(fees), data })
    await world.done('l1', Promise.resolve(hash)).catch(() => undefined)
    expect(await byHash(hash)).toMatchObject({
      problem: 'reverted',
      side: 'l1',
      why: { sentence: expect.stringContaining('The fees offered for the message are too low by now.') },
    })
  })

  it('of a claim that ran out of gas anywhere, also calls deep inside', async () => {
    const { clients, pair } = world
    const tracked = await trackHash(world, await makeDeposit(world, 'holder', LPT))
    if (tracked.kind !== 'deposit') throw new Error('no deposit')
    await world.devnet('devnet_passChallengePeriod')
    const [claim] = await buildClaims(clients, pair, { deposits: [tracked.transfer] })
    if (claim === undefined) throw new Error('no claim')
    const { wallet } = world.signing('holder', 'l1')
    const request = { to: pair.arbitrum.outbox, data: claim.data }
    const needed = await estimateGas(clients.l1, { account: world.address('holder'), ...request })
    for (const percent of [50n, 60n, 70n, 75n, 80n, 85n, 90n]) {
      const gas = (needed * percent) / 100n
      const hash = await sendTransaction(wallet, { chain: pair.l1, ...request, gas })
      await world.done('l1', Promise.resolve(hash)).catch(() => undefined)
      expect(await byHash(hash), `${percent} %`).toMatchObject({
        problem: 'reverted',
        why: { sentence: expect.stringContaining('It ran out of gas.') },
      })
    }
  })

  it('of a transaction that was given too little gas', async () => {
    const { wallet } = world.signing('holder', 'l2')
    const data = encodeFunctionData({
      abi: l2LptGatewayAbi,
      functionName: 'deposit',
      args: [world.address('holder'), LPT],
    })
    const to = openGateways(world.pair).l2
    await world.done('l2', approveLpt(world.signing('holder', 'l2'), world.pair, { amount: LPT }))
    const hash = await sendTransaction(wallet, { chain: world.pair.l2, to, data, gas: 45_000n })
    await world.done('l2', Promise.resolve(hash)).catch(() => undefined)
    expect(await byHash(hash)).toMatchObject({
      problem: 'reverted',
      side: 'l2',
      why: { sentence: expect.stringContaining('It ran out of gas.') },
    })
  })
})

describe('a transaction that was seen while it waited', () => {
  type Payment = { to: Address; value: bigint; data?: `0x${string}` }

  /** Another of the same number takes the place of the first, which the nodes then have never heard of. */
  async function replace(first: Payment, second: Payment) {
    // The relay acts by itself on L1, and would mine the blocks that are held back.
    await world.devnet('devnet_pauseRelay', 'all')
    await world.rpc('l1', 'evm_setAutomine', false)
    const { wallet } = world.signing('holder', 'l1')
    const nonce = await getTransactionCount(world.clients.l1, { address: world.address('holder') })
    const send = ({ to, value, data = '0x' }: Payment, bid: bigint): Promise<Hash> =>
      sendTransaction(wallet, {
        chain: world.pair.l1,
        to,
        value,
        data,
        nonce,
        gas: 1_000_000n,
        maxFeePerGas: 10n ** 10n * bid,
        maxPriorityFeePerGas: 10n ** 9n * bid,
      })
    const hash = await send(first, 1n)
    const pending = await byHash(hash)
    if (pending.found || pending.problem !== 'pending') throw new Error('it does not wait')
    const replacement = await send(second, 2n)
    // The first is forgotten, the second not mined: nobody knows more than that it waits.
    expect(await byHash(hash, pending.sent)).toMatchObject({ problem: 'pending' })
    await world.rpc('l1', 'evm_mine')
    await world.rpc('l1', 'evm_mine')
    await world.rpc('l1', 'evm_setAutomine', true)
    await world.devnet('devnet_resumeRelay', 'all')
    return { hash, replacement, sent: pending.sent }
  }

  it('leads to the transfer when it was sped up', async () => {
    const to = world.address('holder')
    const fees = await estimateWithdraw(world.clients, world.pair, { to, amount: LPT, refundTo: to })
    const data = encodeFunctionData({
      abi: l1LptGatewayAbi,
      functionName: 'withdraw',
      args: [to, LPT, fees],
    })
    const withdrawal = { to: openGateways(world.pair).l1, value: ticketValue(fees), data }
    const { hash, replacement, sent } = await replace(withdrawal, withdrawal)
    expect(await byHash(hash, sent)).toMatchObject({
      found: true,
      by: replacement,
      transfers: [{ kind: 'withdraw', initiated: { hash: replacement } }],
    })
    expect(await byHash(hash)).toEqual({ found: false, problem: 'not-found' })
  })

  it('is said to be cancelled, or to have made way for something else', async () => {
    const payment = { to: world.address('newcomer'), value: parseEther('1') }
    const cancelled = await replace(payment, { to: world.address('holder'), value: 0n })
    expect(await byHash(cancelled.hash, cancelled.sent)).toEqual({
      found: false,
      problem: 'cancelled',
      side: 'l1',
      by: cancelled.replacement,
    })
    const replaced = await replace(payment, { to: world.address('owner'), value: 1n })
    expect(await byHash(replaced.hash, replaced.sent)).toEqual({
      found: false,
      problem: 'replaced',
      side: 'l1',
      by: replaced.replacement,
    })
  })
})

describe('a transaction that no endpoint has ever shown', () => {
  const LOST = padHex('0xdead', { size: 32 })
  const payment = () => ({ to: world.address('newcomer'), value: 7n })

  /** The browser's note of the transaction, made when the wallet was asked. */
  async function note(): Promise<SentTransaction> {
    const account = world.address('holder')
    const before = await readBeforeSending(world.clients, { side: 'l1', account })
    if (before === undefined) throw new Error('The endpoint does not tell the nonce')
    return { ...before, call: callOf(payment()), seen: false }
  }
  const pay = async (to: Address, value: bigint) => {
    const { wallet } = world.signing('holder', 'l1')
    return world.done('l1', sendTransaction(wallet, { chain: world.pair.l1, to, value }))
  }

  it('waits, and makes way for one that does the same, whatever was sent before that', async () => {
    const sent = await note()
    expect(await byHash(LOST, sent)).toEqual({ found: false, problem: 'pending', side: 'l1', sent })
    const other = await pay(world.address('owner'), 1n)
    const overtaken = { found: false, problem: 'overtaken', side: 'l1' }
    expect(await byHash(LOST, sent)).toEqual({ ...overtaken, by: other })
    const same = await pay(payment().to, payment().value)
    expect(await byHash(LOST, sent)).toEqual({ found: false, problem: 'replaced', side: 'l1', by: same })
  })

  it('is never said to be cancelled: the empty one may have been sent before it', async () => {
    const sent = await note()
    const empty = await pay(world.address('holder'), 0n)
    expect(await byHash(LOST, sent)).toEqual({ found: false, problem: 'overtaken', side: 'l1', by: empty })
  })

  it('is itself what was mined, when its endpoint shows that only later', async () => {
    const sent = await note()
    const hash = await pay(payment().to, payment().value)
    const head = await getBlockNumber(world.clients.l1, { cacheTime: 0 })
    expect(await findReplacement(world.clients.l1, sent, { hash, head })).toBe(null)
  })
})
