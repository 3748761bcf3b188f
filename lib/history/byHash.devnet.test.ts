import { encodeFunctionData, type Hash, numberToHex } from 'viem'
import { getBlock, writeContract } from 'viem/actions'
import { describe, expect, it, vi } from 'vitest'
import type { Devnet } from '@/devnet/devnet'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { multicall3CallAbi } from '@/lib/actions/callAbis'
import { openGateways } from '@/lib/actions/gateways'
import { estimateRelease } from '@/lib/actions/read/estimateRelease'
import { readTicketIds } from '@/lib/actions/read/readTickets'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { claimDeposits } from '@/lib/actions/write/claimDeposits'
import { resendWithdrawal } from '@/lib/actions/write/resendWithdrawal'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import { type LocalWorld, localWorld } from '@/lib/testing/localWorld'
import { makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { blockOfMessage } from './findDeposits'
import { readTransferByHash } from './readTransferByHash'

const LPT = 10n ** 18n

let info: Devnet['info']
let world: LocalWorld

withLocalArbitrum((started, about) => {
  world = started
  info = about
})

const byHash = (hash: string) => readTransferByHash(world.clients, world.pair, { hash })

async function transfersOf(hash: string) {
  const answer = await byHash(hash)
  if (!answer.found) throw new Error(answer.problem)
  return answer.transfers
}

/** Two deposits in one transaction, made by a contract that carries out several calls, as a Safe's multisend does. */
async function depositTwice(): Promise<Hash> {
  const { pair } = world
  const { lpt } = await resolveProtocol(world.clients, pair)
  const { l2: gateway } = openGateways(pair)
  const { wallet } = world.signing('holder', 'l2')
  await world.done(
    'l2',
    writeContract(wallet, {
      chain: pair.l2,
      address: lpt,
      abi: livepeerTokenAbi,
      functionName: 'transfer',
      args: [pair.multicall3, 5n * LPT],
    }),
  )
  const approve = encodeFunctionData({
    abi: livepeerTokenAbi,
    functionName: 'approve',
    args: [gateway, 5n * LPT],
  })
  const deposit = (amount: bigint) =>
    encodeFunctionData({
      abi: l2LptGatewayAbi,
      functionName: 'deposit',
      args: [world.address('holder'), amount],
    })
  const calls = [
    { target: lpt, allowFailure: false, callData: approve },
    { target: gateway, allowFailure: false, callData: deposit(2n * LPT) },
    { target: gateway, allowFailure: false, callData: deposit(3n * LPT) },
  ]
  return world.done(
    'l2',
    writeContract(wallet, {
      chain: pair.l2,
      address: pair.multicall3,
      abi: multicall3CallAbi,
      functionName: 'aggregate3',
      args: [calls],
    }),
  )
}

describe('one transaction', () => {
  it('with two deposits of a contract leads to both, and so does the one that claims both', async () => {
    const hash = await depositTwice()
    const made = await transfersOf(hash)
    expect(made).toMatchObject([
      { kind: 'deposit', amount: 3n * LPT, from: world.pair.multicall3, initiated: { hash }, claimed: null },
      { kind: 'deposit', amount: 2n * LPT, from: world.pair.multicall3, initiated: { hash }, claimed: null },
    ])

    await world.devnet('devnet_passChallengePeriod')
    const deposits = made.filter((one): one is DepositTransfer => one.kind === 'deposit')
    const signing = world.signing('newcomer', 'l1')
    const { hash: claim } = await claimDeposits(signing, world.pair, { deposits })
    await world.done('l1', Promise.resolve(claim))
    const claimed = await transfersOf(hash)
    expect(claimed).toMatchObject([{ claimed: { hash: claim } }, { claimed: { hash: claim } }])
    expect(await transfersOf(claim)).toEqual(claimed)
  })

  it('that sends a withdrawal again leads to it', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('needs-redeem'), 20_000)
    const { transfer, status } = await trackHash(world, hash)
    if (transfer.kind !== 'withdraw' || status.state !== 'needs-redeem') throw new Error(status.state)
    await world.devnet('devnet_cancelTicket', status.ticketId)
    expect(await stateOf(world, hash)).toBe('cancelled')

    const { id, to, amount } = transfer
    const fees = await estimateRelease(world.pair, { id, to, amount, refundTo: to })
    const resent = await world.done(
      'l1',
      resendWithdrawal(world.signing('newcomer', 'l1'), world.pair, { id, fees }),
    )
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('released'), 20_000)
    const found = await transfersOf(resent)
    expect(found).toMatchObject([{ id, tickets: [{}, { sent: { hash: resent } }], released: {} }])
    expect(await transfersOf(hash)).toEqual(found)
    const [withdrawal] = found
    if (withdrawal?.kind !== 'withdraw' || withdrawal.released === null) throw new Error('not released')
    expect(await transfersOf(withdrawal.released.hash)).toEqual(found)
  })

  it('is found as well when the provider only searches a few blocks at once', async () => {
    const hash = await makeDeposit(world, 'holder', LPT)
    await world.devnet('devnet_advanceBlocks', 60)
    await world.devnet('devnet_passChallengePeriod')
    const [deposit] = await transfersOf(hash)
    if (deposit?.kind !== 'deposit') throw new Error('not a deposit')
    const signing = world.signing('newcomer', 'l1')
    const { hash: claim } = await claimDeposits(signing, world.pair, { deposits: [deposit] })
    await world.done('l1', Promise.resolve(claim))

    await world.devnet('devnet_setRpcFaults', { maxLogRange: 10 })
    // Clients that have not learnt anything of the provider yet.
    const fresh = localWorld(info)
    const answer = await readTransferByHash(fresh.clients, fresh.pair, { hash: claim })
    await world.devnet('devnet_setRpcFaults', {})
    expect(answer).toEqual({ found: true, transfers: await transfersOf(hash) })
    expect(answer).toMatchObject({ transfers: [{ claimed: { hash: claim } }] })
  })

  it('has its message in the block that the numbers of messages tell', async () => {
    const [deposit] = await transfersOf(await makeDeposit(world, 'holder', LPT))
    if (deposit?.kind !== 'deposit') throw new Error('not a deposit')
    const { number } = await getBlock(world.clients.l2)
    const range = { from: 0n, to: number }
    expect(await blockOfMessage(world.clients, deposit.position, range)).toBe(deposit.initiated.blockNumber)
  })
})

describe('what is no transaction', () => {
  it('leads to a transfer as well when it is the number of one', async () => {
    const [deposit] = await transfersOf(await makeDeposit(world, 'holder', LPT))
    const [withdrawal] = await transfersOf(await makeWithdrawal(world, 'holder', LPT))
    if (deposit?.kind !== 'deposit' || withdrawal?.kind !== 'withdraw') throw new Error('not found')
    for (const text of [String(deposit.position), numberToHex(deposit.position, { size: 32 })]) {
      expect(await byHash(text)).toMatchObject({ found: true })
      expect((await transfersOf(text)).find(({ kind }) => kind === 'deposit')).toMatchObject({
        position: deposit.position,
        initiated: deposit.initiated,
      })
    }
    const numbered = await transfersOf(`#${withdrawal.id}`)
    expect(numbered.find(({ kind }) => kind === 'withdraw')).toMatchObject({ id: withdrawal.id })
    expect(await byHash('999999999')).toEqual({ found: false, problem: 'not-found' })
  })

  it('leads to a withdrawal when it is the id of a ticket, before and after L2 has it', async () => {
    await world.devnet('devnet_pauseRelay', 'sequencer')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    const [withdrawal] = await transfersOf(hash)
    if (withdrawal?.kind !== 'withdraw') throw new Error('not a withdrawal')
    const ids = await readTicketIds(world.clients, world.pair, withdrawal.tickets)
    const [ticket] = [...ids.values()]
    if (ticket === undefined) throw new Error('no ticket')
    expect(await byHash(ticket)).toMatchObject({ found: true, by: hash, transfers: [{ id: withdrawal.id }] })
    await world.devnet('devnet_resumeRelay', 'sequencer')
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('released'), 20_000)
    expect(await transfersOf(ticket)).toMatchObject([{ id: withdrawal.id, released: {} }])
  })
})
