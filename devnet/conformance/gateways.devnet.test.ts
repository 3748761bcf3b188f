import {
  ChildToParentMessageStatus,
  ParentToChildMessageStatus,
  type ParentToChildMessageWriter,
} from '@arbitrum/sdk'
import { erc20Abi, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { l1LptGatewayAbi } from '../../lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '../../lib/abi/l2LptGateway'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'
import { estimateTicket, messageOf, parentReceipt, ticketOf } from './sdk'

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

const lptOfHolder = () => {
  const { l2, account } = pair.viem('holder')
  const address = pair.info.contracts.bridge.lpt
  return l2.readContract({ abi: erc20Abi, address, functionName: 'balanceOf', args: [account.address] })
}
const lptPrimeOfHolder = () => {
  const { l1, account } = pair.viem('holder')
  const address = pair.info.contracts.bridge.lptPrime
  return l1.readContract({ abi: erc20Abi, address, functionName: 'balanceOf', args: [account.address] })
}

/** Expects the invariant of the whole bridge, once nothing is on its way. */
async function expectBacked(): Promise<void> {
  const { l1, l2 } = pair.viem('holder')
  const { lpt, lptPrime, l2Gateway } = pair.info.contracts.bridge
  const escrow = { abi: l2LptGatewayAbi, address: l2Gateway, functionName: 'escrowed', args: [lpt] } as const
  const supply = await l1.readContract({ abi: erc20Abi, address: lptPrime, functionName: 'totalSupply' })
  expect(await l2.readContract(escrow)).toBe(supply)
}

describe('a deposit', () => {
  it('goes from UNCONFIRMED to CONFIRMED to EXECUTED, and is minted on L1', async () => {
    const { UNCONFIRMED, CONFIRMED, EXECUTED } = ChildToParentMessageStatus
    const amount = parseEther('3')
    const { l2, account } = pair.viem('holder')
    const { lpt, l2Gateway } = pair.info.contracts.bridge
    const before = await lptPrimeOfHolder()
    const approve = {
      abi: erc20Abi,
      address: lpt,
      functionName: 'approve',
      args: [l2Gateway, amount],
    } as const
    await l2.waitForTransactionReceipt({ hash: await l2.writeContract(approve) })
    const hash = await l2.writeContract({
      abi: l2LptGatewayAbi,
      address: l2Gateway,
      functionName: 'deposit',
      args: [account.address, amount],
    })
    const message = await messageOf(pair, hash)
    expect(await message.status(pair.sdk.l2)).toBe(UNCONFIRMED)
    await expect(message.execute(pair.sdk.l2)).rejects.toThrow('Status is: 0 but must be 1')

    await pair.l2.request('devnet_passChallengePeriod')
    expect(await message.status(pair.sdk.l2)).toBe(CONFIRMED)
    expect(await message.getFirstExecutableBlock(pair.sdk.l2)).toBeNull()
    expect(await lptPrimeOfHolder()).toBe(before)

    await (await message.execute(pair.sdk.l2)).wait()
    expect(await message.status(pair.sdk.l2)).toBe(EXECUTED)
    expect(await lptPrimeOfHolder()).toBe(before + amount)
    await expect(message.execute(pair.sdk.l2)).rejects.toThrow('Status is: 2 but must be 1')
    await expectBacked()
  })
})

describe('a withdrawal', () => {
  const { REDEEMED, FUNDS_DEPOSITED_ON_CHILD } = ParentToChildMessageStatus
  const amount = parseEther('1')

  async function withdraw(): Promise<ParentToChildMessageWriter> {
    const { l1, account } = pair.viem('holder')
    const { l1Gateway, l2Gateway } = pair.info.contracts.bridge
    const gateway = { abi: l1LptGatewayAbi, address: l1Gateway } as const
    const id = await l1.readContract({ ...gateway, functionName: 'withdrawalCount' })
    const data = await l1.readContract({
      ...gateway,
      functionName: 'getFinalizeWithdrawCalldata',
      args: [id, account.address, amount],
    })
    const call = {
      from: l1Gateway,
      to: l2Gateway,
      value: 0n,
      data,
      refunds: account.address,
      beneficiary: l1Gateway,
    }
    const { deposit, ...fees } = await estimateTicket(pair, call)
    const hash = await l1.writeContract({
      ...gateway,
      functionName: 'withdraw',
      args: [account.address, amount, { ...fees, excessFeeRefundAddress: account.address }],
      value: deposit,
    })
    return ticketOf(pair, await parentReceipt(pair, hash))
  }

  it('is released on L2 by itself', async () => {
    const before = await lptOfHolder()
    expect((await (await withdraw()).waitForStatus()).status).toBe(REDEEMED)
    expect(await lptOfHolder()).toBe(before + amount)
    await expectBacked()
  })

  it('whose automatic redemption failed is released by hand', async () => {
    const before = await lptOfHolder()
    await pair.l2.request('devnet_failNextRedeem', [1])
    const ticket = await withdraw()
    expect((await ticket.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
    expect(await lptOfHolder()).toBe(before)
    await (await ticket.redeem()).waitForRedeem()
    expect(await ticket.status()).toBe(REDEEMED)
    expect(await lptOfHolder()).toBe(before + amount)
    await expectBacked()
  })
})
