import {
  ChildToParentMessage,
  ChildToParentMessageStatus,
  ChildTransactionReceipt,
  EthBridger,
  getArbitrumNetwork,
  ParentTransactionReceipt,
} from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import {
  encodeFunctionData,
  type Hash,
  type Hex,
  hexToBigInt,
  numberToHex,
  parseAbi,
  parseEther,
  parseEventLogs,
} from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { arbSysAbi, nodeInterfaceAbi, outboxAbi } from '../nitro/abi'
import { ARB_SYS, MULTICALL3, NODE_INTERFACE } from '../nitro/addresses'
import { type Pair, startPair } from './pair'
import { messageOf, sendToL1 } from './sdk'
import { until } from './until'

const multicallAbi = parseAbi(['function getEthBalance(address addr) view returns (uint256)'])
/** A call that succeeds on L1, different for each index. A message with data has to go to a contract. */
const balanceCall = (index: number): Hex =>
  encodeFunctionData({
    abi: multicallAbi,
    functionName: 'getEthBalance',
    args: [numberToHex(index, { size: 20 })],
  })

const { CONFIRMED, EXECUTED } = ChildToParentMessageStatus

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

describe('a message from L2 to L1', () => {
  it('is refused by the Outbox itself before its time, and a second time', async () => {
    const { l1, l2 } = pair.viem('newcomer')
    const hash = await sendToL1(pair)
    const { logs } = await l2.waitForTransactionReceipt({ hash })
    const [event] = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs })
    if (!event) throw new Error('No message left.')
    const { position, caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data } = event.args
    const message = await messageOf(pair, hash)
    await pair.l2.request('devnet_pauseRelay', ['all'])
    const execution = async () =>
      l1.simulateContract({
        abi: [
          ...outboxAbi,
          ...parseAbi(['error UnknownRoot(bytes32 root)', 'error AlreadySpent(uint256 index)']),
        ],
        address: pair.info.contracts.rollup.outbox,
        functionName: 'executeTransaction',
        args: [
          await proofOf(position),
          position,
          caller,
          destination,
          arbBlockNum,
          ethBlockNum,
          timestamp,
          callvalue,
          data,
        ],
      })
    await expect(execution()).rejects.toThrow('UnknownRoot')
    await pair.l2.request('devnet_resumeRelay', ['all'])
    await pair.l2.request('devnet_passChallengePeriod')
    await (await message.execute(pair.sdk.l2)).wait()
    await expect(execution()).rejects.toThrow('AlreadySpent')
  })

  /** NodeInterface's proof in the whole tree, which is the tree that the next assertion will cover. */
  async function proofOf(position: bigint): Promise<readonly Hash[]> {
    const latest = ['latest', false]
    const { sendCount } = await pair.l2.request<{ sendCount: Hex }>('eth_getBlockByNumber', latest)
    const [, , proof] = await pair.viem('newcomer').l2.readContract({
      abi: nodeInterfaceAbi,
      address: NODE_INTERFACE,
      functionName: 'constructOutboxProof',
      args: [hexToBigInt(sendCount), position],
    })
    return proof
  }

  it('has a first executable block that is neither in the past nor absurd', async () => {
    const { confirmPeriodBlocks } = pair.info.periods
    await pair.l2.request('devnet_pauseRelay', ['validator'])
    const hash = await sendToL1(pair)
    const message = await messageOf(pair, hash)
    const head = await pair.sdk.l1.getBlockNumber()
    // The SDK's own allowances: 50 blocks until an assertion comes, 20 until it is confirmed.
    expect((await message.getFirstExecutableBlock(pair.sdk.l2))?.toNumber()).toBe(
      head + confirmPeriodBlocks + 70,
    )

    await pair.l2.request('devnet_resumeRelay', ['validator'])
    await until('the validator asserts by itself', async () => {
      const block = await message.getFirstExecutableBlock(pair.sdk.l2)
      return block !== null && block.toNumber() < head + confirmPeriodBlocks + 70
    })
    const expected = (await message.getFirstExecutableBlock(pair.sdk.l2))?.toNumber() ?? 0
    expect(expected).toBeGreaterThan(head + confirmPeriodBlocks)
    await pair.l2.request('devnet_passChallengePeriod')
    expect(await pair.sdk.l1.getBlockNumber()).toBeLessThanOrEqual(expected)
    expect(await message.status(pair.sdk.l2)).toBe(CONFIRMED)
  })

  it('is found again from L1, and by its position', async () => {
    const hash = await sendToL1(pair, MULTICALL3, balanceCall(0))
    const message = await messageOf(pair, hash)
    await pair.l2.request('devnet_passChallengePeriod')
    const execution = new ParentTransactionReceipt(await (await message.execute(pair.sdk.l2)).wait())
    expect(await execution.getChildWithdrawTransactionHash(pair.sdk.l2, pair.sdk.l1)).toBe(hash)
    const found = await ChildToParentMessage.getChildToParentEvents(pair.sdk.l2, {
      fromBlock: 0,
      toBlock: 'latest',
    })
    expect(found.some((event) => event.transactionHash === hash)).toBe(true)
  })

  it('is in a batch once the validator has posted one', async () => {
    await pair.l2.request('devnet_pauseRelay', ['validator'])
    const hash = await sendToL1(pair)
    const receipt = new ChildTransactionReceipt(await pair.sdk.l2.waitForTransaction(hash))
    expect((await receipt.getBatchConfirmations(pair.sdk.l2)).toNumber()).toBe(0)
    await expect(receipt.getBatchNumber(pair.sdk.l2)).rejects.toThrow('not yet in a batch')
    await pair.l2.request('devnet_resumeRelay', ['validator'])
    await pair.l2.request('devnet_passChallengePeriod')
    expect((await receipt.getBatchNumber(pair.sdk.l2)).toNumber()).toBeGreaterThan(0)
    expect(await receipt.isDataAvailable(pair.sdk.l2)).toBe(true)
  })
})

it('lets outsiders take ETH out: L2 is backed by the bridge', async () => {
  const { l1, l2 } = pair.signer('newcomer')
  const bridger = new EthBridger(await getArbitrumNetwork(pair.info.l2.chainId))
  const amount = BigNumber.from(parseEther('7'))
  const destination = '0x000000000000000000000000000000000000dEaD'
  const withdrawal = await bridger.withdraw({
    amount,
    childSigner: l2,
    destinationAddress: destination,
    from: l2.address,
  })
  const message = await messageOf(pair, withdrawal.hash)
  await pair.l2.request('devnet_passChallengePeriod')
  await (await message.execute(pair.sdk.l2)).wait()
  expect((await l1.provider.getBalance(destination)).eq(amount)).toBe(true)
})

it('executes fifty messages, each by its own proof', async () => {
  const { l1, l2, account } = pair.viem('newcomer')
  const nonce = await l2.getTransactionCount({ address: account.address })
  const hashes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      l2.writeContract({
        abi: arbSysAbi,
        address: ARB_SYS,
        functionName: 'sendTxToL1',
        args: [MULTICALL3, balanceCall(index)],
        nonce: nonce + index,
        gas: 300_000n,
      }),
    ),
  )
  const messages = await Promise.all(hashes.map((hash) => messageOf(pair, hash)))
  await pair.l2.request('devnet_passChallengePeriod')
  const l1Nonce = await l1.getTransactionCount({ address: account.address })
  await Promise.all(
    messages.map(async (message, index) =>
      (await message.execute(pair.sdk.l2, { nonce: l1Nonce + index, gasLimit: 500_000 })).wait(),
    ),
  )
  const statuses = await Promise.all(messages.map((message) => message.status(pair.sdk.l2)))
  expect(statuses).toEqual(Array.from({ length: 50 }, () => EXECUTED))
})
