import { ChildToParentMessageStatus } from '@arbitrum/sdk'
import { type Address, type Hex, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { forkDevnet } from '../fork'
import { inboxAbi } from '../nitro/abi'
import { openPair, type Pair, startPair } from './pair'
import { messageOf, sendToL1 } from './sdk'
import { until } from './until'

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

const statusOf = async (on: Pair, hash: Hex) => (await messageOf(on, hash)).status(on.sdk.l2)

async function claim(on: Pair, hash: Hex): Promise<void> {
  await (await (await messageOf(on, hash)).execute(on.sdk.l2)).wait()
}

const heads = async (on: Pair) => [
  await on.l1.request('eth_blockNumber'),
  await on.l2.request('eth_blockNumber'),
]
const balance = (on: Pair, address: Address) => on.l2.request<Hex>('eth_getBalance', [address, 'latest'])

async function depositEth(on: Pair, value: bigint): Promise<void> {
  const { l1 } = on.viem('holder')
  const hash = await l1.writeContract({
    abi: inboxAbi,
    address: on.info.contracts.rollup.inbox,
    functionName: 'depositEth',
    value,
  })
  await l1.waitForTransactionReceipt({ hash })
}

describe('a snapshot', () => {
  it('brings back both chains, and what the services knew', async () => {
    const before = {
      heads: await heads(pair),
      block: await pair.l2.request('eth_getBlockByNumber', ['latest', false]),
    }
    const id = await pair.l2.request<Hex>('devnet_snapshot')
    const gone = await sendToL1(pair)
    await pair.l2.request('devnet_passChallengePeriod')
    await claim(pair, gone)

    expect(await pair.l2.request('devnet_revert', [id])).toBe(true)
    expect(await heads(pair)).toEqual(before.heads)
    expect(await pair.l2.request('eth_getBlockByNumber', ['latest', false])).toEqual(before.block)
    expect(await pair.l2.request('eth_getTransactionReceipt', [gone])).toBeNull()

    // Everything goes on from there as if nothing had been: the same positions, batches and assertions, made anew.
    const hash = await sendToL1(pair)
    await pair.l2.request('devnet_passChallengePeriod')
    await claim(pair, hash)
    expect(await statusOf(pair, hash)).toBe(ChildToParentMessageStatus.EXECUTED)
  })

  it('can be used once, and takes later ones with it', async () => {
    const first = await pair.l2.request<Hex>('devnet_snapshot')
    const second = await pair.l2.request<Hex>('evm_snapshot')
    expect(await pair.l2.request('devnet_revert', [first])).toBe(true)
    expect(await pair.l2.request('devnet_revert', [first])).toBe(false)
    expect(await pair.l2.request('evm_revert', [second])).toBe(false)
  })

  it('forgets messages from L1 that came after it, and carries them when they come again', async () => {
    const { address } = pair.viem('holder').account
    const id = await pair.l2.request<Hex>('devnet_snapshot')
    const before = await balance(pair, address)
    for (let time = 0; time < 2; time++) {
      await depositEth(pair, parseEther('1'))
      await until(
        'the ETH arrives',
        async () => BigInt(await balance(pair, address)) === BigInt(before) + parseEther('1'),
      )
      if (time === 0) await pair.l2.request('devnet_revert', [id])
    }
  })

  it('remembers pauses and the keeper', async () => {
    const id = await pair.l2.request<Hex>('devnet_snapshot')
    await pair.l2.request('devnet_pauseRelay', ['all'])
    await pair.l2.request('devnet_setKeeper', [{ reward: false }])
    await pair.l2.request('devnet_revert', [id])
    expect(await pair.l2.request('devnet_setKeeper', [{}])).toEqual({ initialize: true, reward: true })
    const { address } = pair.viem('holder').account
    const before = BigInt(await balance(pair, address))
    await depositEth(pair, 1n)
    await until('the sequencer works', async () => BigInt(await balance(pair, address)) === before + 1n)
  })
})

describe('a fork', () => {
  it('goes on where its base stands, with the same addresses, and leaves the base alone', async () => {
    const pending = await sendToL1(pair)
    const before = await heads(pair)
    const started = performance.now()
    const fork = await forkDevnet(pair.info.l2.rpcUrl)
    const took = performance.now() - started
    try {
      const forked = await openPair(fork.info.l2.rpcUrl)
      expect(took).toBeLessThan(1500)
      expect(forked.info.contracts).toEqual(pair.info.contracts)
      expect(forked.info.l2.rpcUrl).not.toBe(pair.info.l2.rpcUrl)
      // A message from before the fork is proven, confirmed and executed on the fork alone.
      await forked.l2.request('devnet_passChallengePeriod')
      await claim(forked, pending)
      expect(await statusOf(forked, pending)).toBe(ChildToParentMessageStatus.EXECUTED)
      const later = await sendToL1(forked)
      await depositEth(forked, 5n)
      await forked.l2.request('devnet_advanceRounds', [2])
      await forked.l2.request('devnet_passChallengePeriod')
      await claim(forked, later)
      expect(await statusOf(forked, later)).toBe(ChildToParentMessageStatus.EXECUTED)
      expect(await pair.l2.request('eth_getTransactionReceipt', [later])).toBeNull()
    } finally {
      await fork.stop()
    }
    expect(Number((await heads(pair))[0])).toBeLessThan(Number(before[0]) + 20)
    expect(await statusOf(pair, pending)).toBe(ChildToParentMessageStatus.UNCONFIRMED)
  })

  it('is reset by snapshots of its own, again and again', async () => {
    const fork = await forkDevnet(devnet)
    try {
      const forked = await openPair(fork.info.l2.rpcUrl)
      for (let time = 0; time < 3; time++) {
        const before = await heads(forked)
        const id = await forked.l2.request<Hex>('devnet_snapshot')
        const hash = await sendToL1(forked)
        await forked.l2.request('devnet_passChallengePeriod')
        await claim(forked, hash)
        await forked.l2.request('devnet_passUnbondingPeriod')
        expect(await forked.l2.request('devnet_revert', [id])).toBe(true)
        expect(await heads(forked)).toEqual(before)
      }
    } finally {
      await fork.stop()
    }
  })

  it('lives through a real round of 6,377 blocks in moments', async () => {
    const fork = await forkDevnet(devnet)
    try {
      const forked = await openPair(fork.info.l2.rpcUrl)
      const hash = await sendToL1(forked)
      await forked.l2.request('devnet_setKeeper', [{ initialize: false }])
      await forked.l2.request('devnet_advanceBlocks', [6377])
      await forked.l2.request('devnet_passChallengePeriod')
      await claim(forked, hash)
      expect(await statusOf(forked, hash)).toBe(ChildToParentMessageStatus.EXECUTED)
    } finally {
      await fork.stop()
    }
  })
})
