import { createClient, custom, http } from 'viem'
import { beforeAll, expect, it, vi } from 'vitest'
import { reserveFacts } from '@/lib/bridge/disagreement'
import { reservesVerdict } from '@/lib/bridge/reserves'
import type { Side } from '@/lib/chains/pair'
import { chainTransport } from '@/lib/rpc/chainTransport'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readDisagreements } from './read/readDisagreements'
import { type KnownReserves, NOTHING_KNOWN, readReserves } from './read/readReserves'

const LPT = 10n ** 18n

let world: LocalWorld
/** Carried from one reading to the next, as a page that stays open does. */
let known: KnownReserves = NOTHING_KNOWN
/** LivepeerToken′ that the local Arbitrum starts with, and its escrow. */
let base: bigint

withLocalArbitrum((started) => {
  world = started
})
beforeAll(async () => {
  base = (await readReserves(world.clients, world.pair)).facts.l1.supply
})

/**
 * Expects figures beyond the base. Open transfers are the same for a visitor who comes now and for one who has been
 * there all the time.
 */
async function expectReserves(expected: {
  escrowed: bigint
  supply: bigint
  unclaimed: bigint[]
  unreleased: bigint[]
}) {
  const fresh = await readReserves(world.clients, world.pair)
  const reading = await readReserves(world.clients, world.pair, { known })
  known = reading.known
  const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n)
  for (const { facts } of [fresh, reading]) {
    expect(reservesVerdict(facts)).toEqual({ state: 'balanced' })
    expect(facts).toMatchObject({
      l2: { escrowed: base + expected.escrowed, held: base + expected.escrowed },
      l1: { supply: base + expected.supply },
      unclaimed: { count: expected.unclaimed.length, amount: sum(expected.unclaimed) },
      unreleased: { count: expected.unreleased.length, amount: sum(expected.unreleased) },
    })
  }
}

it('the reserve holds with deposits and withdrawals in every state', async () => {
  await expectReserves({ escrowed: 0n, supply: 0n, unclaimed: [], unreleased: [] })

  const first = await makeDeposit(world, 'holder', 10n * LPT)
  await makeDeposit(world, 'holder', 7n * LPT)
  await expectReserves({ escrowed: 17n * LPT, supply: 0n, unclaimed: [10n * LPT, 7n * LPT], unreleased: [] })

  await world.devnet('devnet_passChallengePeriod')
  await claim(world, 'newcomer', (await trackHash(world, first)).transfer)
  await expectReserves({ escrowed: 17n * LPT, supply: 10n * LPT, unclaimed: [7n * LPT], unreleased: [] })

  const released = await makeWithdrawal(world, 'holder', 2n * LPT)
  await vi.waitFor(async () => expect(await stateOf(world, released)).toBe('released'), 20_000)
  await expectReserves({ escrowed: 15n * LPT, supply: 8n * LPT, unclaimed: [7n * LPT], unreleased: [] })

  await world.devnet('devnet_failNextRedeem')
  const failed = await makeWithdrawal(world, 'holder', 3n * LPT)
  await vi.waitFor(async () => expect(await stateOf(world, failed)).toBe('needs-redeem'), 20_000)
  await makeDeposit(world, 'holder', LPT)
  await expectReserves({
    escrowed: 16n * LPT,
    supply: 5n * LPT,
    unclaimed: [7n * LPT, LPT],
    unreleased: [3n * LPT],
  })
})

it('takes two round trips to L1 and three to L2', async () => {
  const before = { ...world.requests }
  await readReserves(world.clients, world.pair)
  expect(world.requests.l1 - before.l1).toBeLessThanOrEqual(2)
  expect(world.requests.l2 - before.l2).toBeLessThanOrEqual(3)
})

it('what was remembered of chains that were set back raises no alarm', async () => {
  const before = await world.devnet('devnet_snapshot')
  await makeDeposit(world, 'holder', 5n * LPT)
  const { known: later } = await readReserves(world.clients, world.pair, { known })
  await world.devnet('devnet_revert', before)
  await makeDeposit(world, 'holder', 2n * LPT)
  await makeDeposit(world, 'holder', 2n * LPT)
  const { facts } = await readReserves(world.clients, world.pair, { known: later })
  expect(reservesVerdict(facts)).toEqual({ state: 'balanced' })
  expect(facts.unclaimed).toEqual({ count: 4, amount: 12n * LPT })
})

/** A chain that two operators serve, of which the first changes what it answers. */
function secondOpinion(side: Side, change: (method: string, answer: unknown) => unknown) {
  const { request } = http(world.pair[side].rpcUrls.default.http[0])({
    chain: world.pair[side],
    retryCount: 0,
  })
  const changed = custom({
    request: async (question) => change(question.method, await request(question)),
  })
  const honest = custom({ request })
  const transport = chainTransport([
    { operator: 'first', transport: changed },
    { operator: 'second', transport: honest },
  ])
  return { ...world.clients, [side]: createClient({ chain: world.pair[side], transport }) }
}

it('deposits that an endpoint leaves out of its logs are no surplus where another has them', async () => {
  const cut = (method: string, answer: unknown) =>
    method === 'eth_getLogs' && Array.isArray(answer) ? answer.slice(-1) : answer
  const { facts } = await readReserves(secondOpinion('l2', cut), world.pair)
  expect(reservesVerdict(facts)).toEqual({ state: 'balanced' })
})

it('two operators of either chain agree about the books, and one that lies about them is found', async () => {
  const { lpt } = await readReserves(world.clients, world.pair)
  const asIs = (_: string, answer: unknown) => answer
  for (const side of ['l1', 'l2'] as const)
    expect(await readDisagreements(secondOpinion(side, asIs), world.pair, reserveFacts(lpt))).toEqual([])
  // The last answer of L2 is what the gateway holds.
  const lie = (method: string, answer: unknown) =>
    method === 'eth_call' ? `${String(answer).slice(0, -8)}00000001` : answer
  const found = await readDisagreements(secondOpinion('l2', lie), world.pair, reserveFacts(lpt))
  expect(found).toEqual([{ fact: { kind: 'held', token: lpt }, side: 'l2', operators: ['first', 'second'] }])
})

it('LivepeerToken′ that nothing stands behind is an alarm', async () => {
  const { pair } = world
  const slot = '0x2'
  const { facts } = await readReserves(world.clients, pair, { known })
  const inflated = `0x${(facts.l1.supply + LPT).toString(16).padStart(64, '0')}`
  await world.rpc('l1', 'anvil_setStorageAt', pair.gateways?.lptPrime, slot, inflated)
  const after = await readReserves(world.clients, pair, { known })
  expect(after.facts.l1.supply).toBe(facts.l1.supply + LPT)
  expect(reservesVerdict(after.facts)).toEqual({ state: 'short', by: LPT })
})
