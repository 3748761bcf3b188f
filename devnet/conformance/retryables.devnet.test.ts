import {
  ChildTransactionReceipt,
  EthBridger,
  EthDepositMessageStatus,
  getArbitrumNetwork,
  ParentToChildMessageGasEstimator,
  ParentToChildMessageStatus,
  type ParentToChildMessageWriter,
  ParentTransactionReceipt,
} from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import { type Address, erc20Abi, type Hex, numberToHex, parseAbi, parseEther } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { l1LptGatewayAbi } from '../../lib/abi/l1LptGateway'
import type { Devnet } from '../devnet'
import { applyAlias } from '../nitro/addresses'
import { type Pair, startPair } from './pair'

const { FUNDS_DEPOSITED_ON_CHILD, REDEEMED, EXPIRED, CREATION_FAILED } = ParentToChildMessageStatus

const inboxAbi = parseAbi([
  'function createRetryableTicket(address to, uint256 l2CallValue, uint256 maxSubmissionCost, address excessFeeRefundAddress, address callValueRefundAddress, uint256 gasLimit, uint256 maxFeePerGas, bytes data) payable returns (uint256)',
  'function unsafeCreateRetryableTicket(address to, uint256 l2CallValue, uint256 maxSubmissionCost, address excessFeeRefundAddress, address callValueRefundAddress, uint256 gasLimit, uint256 maxFeePerGas, bytes data) payable returns (uint256)',
])

/** Somewhere on L2. Its code is put there and taken away: first it counts its calls, then it reverts. */
const DOOR: Address = '0x1000000000000000000000000000000000000001'
/** sstore(0, add(sload(0), 1)) */
const OPEN: Hex = '0x5f546001015f5500'
/** revert(0, 0) */
const CLOSED: Hex = '0x5f5ffd'

const REFUNDS: Address = '0x1000000000000000000000000000000000000002'
const CALL_VALUE = parseEther('0.1')

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())
beforeEach(() => setDoor(OPEN))

const setDoor = (code: Hex) => pair.l2.request('anvil_setCode', [DOOR, code])
const callsOfDoor = async () =>
  Number(await pair.l2.request<Hex>('eth_getStorageAt', [DOOR, '0x0', 'latest']))
const balanceOf = async (address: Address) =>
  BigInt(await pair.l2.request<Hex>('eth_getBalance', [address, 'latest']))

/** Sends a ticket that calls the door, with what the SDK estimates it to need. The newcomer is its beneficiary. */
async function knock(gasLimit?: bigint): Promise<ParentTransactionReceipt> {
  const { l1, l2, account } = pair.viem('newcomer')
  const { baseFeePerGas } = await l1.getBlock()
  const estimate = await new ParentToChildMessageGasEstimator(pair.sdk.l2).estimateAll(
    {
      from: account.address,
      to: DOOR,
      l2CallValue: BigNumber.from(CALL_VALUE),
      excessFeeRefundAddress: REFUNDS,
      callValueRefundAddress: account.address,
      data: '0x01',
    },
    BigNumber.from(baseFeePerGas),
    pair.sdk.l1,
    gasLimit === undefined ? {} : { gasLimit: { base: BigNumber.from(gasLimit) } },
  )
  const hash = await l1.writeContract({
    abi: inboxAbi,
    address: pair.info.contracts.rollup.inbox,
    functionName: 'createRetryableTicket',
    args: [
      DOOR,
      CALL_VALUE,
      estimate.maxSubmissionCost.toBigInt(),
      REFUNDS,
      account.address,
      estimate.gasLimit.toBigInt(),
      estimate.maxFeePerGas.toBigInt(),
      '0x01',
    ],
    value: estimate.deposit.toBigInt(),
  })
  expect(l2.chain.id).toBe(pair.info.l2.chainId)
  return new ParentTransactionReceipt(await pair.sdk.l1.waitForTransaction(hash))
}

async function ticketOf(receipt: ParentTransactionReceipt): Promise<ParentToChildMessageWriter> {
  const [ticket] = await receipt.getParentToChildMessages(pair.signer('newcomer').l2)
  if (!ticket) throw new Error('The transaction created no ticket.')
  return ticket
}

describe('a retryable ticket', () => {
  it('is redeemed by itself, with its value, in the name of its aliased sender', async () => {
    const [calls, value] = [await callsOfDoor(), await balanceOf(DOOR)]
    const parent = await knock()
    const ticket = await ticketOf(parent)
    const { status } = await ticket.waitForStatus()
    expect(status).toBe(REDEEMED)
    expect(await callsOfDoor()).toBe(calls + 1)
    expect(await balanceOf(DOOR)).toBe(value + CALL_VALUE)

    const redemption = await ticket.getAutoRedeemAttempt()
    if (!redemption) throw new Error('There was no automatic redemption.')
    expect(redemption.from).toBe(applyAlias(pair.viem('newcomer').account.address))
    const traced = new ChildTransactionReceipt(redemption)
    expect(await traced.getParentTransactionHash(pair.sdk.l2, pair.sdk.l1)).toBe(parent.transactionHash)
  })

  it('gives back what its fees did not need', async () => {
    const before = await balanceOf(REFUNDS)
    const ticket = await ticketOf(await knock())
    await ticket.waitForStatus()
    expect(await balanceOf(REFUNDS)).toBeGreaterThan(before)
    expect(await balanceOf(applyAlias(pair.viem('newcomer').account.address))).toBe(0n)
  })

  it('reports the reason when the call would revert, before anybody pays', async () => {
    await setDoor(CLOSED)
    await expect(knock()).rejects.toThrow()
  })

  it('waits with its funds when the automatic redemption reverts, and is redeemed by hand', async () => {
    await setDoor(CLOSED)
    const parent = await knock(200_000n)
    const ticket = await ticketOf(parent)
    expect((await ticket.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
    expect((await ticket.getAutoRedeemAttempt())?.status).toBe(0)
    expect(await ticket.getBeneficiary()).toBe(pair.viem('newcomer').account.address)

    await setDoor(OPEN)
    const calls = await callsOfDoor()
    const redemption = await (await ticket.redeem()).waitForRedeem()
    expect(redemption.status).toBe(1)
    expect(await callsOfDoor()).toBe(calls + 1)
    expect(await (await ticketOf(parent)).status()).toBe(REDEEMED)
    // The retry stands in the block of the call that scheduled it, as on Arbitrum.
    const traced = new ChildTransactionReceipt(redemption)
    expect(await traced.getParentTransactionHash(pair.sdk.l2, pair.sdk.l1)).toBe(parent.transactionHash)
  })

  it('runs out of gas when told so, and only as often as told', async () => {
    await pair.l2.request('devnet_failNextRedeem', [1])
    const failing = await ticketOf(await knock())
    expect((await failing.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
    const attempt = await failing.getAutoRedeemAttempt()
    expect(attempt?.status).toBe(0)
    const { gas } = await pair.l2.request<{ gas: Hex }>('eth_getTransactionByHash', [
      attempt?.transactionHash,
    ])
    expect(attempt?.gasUsed.toHexString()).toBe(BigNumber.from(gas).toHexString())

    expect((await (await ticketOf(await knock())).waitForStatus()).status).toBe(REDEEMED)
    await (await failing.redeem()).waitForRedeem()
    expect(await failing.status()).toBe(REDEEMED)
  })

  it('can be redeemed through a contract', async () => {
    await pair.l2.request('devnet_failNextRedeem', [1])
    const ticket = await ticketOf(await knock())
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
    const parent = await knock()
    const ticket = await ticketOf(parent)
    await ticket.waitForStatus()
    const timeout = await ticket.getTimeout()
    await (await ticket.keepAlive({})).wait()
    expect((await ticket.getTimeout()).sub(timeout).toNumber()).toBe(
      pair.info.periods.retryableLifetimeSeconds,
    )

    const { address } = pair.viem('newcomer').account
    const before = await balanceOf(address)
    const { gasUsed, effectiveGasPrice } = await (await ticket.cancel({})).wait()
    expect(await (await ticketOf(parent)).status()).toBe(EXPIRED)
    expect(await balanceOf(address)).toBe(before + CALL_VALUE - gasUsed.mul(effectiveGasPrice).toBigInt())
  })

  it('expires when told so, and after its week', async () => {
    const expiring = async (expire: (id: string) => Promise<unknown>) => {
      await pair.l2.request('devnet_failNextRedeem', [1])
      const parent = await knock()
      const ticket = await ticketOf(parent)
      expect((await ticket.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
      await expire(ticket.retryableCreationId)
      expect(await (await ticketOf(parent)).status()).toBe(EXPIRED)
      await expect(ticket.redeem()).rejects.toThrow()
    }
    await expiring((id) => pair.l2.request('devnet_expireTicket', [id]))
    await expiring((id) => pair.l2.request('devnet_cancelTicket', [id]))
    await expiring(() =>
      pair.l2.request('devnet_advanceTime', [pair.info.periods.retryableLifetimeSeconds + 1]),
    )
  })

  it('is not created when nobody has paid for it', async () => {
    const { l1, account } = pair.viem('newcomer')
    const hash = await l1.writeContract({
      abi: inboxAbi,
      address: pair.info.contracts.rollup.inbox,
      functionName: 'unsafeCreateRetryableTicket',
      args: [
        DOOR,
        parseEther('1'),
        parseEther('0.001'),
        REFUNDS,
        account.address,
        100_000n,
        100_000_000n,
        '0x01',
      ],
      value: parseEther('0.002'),
    })
    const parent = new ParentTransactionReceipt(await pair.sdk.l1.waitForTransaction(hash))
    expect((await (await ticketOf(parent)).waitForStatus()).status).toBe(CREATION_FAILED)
  })

  it('stays on L1 while the sequencer is paused', async () => {
    await pair.l2.request('devnet_pauseRelay', ['sequencer'])
    const ticket = await ticketOf(await knock())
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
  const ticket = await ticketOf(await knock())
  await ticket.waitForStatus()
  const id = ticket.retryableCreationId
  const transaction = await pair.l2.request<Record<string, Hex>>('eth_getTransactionByHash', [id])
  expect(transaction).toMatchObject({ hash: id, type: '0x69', retryValue: numberToHex(CALL_VALUE) })
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

describe("LivepeerToken' that was burnt on L1", () => {
  /** Burns one LPT' of the holder and reads what the holder has on L2. */
  async function withdraw(): Promise<{ ticket: ParentToChildMessageWriter; lpt(): Promise<bigint> }> {
    const { l1, l2, account } = pair.viem('holder')
    const { l1Gateway, l2Gateway, lpt } = pair.info.contracts.bridge
    const amount = parseEther('1')
    const gateway = { abi: l1LptGatewayAbi, address: l1Gateway } as const
    const id = await l1.readContract({ ...gateway, functionName: 'withdrawalCount' })
    const data = await l1.readContract({
      ...gateway,
      functionName: 'getFinalizeWithdrawCalldata',
      args: [id, account.address, amount],
    })
    const { baseFeePerGas } = await l1.getBlock()
    const estimate = await new ParentToChildMessageGasEstimator(pair.sdk.l2).estimateAll(
      {
        from: l1Gateway,
        to: l2Gateway,
        l2CallValue: BigNumber.from(0),
        excessFeeRefundAddress: account.address,
        callValueRefundAddress: l1Gateway,
        data,
      },
      BigNumber.from(baseFeePerGas),
      pair.sdk.l1,
    )
    const hash = await l1.writeContract({
      ...gateway,
      functionName: 'withdraw',
      args: [
        account.address,
        amount,
        {
          gasLimit: estimate.gasLimit.toBigInt(),
          maxFeePerGas: estimate.maxFeePerGas.toBigInt(),
          maxSubmissionCost: estimate.maxSubmissionCost.toBigInt(),
          excessFeeRefundAddress: account.address,
        },
      ],
      value: estimate.deposit.toBigInt(),
    })
    const parent = new ParentTransactionReceipt(await pair.sdk.l1.waitForTransaction(hash))
    return {
      ticket: await ticketOf(parent),
      lpt: () =>
        l2.readContract({ abi: erc20Abi, address: lpt, functionName: 'balanceOf', args: [account.address] }),
    }
  }

  it('is released on L2 by itself, or by hand when that failed', async () => {
    const first = await withdraw()
    expect((await first.ticket.waitForStatus()).status).toBe(REDEEMED)
    const released = await first.lpt()

    await pair.l2.request('devnet_failNextRedeem', [1])
    const second = await withdraw()
    expect((await second.ticket.waitForStatus()).status).toBe(FUNDS_DEPOSITED_ON_CHILD)
    expect(await second.lpt()).toBe(released)
    await (await second.ticket.redeem()).waitForRedeem()
    expect(await second.ticket.status()).toBe(REDEEMED)
    expect(await second.lpt()).toBe(released + parseEther('1'))
  })
})

const redeemCall = (id: string): Hex => `0xeda1122c${id.slice(2)}`
