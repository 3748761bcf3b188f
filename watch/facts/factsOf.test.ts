import { zeroAddress, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import { type Part, parts, type Reading } from '../look/reading'
import { asExpected, well } from '../testing/well'
import { type Expected, factsOf } from './factsOf'

const { reserves, gateways, arbitrum, endpoints } = well
const other = '0x00000000000000000000000000000000000000AA'

/** The facts of a reading in which one part is another one. */
function factsWith(reading: Partial<Reading>, expected: Partial<Expected> = {}) {
  const found = factsOf({ ...well, ...reading }, { ...asExpected, ...expected })
  return parts.flatMap((part: Part) => found[part] ?? [])
}
const ids = (reading: Partial<Reading>, expected?: Partial<Expected>) =>
  factsWith(reading, expected).map(({ id }) => id)

const tx = { hash: zeroHash, blockNumber: 1n, time: 1n }
const parties = { from: zeroAddress, to: zeroAddress, amount: 5n }
const deposit = (status: DepositStatus): TrackedTransfer => ({
  kind: 'deposit',
  transfer: {
    kind: 'deposit',
    position: 1n,
    ...parties,
    initiated: { ...tx, l1BlockNumber: 1n },
    claimed: null,
  },
  status,
})
const withdrawal = (status: WithdrawStatus): TrackedTransfer => ({
  kind: 'withdraw',
  transfer: { kind: 'withdraw', id: 3n, ...parties, initiated: tx, tickets: [], released: null },
  status,
})
const opens = { block: 1n, blocksLeft: 0n, secondsLeft: 0 }
const assertion = { hash: zeroHash, createdAtBlock: 1n, transactionHash: zeroHash }
const ticket = (secondsLeft: number): WithdrawStatus => ({
  state: 'needs-redeem',
  ticketId: zeroHash,
  timeout: 60n,
  secondsLeft,
})
const head = (time: bigint) => ({ number: 9n, time })
const said = (name: string, books: bigint) => ({
  name,
  head: head(1n),
  problem: null,
  word: { block: 5n, hash: zeroHash, books },
})

describe('facts', () => {
  it('are none while all is well', () => expect(factsWith({})).toEqual([]))

  it.each<[string, Partial<Reading>, readonly string[]]>([
    ['a short reserve', { reserves: { ...reserves, l1: { ...reserves.l1, supply: 6n } } }, ['reserve-short']],
    ['a surplus', { reserves: { ...reserves, l1: { ...reserves.l1, supply: 4n } } }, ['reserve-surplus']],
    [
      'an escrow that is gone',
      { reserves: { ...reserves, l2: { ...reserves.l2, held: 4n } } },
      ['reserve-missing'],
    ],
    ['deposits not counted', { reserves: { ...reserves, unclaimed: null } }, ['reserve-uncounted']],
    ['a pause', { gateways: { ...gateways, l1: { ...gateways.l1, paused: true } } }, ['l1-paused']],
    [
      'an owner to be',
      { gateways: { ...gateways, l2: { ...gateways.l2, pendingOwner: other } } },
      [`l2-owner-offered-${other}`],
    ],
    [
      'another owner',
      { gateways: { ...gateways, l1: { ...gateways.l1, owner: other } } },
      [`l1-owner-${other}`],
    ],
    [
      'another pauser',
      { gateways: { ...gateways, l2: { ...gateways.l2, pauser: zeroAddress } } },
      [`l2-pauser-${zeroAddress}`],
    ],
    ['another outbox', { arbitrum: { ...arbitrum, differs: ['outbox'] } }, ['arbitrum-outbox']],
    [
      'an outbox that is refused',
      { arbitrum: { ...arbitrum, isOutboxAllowed: false } },
      ['arbitrum-outbox-refused'],
    ],
    [
      'a further outbox',
      { arbitrum: { ...arbitrum, outboxes: [...arbitrum.outboxes, other] } },
      [`arbitrum-outbox-added-${other}`],
    ],
    ['a replaced inbox', { arbitrum: { ...arbitrum, isInboxOurs: false } }, ['l1-inbox']],
    [
      'a router',
      { routers: { l1: { router: other, gateway: other, isOurs: false }, l2: null } },
      ['l1-router'],
    ],
    [
      'a dispute',
      { assertions: { ...well.assertions, disputed: [zeroHash] } },
      [`assertion-disputed-${zeroHash}`],
    ],
    [
      'a wrong assertion',
      { assertions: { ...well.assertions, unknown: [zeroHash] } },
      [`assertion-unknown-${zeroHash}`],
    ],
    [
      'late assertions, once for all deposits',
      {
        transfers: [1, 2].map(() =>
          deposit({ state: 'waiting-for-assertion', opens: { ...opens, overdue: true, basis: 'estimate' } }),
        ),
      },
      ['assertions-overdue'],
    ],
    [
      'a late confirmation',
      {
        transfers: [
          deposit({
            state: 'in-challenge',
            assertion,
            opens: { ...opens, overdue: true, basis: 'assertion' },
          }),
        ],
      },
      ['confirmation-overdue'],
    ],
    [
      'no deposit that waits its time',
      {
        transfers: [
          deposit({ state: 'claimable' }),
          deposit({
            state: 'in-challenge',
            assertion,
            opens: { ...opens, overdue: false, basis: 'assertion' },
          }),
        ],
      },
      [],
    ],
    [
      'a late ticket',
      { transfers: [withdrawal({ state: 'on-its-way', sentAt: 1n, secondsElapsed: 9, overdue: true })] },
      ['withdrawal-3-late'],
    ],
    [
      'no ticket on its way',
      { transfers: [withdrawal({ state: 'on-its-way', sentAt: 1n, secondsElapsed: 9, overdue: false })] },
      [],
    ],
    ['a failed ticket', { transfers: [withdrawal(ticket(500_000))] }, ['withdrawal-3-unredeemed']],
    [
      'one about to expire',
      { transfers: [withdrawal(ticket(100))] },
      ['withdrawal-3-unredeemed', 'withdrawal-3-expires'],
    ],
    ['one that is gone', { transfers: [withdrawal({ state: 'expired' })] }, ['withdrawal-3-gone']],
    [
      'an endpoint that fails',
      { endpoints: { ...endpoints, l1: [{ name: 'a', head: null, problem: 'No.', word: null }] } },
      ['l1-endpoint-fails-a'],
    ],
    [
      'one that lags',
      { endpoints: { ...endpoints, l2: [said('a', 1n), { ...said('b', 1n), head: head(62n) }] } },
      ['l2-endpoint-lags-a'],
    ],
    [
      'a contradiction',
      { endpoints: { ...endpoints, l2: [said('a', 1n), said('b', 2n)] } },
      ['l2-endpoints-disagree'],
    ],
    ['no agreement', { endpoints: { ...endpoints, l2: [said('a', 1n), said('b', 1n)] } }, []],
  ])('tell of %s', (_, reading, wanted) => expect(ids(reading)).toEqual(wanted))

  it('tell of chains that stand still, unless they are local ones', () => {
    expect(ids({}, { now: 400 })).toEqual(['l1-stands-still', 'l2-stands-still'])
    expect(ids({}, { now: 400, isLocal: true })).toEqual([])
  })

  it('say when a pause ends', () => {
    const paused = { ...gateways, l1: { ...gateways.l1, paused: true }, pausedUntil: 60n }
    expect(factsWith({ gateways: paused })[0]?.sentence).toContain('1970-01-01T00:01:00.000Z')
  })

  it('say nothing of a part that was not read', () => {
    expect(factsOf({ ...well, reserves: null }, asExpected)).toMatchObject({ reserves: null, gateways: [] })
  })
})
