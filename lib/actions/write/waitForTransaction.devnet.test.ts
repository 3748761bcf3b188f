import { type Address, createClient, type Hash, http, keccak256, parseEther } from 'viem'
import { getTransactionCount, sendRawTransaction, sendTransaction, signTransaction } from 'viem/actions'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { serveFaultyProxy } from '@/devnet/proxy/faultyProxy'
import { jsonRpc } from '@/devnet/rpc/jsonRpc'
import { errorCode } from '@/lib/errors/errors'
import { TransactionCancelled } from '@/lib/errors/transactionErrors'
import { callOf, type SentTransaction } from '@/lib/rpc/sentTransaction'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readBeforeSending } from './recordingWallet'
import { waitForTransaction } from './waitForTransaction'

let world: LocalWorld

withLocalArbitrum((started) => {
  world = started
})
beforeAll(async () => {
  // The relay acts by itself on L1, and would mine the blocks that these tests hold back.
  await world.devnet('devnet_pauseRelay', 'all')
})

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

describe('a transaction that no endpoint has ever shown', () => {
  const to = () => world.address('holder')

  /** One that stays in the wallet, with what is known of it; the wallet gave it a nonce that is `ahead` of the expected one. */
  async function keepBack(ahead: number) {
    const from = world.address('newcomer')
    const { wallet } = world.signing('newcomer', 'l1')
    const before = await readBeforeSending(world.clients, { side: 'l1', account: from })
    if (before === undefined) throw new Error('The endpoint does not tell the nonce')
    const payment = { to: to(), value: parseEther('1') }
    const nonce = before.nonce + ahead
    const fee = { maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 10n ** 9n }
    const raw = await signTransaction(wallet, {
      chain: world.pair.l1,
      ...payment,
      nonce,
      gas: 21_000n,
      ...fee,
    })
    const sent: SentTransaction = { ...before, call: callOf(payment), seen: false }
    return { raw, hash: keccak256(raw), nonce: before.nonce, sent }
  }

  it('and that was sped up is followed', async () => {
    const { hash, sent, nonce } = await keepBack(0)
    const faster = await send(nonce, 2n, parseEther('1'))
    expect(await waitForTransaction(world.clients, { side: 'l1', hash, sent })).toMatchObject({
      status: 'success',
      transactionHash: faster,
    })
  })

  it('is not said to be cancelled, but that it may have been, within seconds', {
    timeout: 40_000,
  }, async () => {
    const { hash, sent, nonce } = await keepBack(0)
    const empty = await send(nonce, 2n, 0n, world.address('newcomer'))
    const outcome = await waitForTransaction(world.clients, { side: 'l1', hash, sent }).catch(
      (error) => error,
    )
    expect(outcome).toMatchObject({ name: 'TransactionOvertaken', by: empty })
  })

  it('is waited for behind another of its account, whatever that one was', async () => {
    const { raw, hash, sent, nonce } = await keepBack(1)
    await send(nonce, 2n, 0n, world.address('newcomer'))
    const waiting = waitForTransaction(world.clients, { side: 'l1', hash, sent })
    const before = world.requests.l1
    await vi.waitFor(() => expect(world.requests.l1).toBeGreaterThan(before + 3), 10_000)
    await sendRawTransaction(world.clients.l1, { serializedTransaction: raw })
    expect(await waiting).toMatchObject({ status: 'success', transactionHash: hash })
  })

  it('is waited for while its endpoint fails', async () => {
    const { raw, hash, sent } = await keepBack(0)
    const proxy = await serveFaultyProxy(world.pair.l1.rpcUrls.default.http[0] ?? '')
    const l1 = createClient({
      chain: world.pair.l1,
      transport: http(proxy.url, { batch: true, retryCount: 0 }),
      pollingInterval: 50,
    })
    await jsonRpc(proxy.url).request('devnet_setRpcFaults', [{ down: 2, rateLimited: 2, nonsense: 2 }])
    const waiting = waitForTransaction({ ...world.clients, l1 }, { side: 'l1', hash, sent })
    await sendRawTransaction(world.clients.l1, { serializedTransaction: raw })
    expect(await waiting).toMatchObject({ status: 'success', transactionHash: hash })
    await proxy.close()
  })
})
