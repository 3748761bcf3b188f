import { ChildToParentMessageStatus } from '@arbitrum/sdk'
import { encodeFunctionData, type Hex, numberToHex, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClockReading } from '../control/clock'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'
import { messageOf, sendToL1 } from './sdk'
import { remains, until } from './until'

const roundsAbi = parseAbi([
  'function blockNum() view returns (uint256)',
  'function currentRound() view returns (uint256)',
  'function currentRoundInitialized() view returns (bool)',
  'event NewRound(uint256 indexed round, bytes32 blockHash)',
])
const bondingAbi = parseAbi([
  'function pendingStake(address delegator, uint256 endRound) view returns (uint256)',
  'function pendingFees(address delegator, uint256 endRound) view returns (uint256)',
  'function unbond(uint256 amount)',
  'function withdrawStake(uint256 unbondingLockId)',
  'function getTranscoder(address transcoder) view returns (uint256 lastRewardRound, uint256, uint256, uint256, uint256, uint256, uint256, uint256, uint256, uint256)',
])

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

type Block = { number: Hex; timestamp: Hex; l1BlockNumber: Hex }
const latest = (chain: 'l1' | 'l2') => pair[chain].request<Block>('eth_getBlockByNumber', ['latest', false])
const reader = () => pair.viem('newcomer').l2
const rounds = () => ({ abi: roundsAbi, address: pair.info.contracts.livepeer.roundsManager }) as const
const bonding = () => ({ abi: bondingAbi, address: pair.info.contracts.livepeer.bondingManager }) as const
const advance = (method: string, ...parameters: unknown[]) =>
  pair.l2.request<ClockReading>(method, parameters)

async function expectChainsTogether(): Promise<void> {
  const [l1, l2] = await Promise.all([latest('l1'), latest('l2')])
  expect(l2.number).toBe(l1.number)
  expect(l2.timestamp).toBe(l1.timestamp)
}

describe('block.number on L2', () => {
  it('is the L1 block, in a call, in a transaction and in what the proxy adds', async () => {
    const { l2, account } = pair.viem('newcomer')
    const hash = await l2.sendTransaction({ to: account.address, value: 1n })
    const { blockNumber } = await l2.waitForTransactionReceipt({ hash })
    await expectChainsTogether()
    expect(Number(blockNumber)).toBe(Number((await latest('l1')).number))
    expect(await l2.readContract({ ...rounds(), functionName: 'blockNum' })).toBe(blockNumber)
    const receipt = await pair.l2.request<Record<string, Hex>>('eth_getTransactionReceipt', [hash])
    expect(receipt.l1BlockNumber).toBe(receipt.blockNumber)
    expect((await latest('l2')).l1BlockNumber).toBe(receipt.blockNumber)
  })

  it('follows L1 when L1 is mined from outside', async () => {
    await pair.l1.request('anvil_mine', ['0x7', '0xc'])
    await until('L2 reaches L1', async () => (await latest('l2')).number === (await latest('l1')).number)
    await expectChainsTogether()
  })

  it('moves with transactions of either chain, and rests when nothing happens', async () => {
    const { l1, account } = pair.viem('newcomer')
    const hash = await l1.sendTransaction({ to: account.address, value: 1n })
    await l1.waitForTransactionReceipt({ hash })
    await until('L2 reaches L1', async () => (await latest('l2')).number === (await latest('l1')).number)
    const { number } = await latest('l1')
    await remains('both heads', async () => {
      const heads = [await latest('l1'), await latest('l2')]
      return heads.every((head) => head.number === number)
    })
  })
})

describe('the clock', () => {
  it('passes blocks of twelve seconds on both chains', async () => {
    const before = await latest('l1')
    const reading = await advance('devnet_advanceBlocks', 10)
    const mined = reading.l1Block - Number(before.number)
    // One more when that would have been the last block of a round.
    expect([10, 11]).toContain(mined)
    expect(reading.timestamp - Number(before.timestamp)).toBeGreaterThanOrEqual(120)
    await expectChainsTogether()
  })

  it('passes time within a block', async () => {
    const before = await latest('l1')
    const reading = await advance('devnet_advanceTime', 1000)
    expect([1, 2]).toContain(reading.l1Block - Number(before.number))
    expect(reading.timestamp - Number(before.timestamp)).toBeGreaterThanOrEqual(1000)
    await expectChainsTogether()
  })

  it('gives every round its initialisation and its reward', async () => {
    const orchestrator = pair.viem('orchestrator').account.address
    const { round } = await advance('devnet_clock')
    const reading = await advance('devnet_advanceRounds', 3)
    expect(reading.round).toBe(round + 3)
    expect(await reader().readContract({ ...rounds(), functionName: 'currentRoundInitialized' })).toBe(true)
    const news = await reader().getContractEvents({
      ...rounds(),
      eventName: 'NewRound',
      fromBlock: 0n,
      strict: true,
    })
    expect(news.map(({ args }) => Number(args.round)).slice(-3)).toEqual([round + 1, round + 2, round + 3])
    const [lastRewardRound] = await reader().readContract({
      ...bonding(),
      functionName: 'getTranscoder',
      args: [orchestrator],
    })
    expect(Number(lastRewardRound)).toBe(reading.round)
  })

  it('never rests at the last block of a round, where the next transaction would meet an unopened one', async () => {
    const { round } = await advance('devnet_advanceRounds', 1)
    const reading = await advance('devnet_advanceBlocks', pair.info.periods.roundLengthBlocks - 1)
    expect(reading.round).toBe(round + 1)
    expect(await reader().readContract({ ...rounds(), functionName: 'currentRoundInitialized' })).toBe(true)
    const { account } = pair.viem('delegator')
    const estimate = (block?: string) => {
      const data = encodeFunctionData({ abi: bondingAbi, functionName: 'unbond', args: [1n] })
      const call = { from: account.address, to: pair.info.contracts.livepeer.bondingManager, data }
      return pair.l2.request('eth_estimateGas', block ? [call, block] : [call])
    }
    expect(await estimate()).toBe(await estimate('latest'))
    expect(await estimate('pending')).toBe(await estimate('latest'))
  })

  it('leaves rounds alone when told so', async () => {
    expect(await advance('devnet_setKeeper', { initialize: false })).toEqual({
      initialize: false,
      reward: true,
    })
    await advance('devnet_advanceRounds', 1)
    const initialized = () => reader().readContract({ ...rounds(), functionName: 'currentRoundInitialized' })
    expect(await initialized()).toBe(false)
    const { l2 } = pair.viem('delegator')
    await expect(l2.simulateContract({ ...bonding(), functionName: 'unbond', args: [1n] })).rejects.toThrow(
      'current round is not initialized',
    )

    await advance('devnet_setKeeper', { initialize: true, reward: false })
    expect(await initialized()).toBe(true)
    const reading = await advance('devnet_advanceRounds', 1)
    const [lastRewardRound] = await reader().readContract({
      ...bonding(),
      functionName: 'getTranscoder',
      args: [pair.viem('orchestrator').account.address],
    })
    expect(Number(lastRewardRound)).toBeLessThan(reading.round)
    await advance('devnet_setKeeper', { reward: true })
  })

  it('lets what was unbonded be withdrawn after the unbonding period, and not before', async () => {
    const { l2, account } = pair.viem('delegator')
    const stake = await l2.readContract({
      ...bonding(),
      functionName: 'pendingStake',
      args: [account.address, 0n],
    })
    expect(stake).toBeGreaterThan(10_000n * 10n ** 18n)
    expect(
      await l2.readContract({ ...bonding(), functionName: 'pendingFees', args: [account.address, 0n] }),
    ).toBeGreaterThan(0n)
    const unbonding = await l2.writeContract({ ...bonding(), functionName: 'unbond', args: [5n] })
    await l2.waitForTransactionReceipt({ hash: unbonding })
    const withdraw = () => l2.simulateContract({ ...bonding(), functionName: 'withdrawStake', args: [0n] })
    await advance('devnet_advanceRounds', pair.info.periods.unbondingPeriodRounds - 1)
    await expect(withdraw()).rejects.toThrow('withdraw round must be before or equal to the current round')
    await advance('devnet_advanceRounds', 1)
    await withdraw()
  })
})

it('goes on when Livepeer is paused, and when the orchestrator has spent its ETH', async () => {
  const { l2 } = pair.viem('owner')
  const switches = parseAbi(['function pause()', 'function unpause()'])
  const controller = { abi: switches, address: pair.info.contracts.livepeer.controller } as const
  const initialized = () => reader().readContract({ ...rounds(), functionName: 'currentRoundInitialized' })

  const pausing = await l2.writeContract({ ...controller, functionName: 'pause' })
  await l2.waitForTransactionReceipt({ hash: pausing })
  await advance('devnet_advanceRounds', 2)
  expect(await initialized()).toBe(false)
  const unpausing = await l2.writeContract({ ...controller, functionName: 'unpause' })
  await l2.waitForTransactionReceipt({ hash: unpausing })

  await pair.l2.request('anvil_setBalance', [pair.viem('orchestrator').account.address, '0x0'])
  const { round } = await advance('devnet_advanceRounds', 1)
  expect(await initialized()).toBe(true)
  const [lastRewardRound] = await reader().readContract({
    ...bonding(),
    functionName: 'getTranscoder',
    args: [pair.viem('orchestrator').account.address],
  })
  expect(Number(lastRewardRound)).toBe(round)
})

it('is hands-off: mined from outside, messages are asserted and confirmed by themselves', async () => {
  const message = await messageOf(pair, await sendToL1(pair))
  const { confirmPeriodBlocks } = pair.info.periods
  await until('the validator asserts', async () => {
    const executable = (await message.getFirstExecutableBlock(pair.sdk.l2))?.toNumber() ?? 0
    // While no assertion covers the message, the SDK reckons with 50 blocks until one does.
    return executable < (await pair.sdk.l1.getBlockNumber()) + confirmPeriodBlocks + 50
  })
  await pair.l1.request('anvil_mine', [numberToHex(confirmPeriodBlocks)])
  await until('the validator confirms', async () => {
    return (await message.status(pair.sdk.l2)) === ChildToParentMessageStatus.CONFIRMED
  })
})
