import { type Address, padHex } from 'viem'
import { expect, it } from 'vitest'
import { MAX_FUTURE_ROUND } from './orchestrator'
import {
  earnedPerThousand,
  inOrder,
  matching,
  type OrchestratorRecord,
  RECORD_ORDERS,
  roundsOf,
} from './records'

const ONE = 10n ** 27n
const LPT = 10n ** 18n

const record = (id: string, changes: Partial<OrchestratorRecord>): OrchestratorRecord => ({
  address: padHex(`0x${id}`, { size: 20 }),
  active: true,
  activationRound: 1n,
  deactivationRound: MAX_FUTURE_ROUND,
  lastRewardRound: 9n,
  rewardCut: 100_000n,
  feeShare: 500_000n,
  stake: 10n * LPT,
  cutsChangedAfter: null,
  rewarded: [true, false],
  earned: { lpt: 5n, eth: 0n },
  ...changes,
})

it.each([
  ['grew by a tenth', { end: (ONE * 11n) / 10n, fees: 0n }, { lpt: 100n * LPT, eth: 0n }],
  ['earned fees alone', { end: ONE, fees: ONE / 1_000n }, { lpt: 0n, eth: LPT }],
  ['did nothing', { end: ONE, fees: 0n }, { lpt: 0n, eth: 0n }],
])('1,000 LPT with one that %s', (_, { end, fees }, wanted) => {
  expect(
    earnedPerThousand({
      startRewardFactor: ONE,
      endRewardFactor: end,
      startFeeFactor: ONE,
      endFeeFactor: ONE + fees,
    }),
  ).toEqual(wanted)
})

it('of one that never earned nothing is divided by zero', () => {
  const nothing = { startRewardFactor: 0n, endRewardFactor: 0n, startFeeFactor: 0n, endFeeFactor: 0n }
  expect(earnedPerThousand(nothing)).toEqual({ lpt: 0n, eth: 0n })
})

it('the lowest bit is the oldest round', () => {
  expect(roundsOf(0b1101n, 5)).toEqual([true, false, true, true, false])
})

it('each order has its first, and equals by their stake', () => {
  const records = [
    record('01', { earned: { lpt: 9n, eth: 0n } }),
    record('02', { rewarded: [true, true] }),
    record('03', { rewardCut: 0n }),
    record('04', { stake: 99n * LPT }),
  ]
  const first = RECORD_ORDERS.map((order) => [order, inOrder(records, order)[0]?.address.at(-1)])
  expect(first).toEqual([
    ['earned', '1'],
    ['rewards', '2'],
    ['cut', '3'],
    ['stake', '4'],
  ])
  // 1 comes first by what it earned; of the others 4 has the largest stake.
  expect(inOrder(records, 'earned')[1]?.address.at(-1)).toBe('4')
})

it('a part of an address finds it, however it is written', () => {
  const address: Address = '0x5afE00000000000000000000000000000000bEEf'
  const records = [record('01', { address }), record('02', {})]
  expect(matching(records, ' 5AFE ')).toEqual([records[0]])
  expect(matching(records, '')).toEqual(records)
  expect(matching(records, 'nobody')).toEqual([])
})
