import {
  ChildTransactionReceipt,
  EthBridger,
  EthDepositMessageStatus,
  getArbitrumNetwork,
  ParentToChildMessageStatus,
} from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import { type Address, encodeFunctionData, type Hex, numberToHex, parseAbi, parseEther } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { nodeInterfaceAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX, applyAlias, NODE_INTERFACE } from '../nitro/addresses'
import { Door } from './door'
import { type Pair, startPair } from './pair'
import { ticketOf } from './sdk'

const { FUNDS_DEPOSITED_ON_CHILD, REDEEMED, EXPIRED, CREATION_FAILED } = ParentToChildMessageStatus

let devnet: Devnet
let pair: Pair
let door: Door

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
  door = new Door(pair)
})
afterAll(() => devnet?.stop())
beforeEach(() => door.open())

const balanceOf = async (address: Address) =>
  BigInt(await pair.l2.request<Hex>('eth_getBalance', [address, 'latest']))

/** The gas of a redeem, as a node estimates it and as NodeInterface does for one who asks how it is made up. */
async function redeemEstimates(ticketId: string): Promise<{ gas: bigint; components: bigint }> {
  const data = encodeFunctionData({
    abi: parseAbi(['function redeem(bytes32 ticketId) returns (bytes32)']),
    args: [numberToHex(BigInt(ticketId), { size: 32 })],
  })
  const { l2, account } = pair.viem('newcomer')
  const gas = await pair.l2.request<Hex>('eth_estimateGas', [
    { from: account.address, to: ARB_RETRYABLE_TX, data },
  ])
  const { result } = await l2.simulateContract({
    account,
    abi: nodeInterfaceAbi,
    address: NODE_INTERFACE,
    functionName: 'gasEstimateComponents',
    args: [ARB_RETRYABLE_TX, false, data],
  })
  return { gas: BigInt(gas), components: result[0] }
}

describe('a retryable ticket', () => {
  it('is redeemed by itself, with its value, in the name of its aliased sender', async () => {
    const [calls, value] = [await door.calls(), await balanceOf(door.address)]
    const parent = await door.knock()
    const ticket = await ticketOf(pair, parent)
    const { status } = await ticket.waitForStatus()
    expect(status).toBe(REDEEMED)
    expect(await door.calls()).toBe(calls + 1)
    expect(await balanceOf(door.address)).toBe(value + door.callValue)

    const redemption = await ticket.getAutoRedeemAttempt()
    if (!redemption) throw new Error('There was no automatic redemption.')
    expect(redemption.from).toBe(applyAlias(pair.viem('newcomer').account.address))
    const traced = new ChildTransactionReceipt(redemption)
    expect(await traced.getParentTransactionHash(pair.sdk.l2, pair.sdk.l1)).toBe(parent.transactionHash)
  })

  it('gives back what its fees did not need', async () => {
    const before = await balanceOf(door.refunds)
    const ticket = await ticketOf(pair, await door.knock())
    await ticket.waitForStatus()
    expect(await balanceOf(door.refunds)).toBeGreaterThan(before)
    expect(await balanceOf(applyAlias(pair.viem('newcomer').account.address))).toBe(0n)
  })

  it('reports the reason when the call would revert, before anybody pays', async () => {
    await door.close()
    await expect(door.knock()).rejects.toThrow()
  })

  it('waits with its funds when the automatic redemption reverts, and is redeemed by hand', async () => {
    await door.close()
    const parent = await door.knock(200_000n)
    const ticket = await ticketOf(pair, parent)
    expect((await ticket.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
    expect((await ticket.getAutoRedeemAttempt())?.status).toBe(0)
    expect(await ticket.getBeneficiary()).toBe(pair.viem('newcomer').account.address)

    await door.open()
    const calls = await door.calls()
    const estimated = await redeemEstimates(ticket.retryableCreationId)
    expect(estimated.components).toBe(estimated.gas)
    const redemption = await (await ticket.redeem()).waitForRedeem()
    expect(redemption.status).toBe(1)
    expect(await door.calls()).toBe(calls + 1)
    expect(await (await ticketOf(pair, parent)).status()).toBe(REDEEMED)
    // The retry stands in the block of the call that scheduled it, as on Arbitrum.
    const traced = new ChildTransactionReceipt(redemption)
    expect(await traced.getParentTransactionHash(pair.sdk.l2, pair.sdk.l1)).toBe(parent.transactionHash)
  })

  it('runs out of gas when told so, and only as often as told', async () => {
    await pair.l2.request('devnet_failNextRedeem', [1])
    const failing = await ticketOf(pair, await door.knock())
    expect((await failing.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
    const attempt = await failing.getAutoRedeemAttempt()
    expect(attempt?.status).toBe(0)
    const { gas } = await pair.l2.request<{ gas: Hex }>('eth_getTransactionByHash', [
      attempt?.transactionHash,
    ])
    expect(attempt?.gasUsed.toHexString()).toBe(BigNumber.from(gas).toHexString())

    expect((await (await ticketOf(pair, await door.knock())).waitForStatus()).status).toBe(REDEEMED)
    await (await failing.redeem()).waitForRedeem()
    expect(await failing.status()).toBe(REDEEMED)
  })

  it('can be redeemed through a contract', async () => {
    await pair.l2.request('devnet_failNextRedeem', [1])
    const ticket = await ticketOf(pair, await door.knock())
    await ticket.waitForStatus()
    const { l2 } = pair.viem('holder')
    const multicall = parseAbi([
      'function aggregate((address target, bytes callData)[] calls) payable returns (uint256, bytes[])',
    ])
    const hash = await l2.writeContract({
      abi: multicall,
      address: pair.info.contracts.multicall3,
      functionName: 'aggregate',
      args: [
        [
          {
            target: '0x000000000000000000000000000000000000006E',
            callData: redeemCall(ticket.retryableCreationId),
          },
        ],
      ],
      gas: 1_000_000n,
    })
    const receipt = await l2.waitForTransactionReceipt({ hash })
    expect(receipt.status).toBe('success')
    expect(await ticket.status()).toBe(REDEEMED)
  })

  it('lives longer when kept alive, and is gone when cancelled', async () => {
    await pair.l2.request('devnet_failNextRedeem', [1])
    const parent = await door.knock()
    const ticket = await ticketOf(pair, parent)
    await ticket.waitForStatus()
    const timeout = await ticket.getTimeout()
    await (await ticket.keepAlive({})).wait()
    expect((await ticket.getTimeout()).sub(timeout).toNumber()).toBe(
      pair.info.periods.retryableLifetimeSeconds,
    )

    const { address } = pair.viem('newcomer').account
    const before = await balanceOf(address)
    const { gasUsed, effectiveGasPrice } = await (await ticket.cancel({})).wait()
    expect(await (await ticketOf(pair, parent)).status()).toBe(EXPIRED)
    expect(await balanceOf(address)).toBe(before + door.callValue - gasUsed.mul(effectiveGasPrice).toBigInt())
  })

  it('expires when told so, and after its week', async () => {
    const expiring = async (expire: (id: string) => Promise<unknown>) => {
      await pair.l2.request('devnet_failNextRedeem', [1])
      const parent = await door.knock()
      const ticket = await ticketOf(pair, parent)
      expect((await ticket.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
      await expire(ticket.retryableCreationId)
      expect(await (await ticketOf(pair, parent)).status()).toBe(EXPIRED)
      await expect(ticket.redeem()).rejects.toThrow()
    }
    await expiring((id) => pair.l2.request('devnet_expireTicket', [id]))
    await expiring((id) => pair.l2.request('devnet_cancelTicket', [id]))
    await expiring(() =>
      pair.l2.request('devnet_advanceTime', [pair.info.periods.retryableLifetimeSeconds + 1]),
    )
  })

  it('is not created when nobody has paid for it', async () => {
    const parent = await door.knockWithoutPaying()
    expect((await (await ticketOf(pair, parent)).waitForStatus()).status).toBe(CREATION_FAILED)
  })

  it('is not created when the fee rose on its way, and only as often as told', async () => {
    await pair.l2.request('devnet_failNextTicket', [1])
    const refused = await ticketOf(pair, await door.knock())
    expect((await refused.waitForStatus()).status).toBe(CREATION_FAILED)
    const next = await ticketOf(pair, await door.knock())
    expect((await next.waitForStatus()).status).toBe(REDEEMED)
  })

  it('stays on L1 while the sequencer is paused', async () => {
    await pair.l2.request('devnet_pauseRelay', ['sequencer'])
    const ticket = await ticketOf(pair, await door.knock())
    await pair.l2.request('devnet_advanceBlocks', [3])
    expect(await ticket.status()).toBe(ParentToChildMessageStatus.NOT_YET_CREATED)
    await pair.l2.request('devnet_resumeRelay', ['sequencer'])
    expect(await ticket.status()).toBe(REDEEMED)
  })
})

it('brings ETH from L1', async () => {
  const { l1 } = pair.signer('newcomer')
  const bridger = new EthBridger(await getArbitrumNetwork(pair.info.l2.chainId))
  const before = await balanceOf(pair.viem('newcomer').account.address)
  const amount = BigNumber.from(parseEther('2'))
  const deposit = await (await bridger.deposit({ amount, parentSigner: l1 })).wait()
  const [message] = await deposit.getEthDeposits(pair.sdk.l2)
  const arrival = await message?.wait()
  expect(arrival?.status).toBe(1)
  expect(await message?.status()).toBe(EthDepositMessageStatus.DEPOSITED)
  expect(await balanceOf(pair.viem('newcomer').account.address)).toBe(before + amount.toBigInt())
})

it('shows the transactions behind a ticket as Arbitrum does', async () => {
  const ticket = await ticketOf(pair, await door.knock())
  await ticket.waitForStatus()
  const id = ticket.retryableCreationId
  const transaction = await pair.l2.request<Record<string, Hex>>('eth_getTransactionByHash', [id])
  expect(transaction).toMatchObject({ hash: id, type: '0x69', retryValue: numberToHex(door.callValue) })
  const attempt = await ticket.getAutoRedeemAttempt()
  const retry = await pair.l2.request<Record<string, Hex>>('eth_getTransactionByHash', [
    attempt?.transactionHash,
  ])
  expect(retry).toMatchObject({ type: '0x68', ticketId: id })
  const block = await pair.l2.request<{ transactions: Hex[] }>('eth_getBlockByNumber', [
    transaction.blockNumber,
    false,
  ])
  expect(block.transactions).toEqual([id, attempt?.transactionHash])
})

const redeemCall = (id: string): Hex => `0xeda1122c${id.slice(2)}`
