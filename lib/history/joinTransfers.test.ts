import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { DepositLog, MinedLog, ReleaseLog, ResendLog, WithdrawLog } from '@/lib/bridge/gatewayLogs'
import { joinTransfers, type TransferFacts } from './joinTransfers'

const who = padHex('0x1', { size: 20 })
const hashOf = (block: bigint) => padHex(`0x${block.toString(16)}`, { size: 32 })

const log = (blockNumber: bigint): MinedLog => ({
  address: who,
  topics: [],
  data: '0x',
  blockHash: hashOf(blockNumber),
  blockNumber,
  logIndex: 0,
  transactionHash: hashOf(blockNumber),
  transactionIndex: 0,
  removed: false,
})
const deposit = (position: bigint, block: bigint) => ({
  position,
  from: who,
  to: who,
  amount: 5n,
  log: log(block),
})
const withdrawal = (id: bigint, block: bigint) => ({
  id,
  from: who,
  to: who,
  amount: 7n,
  sequenceNumber: id + 100n,
  log: log(block),
})

/** Blocks 1 to 9 of both chains; an L2 block is a second after the L1 block of the same number. */
const numbers = [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n]
type Some = {
  deposits?: readonly DepositLog[]
  claims?: Map<bigint, MinedLog>
  withdrawals?: readonly WithdrawLog[]
  resends?: readonly ResendLog[]
  releases?: readonly ReleaseLog[]
}
const facts = (some: Some): TransferFacts => ({
  deposits: new Map(some.deposits?.map((one) => [one.position, one])),
  claims: some.claims ?? new Map(),
  withdrawals: new Map(some.withdrawals?.map((one) => [one.id, one])),
  resends: new Map(some.resends?.map((one) => [one.sequenceNumber, one])),
  releases: new Map(some.releases?.map((one) => [one.id, one])),
  blocks: {
    l1: new Map(numbers.map((number) => [number, { timestamp: number * 10n, l1BlockNumber: null }])),
    l2: new Map(
      numbers.map((number) => [number, { timestamp: number * 10n + 1n, l1BlockNumber: number + 500n }]),
    ),
  },
})

describe('transfers', () => {
  it('are joined from both halves of a deposit by position', () => {
    const claims = new Map([[4n, log(6n)]])
    expect(joinTransfers(facts({ deposits: [deposit(4n, 2n), deposit(3n, 2n)], claims }))).toEqual([
      {
        kind: 'deposit',
        position: 4n,
        from: who,
        to: who,
        amount: 5n,
        initiated: { hash: hashOf(2n), blockNumber: 2n, time: 21n, l1BlockNumber: 502n },
        claimed: { hash: hashOf(6n), blockNumber: 6n, time: 60n },
      },
      expect.objectContaining({ position: 3n, claimed: null }),
    ])
  })

  it('are joined from both halves of a withdrawal by id, with its tickets in the order sent', () => {
    const resends = [
      { id: 1n, sequenceNumber: 130n, log: log(8n) },
      { id: 2n, sequenceNumber: 120n, log: log(7n) },
      { id: 1n, sequenceNumber: 110n, log: log(6n) },
    ]
    const releases = [{ id: 2n, log: log(9n) }]
    const [second, first] = joinTransfers(
      facts({ withdrawals: [withdrawal(1n, 1n), withdrawal(2n, 2n)], resends, releases }),
    )
    expect(first).toMatchObject({
      id: 1n,
      initiated: { hash: hashOf(1n), time: 10n },
      tickets: [
        { sequenceNumber: 101n, sent: { blockNumber: 1n } },
        { sequenceNumber: 110n, sent: { blockNumber: 6n } },
        { sequenceNumber: 130n, sent: { blockNumber: 8n } },
      ],
      released: null,
    })
    expect(second).toMatchObject({ id: 2n, released: { hash: hashOf(9n), time: 91n } })
  })

  it('are sorted newest first across both chains', () => {
    const joined = joinTransfers(
      facts({
        deposits: [deposit(1n, 3n), deposit(2n, 5n)],
        withdrawals: [withdrawal(7n, 4n), withdrawal(8n, 6n)],
      }),
    )
    expect(joined.map(({ initiated }) => initiated.time)).toEqual([60n, 51n, 40n, 31n])
  })

  it('are not made up when a block was not read', () => {
    expect(() => joinTransfers(facts({ withdrawals: [withdrawal(1n, 77n)] }))).toThrow(
      'Block 77 of l1 was not read',
    )
    expect(() => joinTransfers(facts({ deposits: [deposit(1n, 77n)] }))).toThrow('Block 77 of l2')
  })
})
