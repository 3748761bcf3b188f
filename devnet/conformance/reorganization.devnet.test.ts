import { ChildToParentMessageStatus, ParentToChildMessageStatus } from '@arbitrum/sdk'
import type { Hex } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Dropped } from '../control/reorganization'
import type { Devnet } from '../devnet'
import { forkDevnet } from '../fork'
import { Door } from './door'
import { openPair, type Pair, startPair } from './pair'
import { messageOf, parentReceipt, sendToL1, ticketOf } from './sdk'

let devnet: Devnet
let fork: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet } = await startPair())
  fork = await forkDevnet(devnet)
  pair = await openPair(fork.info.l2.rpcUrl)
})
afterAll(async () => {
  await fork?.stop()
  await devnet?.stop()
})

type Block = { number: Hex; hash: Hex }
const block = (chain: 'l1' | 'l2', number: Hex | 'latest') =>
  pair[chain].request<Block>('eth_getBlockByNumber', [number, false])
const snapshot = () => pair.l2.request<Hex>('devnet_snapshot')
const reorganize = (since: Hex) => pair.l2.request<Dropped>('devnet_reorganize', [since])

it('puts other blocks in the place of the last ones, and one more', async () => {
  const since = await snapshot()
  await pair.l2.request('devnet_advanceBlocks', [3])
  const { number } = await block('l1', 'latest')
  const chains = ['l1', 'l2'] as const
  const old = await Promise.all(chains.map((chain) => block(chain, number)))
  expect(await reorganize(since)).toEqual({ l1: [], l2: [] })
  for (const [index, chain] of chains.entries()) {
    expect(Number((await block(chain, 'latest')).number)).toBeGreaterThan(Number(number))
    expect((await block(chain, number)).hash).not.toBe(old[index]?.hash)
  }
  await expect(reorganize(since)).rejects.toThrow('there is no snapshot')
})

it('forgets a message to L1 and what was asserted of it, and carries it to its claim once it is sent again', async () => {
  const since = await snapshot()
  const hash = await sendToL1(pair)
  await pair.l2.request('devnet_passChallengePeriod')
  const { l2: dropped } = await reorganize(since)
  expect(await pair.l2.request('eth_getTransactionReceipt', [hash])).toBeNull()
  expect(dropped).toHaveLength(1)

  expect(await pair.l2.request('eth_sendRawTransaction', dropped)).toBe(hash)
  await pair.l2.request('devnet_passChallengePeriod')
  const message = await messageOf(pair, hash)
  await (await message.execute(pair.sdk.l2)).wait()
  expect(await message.status(pair.sdk.l2)).toBe(ChildToParentMessageStatus.EXECUTED)
})

it('forgets a ticket with its redemption, and carries it again with its L1 transaction', async () => {
  // The validator's next assertion about the message above would be among the dropped.
  await pair.l2.request('devnet_pauseRelay', ['validator'])
  const door = new Door(pair)
  await door.open()
  const calls = await door.calls()
  const since = await snapshot()
  const { transactionHash } = await door.knock()
  const arrived = async () =>
    (await ticketOf(pair, await parentReceipt(pair, transactionHash))).waitForStatus()
  expect((await arrived()).status).toBe(ParentToChildMessageStatus.REDEEMED)

  const { l1: dropped } = await reorganize(since)
  expect(await door.calls()).toBe(calls)
  expect(dropped).toHaveLength(1)
  expect(await pair.l1.request('eth_sendRawTransaction', dropped)).toBe(transactionHash)
  expect((await arrived()).status).toBe(ParentToChildMessageStatus.REDEEMED)
  expect(await door.calls()).toBe(calls + 1)
})
