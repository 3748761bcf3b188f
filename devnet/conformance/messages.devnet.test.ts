import {
  ChildToParentMessage,
  ChildToParentMessageStatus,
  type ChildToParentMessageWriter,
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
import { until } from './until'

const erc20Abi = parseAbi([
  'function approve(address spender, uint256 amount) returns (bool)',
  'function balanceOf(address owner) view returns (uint256)',
  'function totalSupply() view returns (uint256)',
])
const gatewayAbi = parseAbi([
  'function deposit(address to, uint256 amount) returns (uint256)',
  'function escrowed(address token) view returns (uint256)',
])

const multicallAbi = parseAbi(['function getEthBalance(address addr) view returns (uint256)'])
/** A call that succeeds on L1, different for each index. A message with data has to go to a contract. */
const balanceCall = (index: number): Hex =>
  encodeFunctionData({
    abi: multicallAbi,
    functionName: 'getEthBalance',
    args: [numberToHex(index, { size: 20 })],
  })

const { UNCONFIRMED, CONFIRMED, EXECUTED } = ChildToParentMessageStatus

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

/** The messages that an L2 transaction sent, as the SDK reads them from its receipt. */
async function messagesOf(hash: Hash | string): Promise<ChildToParentMessageWriter[]> {
  const receipt = new ChildTransactionReceipt(await pair.sdk.l2.waitForTransaction(hash))
  return receipt.getChildToParentMessages(pair.signer('newcomer').l1)
}

async function messageOf(hash: Hash | string): Promise<ChildToParentMessageWriter> {
  const [message] = await messagesOf(hash)
  if (!message) throw new Error(`Transaction ${hash} sent no message.`)
  return message
}

describe('a message from L2 to L1', () => {
  it('goes from UNCONFIRMED to CONFIRMED to EXECUTED, and pays out on L1', async () => {
    const amount = parseEther('3')
    const holder = pair.viem('holder')
    const { bridge } = pair.info.contracts
    const token = { abi: erc20Abi, address: bridge.lptPrime } as const
    const balance = () =>
      holder.l1.readContract({ ...token, functionName: 'balanceOf', args: [holder.account.address] })
    const before = await balance()

    const approval = await holder.l2.writeContract({
      abi: erc20Abi,
      address: bridge.lpt,
      functionName: 'approve',
      args: [bridge.l2Gateway, amount],
    })
    await holder.l2.waitForTransactionReceipt({ hash: approval })
    const hash = await holder.l2.writeContract({
      abi: gatewayAbi,
      address: bridge.l2Gateway,
      functionName: 'deposit',
      args: [holder.account.address, amount],
    })
    const message = await messageOf(hash)
    expect(await message.status(pair.sdk.l2)).toBe(UNCONFIRMED)
    await expect(message.execute(pair.sdk.l2)).rejects.toThrow('Status is: 0 but must be 1')

    await pair.l2.request('devnet_passChallengePeriod')
    expect(await message.status(pair.sdk.l2)).toBe(CONFIRMED)
    expect(await message.getFirstExecutableBlock(pair.sdk.l2)).toBeNull()
    expect(await balance()).toBe(before)

    await (await message.execute(pair.sdk.l2)).wait()
    expect(await message.status(pair.sdk.l2)).toBe(EXECUTED)
    expect(await balance()).toBe(before + amount)
    await expect(message.execute(pair.sdk.l2)).rejects.toThrow('Status is: 2 but must be 1')
    const escrowed = await holder.l2.readContract({
      abi: gatewayAbi,
      address: bridge.l2Gateway,
      functionName: 'escrowed',
      args: [bridge.lpt],
    })
    expect(await holder.l1.readContract({ ...token, functionName: 'totalSupply' })).toBe(escrowed)
  })

  it('is refused by the Outbox itself before its time, and a second time', async () => {
    const { l1, l2 } = pair.viem('newcomer')
    const hash = await l2.writeContract({
      abi: arbSysAbi,
      address: ARB_SYS,
      functionName: 'sendTxToL1',
      args: [l2.account.address, '0x'],
    })
    const { logs } = await l2.waitForTransactionReceipt({ hash })
    const [event] = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs })
    if (!event) throw new Error('No message left.')
    const { position, caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data } = event.args
    const message = await messageOf(hash)
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

  /** What NodeInterface says of the whole tree, which is what the next assertion will cover. */
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
    const { l2 } = pair.viem('newcomer')
    const { confirmPeriodBlocks } = pair.info.periods
    await pair.l2.request('devnet_pauseRelay', ['validator'])
    const hash = await l2.writeContract({
      abi: arbSysAbi,
      address: ARB_SYS,
      functionName: 'sendTxToL1',
      args: [l2.account.address, '0x'],
    })
    const message = await messageOf(hash)
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
    const { l2 } = pair.viem('newcomer')
    const hash = await l2.writeContract({
      abi: arbSysAbi,
      address: ARB_SYS,
      functionName: 'sendTxToL1',
      args: [MULTICALL3, balanceCall(0)],
    })
    const message = await messageOf(hash)
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
    const { l2 } = pair.viem('newcomer')
    await pair.l2.request('devnet_pauseRelay', ['validator'])
    const hash = await l2.writeContract({
      abi: arbSysAbi,
      address: ARB_SYS,
      functionName: 'sendTxToL1',
      args: [l2.account.address, '0x'],
    })
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
  const message = await messageOf(withdrawal.hash)
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
  const messages = await Promise.all(hashes.map(messageOf))
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
