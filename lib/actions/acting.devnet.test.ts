import { createClient, custom, type Hash, type Hex, numberToHex } from 'viem'
import { getTransactionReceipt, sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { describe, expect, it, vi } from 'vitest'
import { claimGas, DEPOSIT_GAS, WITHDRAW_GAS } from '@/lib/bridge/fees'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import { readHistory } from '@/lib/history/readHistory'
import { codeOf, type LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { canSendCallsAtOnce } from './read/walletCapabilities'
import { approveAndDeposit } from './write/approveAndDeposit'
import { claimDeposit } from './write/claimDeposit'
import { claimDeposits } from './write/claimDeposits'
import { keepTicketAlive } from './write/keepTicketAlive'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum(
  (started) => {
    world = started
  },
  { anew: true },
)

async function depositOf(hash: Hash): Promise<DepositTransfer> {
  const { transfer } = await trackHash(world, hash)
  if (transfer.kind !== 'deposit') throw new Error('not a deposit')
  return transfer
}

describe('several deposits', () => {
  it('are claimed in one transaction by anybody, the unripe left out', async () => {
    const hashes = [
      await makeDeposit(world, 'holder', LPT),
      await makeDeposit(world, 'holder', 2n * LPT),
      await makeDeposit(world, 'holder', 3n * LPT),
    ]
    await world.devnet('devnet_passChallengePeriod')
    await world.devnet('devnet_pauseRelay', 'validator')
    const unripe = await makeDeposit(world, 'holder', 4n * LPT)
    const deposits = await Promise.all([...hashes, unripe].map(depositOf))

    const claiming = claimDeposits(world.signing('newcomer', 'l1'), world.pair, { deposits })
    const { hash, positions } = await claiming
    await world.done('l1', Promise.resolve(hash))
    expect(positions).toEqual(deposits.slice(0, 3).map(({ position }) => position))
    for (const one of hashes) expect(await stateOf(world, one)).toBe('claimed')
    expect(await stateOf(world, unripe)).toBe('waiting-for-assertion')

    // The cost told before holds, and one transaction is the claim of all three.
    const { gasUsed } = await getTransactionReceipt(world.clients.l1, { hash })
    expect(gasUsed).toBeLessThanOrEqual(claimGas(3))
    expect(gasUsed * 2n).toBeGreaterThan(claimGas(3))
    const { transfers } = await readHistory(world.clients, world.pair, { account: world.address('holder') })
    const ours = transfers.filter((one) => one.kind === 'deposit' && positions.includes(one.position))
    expect(ours.map((one) => one.kind === 'deposit' && one.claimed?.hash)).toEqual([hash, hash, hash])
    const again = { deposits: deposits.slice(0, 3) }
    expect(await codeOf(claimDeposits(world.signing('newcomer', 'l1'), world.pair, again))).toBe(
      'already-claimed',
    )
  })

  it('are claimed although somebody claims one of them first', async () => {
    const hashes = [await makeDeposit(world, 'holder', LPT), await makeDeposit(world, 'holder', 2n * LPT)]
    await world.devnet('devnet_passChallengePeriod')
    const deposits = await Promise.all(hashes.map(depositOf))
    const [first] = deposits
    if (first === undefined) throw new Error('no deposit')

    // The other claim is mined between our simulation and our transaction.
    const signing = world.signing('newcomer', 'l1')
    const request = async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
      if (method === 'eth_sendRawTransaction') {
        const other = claimDeposit(world.signing('delegator', 'l1'), world.pair, { deposit: first })
        await world.done('l1', other)
      }
      return world.rpc('l1', method, ...(params ?? []))
    }
    const transport = custom({ request }, { retryCount: 0 })
    const wallet = createClient({ account: world.account('newcomer'), chain: world.pair.l1, transport })
    const { hash } = await claimDeposits({ ...signing, wallet }, world.pair, { deposits })
    await world.done('l1', Promise.resolve(hash))
    for (const one of hashes) expect(await stateOf(world, one)).toBe('claimed')
  })

  it('cannot be claimed before their time', async () => {
    const deposits = [await depositOf(await makeDeposit(world, 'holder', LPT))]
    expect(await codeOf(claimDeposits(world.signing('holder', 'l1'), world.pair, { deposits }))).toBe(
      'not-yet-claimable',
    )
  })
})

it('what is said of the gas of a transfer before it is signed is on the high side, and not far off', async () => {
  const used = async (side: 'l1' | 'l2', hash: Hash) =>
    (await getTransactionReceipt(world.clients[side], { hash })).gasUsed
  const deposited = await used('l2', await makeDeposit(world, 'holder', LPT))
  const withdrawn = await used('l1', await makeWithdrawal(world, 'holder', LPT))
  for (const [said, is] of [
    [DEPOSIT_GAS, deposited],
    [WITHDRAW_GAS, withdrawn],
  ] as const) {
    expect(is).toBeLessThanOrEqual(said)
    expect(is * 3n).toBeGreaterThan(said)
  }
})

describe('a ticket that failed', () => {
  it('is kept alive by anybody for another week', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', LPT)
    const before = await vi.waitFor(async () => {
      const { status } = await trackHash(world, hash)
      if (status.state !== 'needs-redeem') throw new Error(status.state)
      return status
    }, 20_000)
    await world.done(
      'l2',
      keepTicketAlive(world.signing('newcomer', 'l2'), world.pair, { ticketId: before.ticketId }),
    )
    const { status } = await trackHash(world, hash)
    if (status.state !== 'needs-redeem') throw new Error(status.state)
    expect(status.timeout).toBe(before.timeout + 604_800n)
  })
})

describe('a wallet', () => {
  /** One that knows EIP-5792: it sends the calls one after the other, and reports on them. */
  function batchingWallet(capabilities: unknown) {
    const { wallet } = world.signing('holder', 'l2')
    const batches = new Map<string, Hash[]>()
    const prompts: string[] = []
    const request = async ({ method, params }: { method: string; params?: unknown }) => {
      switch (method) {
        case 'wallet_getCapabilities':
          if (capabilities === null) throw { code: -32_601, message: 'the method does not exist' }
          return { [numberToHex(world.pair.l2.id)]: capabilities }
        case 'wallet_sendCalls': {
          prompts.push(method)
          const [{ calls }]: [{ calls: { to: Hex; data: Hex }[] }] = JSON.parse(JSON.stringify(params))
          const hashes: Hash[] = []
          for (const { to, data } of calls) {
            const hash = await sendTransaction(wallet, { chain: world.pair.l2, to, data })
            await waitForTransactionReceipt(world.clients.l2, { hash })
            hashes.push(hash)
          }
          batches.set('0x01', hashes)
          return { id: '0x01' }
        }
        case 'wallet_getCallsStatus': {
          const hashes = batches.get('0x01') ?? []
          const receipts = await Promise.all(
            hashes.map((hash) => world.rpc('l2', 'eth_getTransactionReceipt', hash)),
          )
          return { version: '2.0.0', id: '0x01', chainId: '0x1', atomic: true, status: 200, receipts }
        }
        default:
          return world.rpc('l2', method, ...(Array.isArray(params) ? params : []))
      }
    }
    const client = createClient({
      account: world.account('holder'),
      chain: world.pair.l2,
      transport: custom({ request }, { retryCount: 0 }),
      pollingInterval: 50,
    })
    return { clients: { ...world.clients, wallet: client }, prompts }
  }

  it('that sends several calls at once approves and deposits with one prompt', async () => {
    const { clients, prompts } = batchingWallet({ atomic: { status: 'supported' } })
    expect(await canSendCallsAtOnce(clients.wallet, world.pair, 'l2')).toBe(true)
    const to = world.address('holder')
    const hash = await approveAndDeposit(clients, world.pair, { to, amount: 7n * LPT })
    expect(prompts).toEqual(['wallet_sendCalls'])
    expect(await depositOf(hash)).toMatchObject({ amount: 7n * LPT, to })
  })

  it.each([
    ['does not know the question', null, false],
    ['cannot', { atomic: { status: 'unsupported' } }, false],
    ['says nothing of it', {}, false],
    ['could after an upgrade', { atomic: { status: 'ready' } }, true],
  ])('that %s is believed', async (_, capabilities, expected) => {
    const { clients } = batchingWallet(capabilities)
    expect(await canSendCallsAtOnce(clients.wallet, world.pair, 'l2')).toBe(expected)
  })
})
