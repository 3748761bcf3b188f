import { type Address, type Hash, parseEther } from 'viem'
import { getTransactionCount, sendTransaction } from 'viem/actions'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Devnet } from '@/devnet/devnet'
import { startDevnet } from '@/devnet/start'
import { errorCode } from '@/lib/bridge/errors/errors'
import { TransactionCancelled } from '@/lib/bridge/errors/transactionErrors'
import { type LocalWorld, localWorld } from '@/lib/testing/localWorld'
import { waitForTransaction } from './waitForTransaction'

let running: Devnet
let world: LocalWorld

beforeAll(async () => {
  running = await startDevnet({ l1Port: 19_340, l2Port: 19_341 })
  world = localWorld(running.info)
  // What acts by itself on L1 would mine the blocks that these tests hold back.
  await world.devnet('devnet_pauseRelay', 'all')
})
afterAll(() => running?.stop())

/** A payment of `value` that outbids others of the same nonce by its `bid`. */
function send(nonce: number, bid: bigint, value: bigint, to = world.address('holder')): Promise<Hash> {
  const { wallet } = world.signing('newcomer', 'l1')
  const fee = { maxFeePerGas: 10n ** 10n * bid, maxPriorityFeePerGas: 10n ** 9n * bid }
  return sendTransaction(wallet, { chain: world.pair.l1, to, value, nonce, gas: 21_000n, ...fee })
}

/** Two transactions of the same nonce; the second takes the place of the first while the first is waited for. */
async function replace(second: { value: bigint; to?: Address }) {
  await world.rpc('l1', 'evm_setAutomine', false)
  const nonce = await getTransactionCount(world.clients.l1, { address: world.address('newcomer') })
  const first = await send(nonce, 1n, parseEther('1'))
  const heard: Hash[] = []
  const waiting = waitForTransaction(world.clients, {
    side: 'l1',
    hash: first,
    onReplaced: (hash) => heard.push(hash),
  })
  const outcome = waiting.catch((error: unknown) => error)
  const before = world.requests.l1
  await vi.waitFor(() => expect(world.requests.l1).toBeGreaterThan(before + 1), 10_000)
  const replacement = await send(nonce, 2n, second.value, second.to)
  await world.rpc('l1', 'evm_mine')
  await world.rpc('l1', 'evm_setAutomine', true)
  return { first, replacement, heard, outcome: await outcome }
}

describe('a transaction', () => {
  it('that was sped up is followed', async () => {
    const { replacement, heard, outcome } = await replace({ value: parseEther('1') })
    expect(outcome).toMatchObject({ status: 'success', transactionHash: replacement })
    expect(heard).toEqual([replacement])
  })

  it('that was cancelled is reported so', async () => {
    const { outcome, heard } = await replace({ value: 0n, to: world.address('newcomer') })
    expect(outcome).toBeInstanceOf(TransactionCancelled)
    expect(errorCode(outcome)).toBe('transaction-cancelled')
    expect(heard).toEqual([])
  })

  it('that was replaced by another is reported with its hash', async () => {
    const { replacement, outcome } = await replace({ value: parseEther('2'), to: world.address('owner') })
    expect(outcome).toMatchObject({ name: 'TransactionReplaced', replacement })
    expect(errorCode(outcome)).toBe('transaction-replaced')
  })
})
