import { createClient, custom } from 'viem'
import { readContract, writeContract } from 'viem/actions'
import { beforeAll, describe, expect, it } from 'vitest'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { type Protocol, resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { unbond } from '@/lib/actions/write/unbond'
import { withdrawFees } from '@/lib/actions/write/withdrawFees'
import { withdrawStake } from '@/lib/actions/write/withdrawStake'
import { ledger } from '@/lib/books/ledger'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { BooksMemory } from './booksMemory'
import { readBooks } from './readBooks'

const LPT = 10n ** 18n

let world: LocalWorld
let protocol: Protocol
const memory = new BooksMemory()

withLocalArbitrum((started) => {
  world = started
})

const rounds = (count: number) => world.devnet('devnet_advanceRounds', count)
const mine = () => world.signing('delegator', 'l2')
const read = (known = memory) =>
  readBooks(world.clients, world.pair, { account: world.address('delegator'), protocol, memory: known })

/** Rewards in some rounds, none in one, one that comes too late; fees; a withdrawal of them; a deposit into the bridge. */
beforeAll(async () => {
  protocol = await resolveProtocol(world.clients, world.pair)
  await rounds(3)
  await world.done('l2', unbond(mine(), world.pair, { amount: 7n * LPT + 1n }))
  await world.devnet('devnet_setKeeper', { reward: false })
  await rounds(2)
  const recipient = world.address('delegator')
  await world.done('l2', withdrawFees(mine(), world.pair, { amount: 1n, recipient }))
  const { wallet } = world.signing('orchestrator', 'l2')
  const reward = { address: protocol.bondingManager, abi: bondingManagerAbi, functionName: 'reward' } as const
  await world.done('l2', writeContract(wallet, { ...reward, chain: world.pair.l2 }))
  await world.devnet('devnet_setKeeper', { reward: true })
  await rounds(40)
  await world.done('l2', withdrawStake(mine(), world.pair, { lockId: 0n }))
  await makeDeposit(world, 'delegator', LPT)
}, 120_000)

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n)

describe('the books of a stake', () => {
  it('are whole, and each claim is what its rounds are in sum, to the wei', async () => {
    const { facts, gaps } = await read()
    expect(gaps).toEqual([])
    expect(facts.claims.map(({ tx }) => tx === null)).toEqual([false, false, true])
    for (const { claim, rounds: told } of facts.claims) {
      expect(sum(told?.map(({ rewards }) => rewards) ?? [])).toBe(claim.rewards)
      expect(sum(told?.map(({ fees }) => fees) ?? [])).toBe(claim.fees)
      expect(told?.every(({ time }) => time !== null)).toBe(true)
    }
  })

  it('have what a claim would pay now, as the contract says', async () => {
    const { facts } = await read()
    const bonding = { address: protocol.bondingManager, abi: bondingManagerAbi } as const
    const args = [world.address('delegator'), 0n] as const
    const stake = await readContract(world.clients.l2, { ...bonding, functionName: 'pendingStake', args })
    const entries = ledger(facts, { incomeBy: 'round' })
    const of = (kind: string) => sum(entries.filter((one) => one.kind === kind).map(({ amount }) => amount))
    expect(of('bond') + of('reward') - of('unbond')).toBe(stake)
    expect(of('fee')).toBeGreaterThan(0n)
    expect(of('withdraw-fees')).toBe(1n)
  })

  it('tell a round without a reward from one whose reward came too late', async () => {
    const { facts } = await read()
    const [, second, open] = facts.claims
    expect(second?.rounds?.map(({ reward }) => reward)).toEqual(['missed', 'forfeited'])
    expect(open?.rounds?.length).toBe(40)
    expect(open?.rounds?.every(({ reward, rewards }) => reward === 'earned' && rewards > 0n)).toBe(true)
  })

  it('count what the account paid for its transactions, approvals among them', async () => {
    const { facts } = await read()
    const entries = ledger(facts, { incomeBy: 'claim' })
    const hashes = new Set(entries.flatMap(({ kind, hash }) => (kind === 'deposit' ? [hash] : [])))
    expect(hashes.size).toBe(1)
    const paid = entries.filter(({ kind }) => kind === 'gas')
    expect(new Set(paid.map(({ hash }) => hash)).size).toBe(paid.length)
    for (const hash of hashes) expect(paid.some((one) => one.hash === hash)).toBe(true)
    // To approve and to bond, to unbond, to withdraw fees and stake, to approve and to deposit.
    expect(paid.length).toBe(7)
  })

  it('say what an endpoint does not tell, hold the rest, and go on from there', async () => {
    const l2 = createClient({
      chain: world.pair.l2,
      transport: custom({
        request: async ({ method, params }) => {
          if (method === 'eth_getTransactionReceipt') throw new Error('receipts are pruned')
          return world.rpc('l2', method, ...(params ?? []))
        },
      }),
    })
    const known = new BooksMemory()
    const params = { account: world.address('delegator'), protocol, memory: known }
    const { facts, gaps } = await readBooks({ ...world.clients, l2 }, world.pair, params)
    expect(gaps.map(({ part }) => part)).toEqual(['gas'])
    expect(
      ledger(facts, { incomeBy: 'round' }).filter(({ kind }) => kind === 'reward').length,
    ).toBeGreaterThan(40)
    const again = await read(known)
    expect(again.gaps).toEqual([])
    expect(again.facts.gas.length).toBe(7)
  })

  it('are read in few requests, however many rounds there are', async () => {
    const before = { ...world.requests }
    const { facts } = await read(new BooksMemory())
    expect(facts.claims.flatMap(({ rounds: told }) => told ?? []).length).toBeGreaterThan(40)
    expect(world.requests.l2 - before.l2).toBeLessThanOrEqual(6)
    expect(world.requests.l1 - before.l1).toBeLessThanOrEqual(3)
  })

  it('are not read again: what is known is asked for once', async () => {
    await read()
    const before = world.requests.l2
    await read()
    // The state of chain and stake; new logs; the pools of the round that goes on.
    expect(world.requests.l2 - before).toBeLessThanOrEqual(4)
  })
})
