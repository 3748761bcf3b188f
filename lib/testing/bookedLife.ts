import { numberToHex } from 'viem'
import type { BookFacts } from '@/lib/books/ledger'

export const LPT = 10n ** 18n
export const account = numberToHex(0xa, { size: 20 })
export const other = numberToHex(0xb, { size: 20 })
const orchestrator = numberToHex(0xc, { size: 20 })

const START = 1_767_225_600n // 2026-01-01T00:00:00Z
const DAY = 86_400n
/** @param days after the first of January 2026 */
const tx = (number: number, days: bigint) => ({
  hash: numberToHex(number, { size: 32 }),
  blockNumber: BigInt(number),
  time: START + days * DAY + 61n,
})

const claim = { orchestrator, stake: 100n * LPT, startRound: 11n, endRound: 13n, rewards: 5n * LPT, fees: 3n }
const at = (days: bigint) => START + days * DAY + 7n

/** A short life with one thing of each kind, as tests of the books go through it. */
export const facts: BookFacts = {
  account,
  life: [
    { tx: tx(1, 0n), kind: 'bond', amount: 100n * LPT, bonded: 100n * LPT, orchestrator },
    { tx: tx(2, 4n), kind: 'claim', ...claim },
    { tx: tx(2, 4n), kind: 'unbond', amount: 40n * LPT, lockId: 0n, orchestrator },
    { tx: tx(3, 11n), kind: 'withdraw-stake', amount: 40n * LPT, lockId: 0n },
    { tx: tx(4, 11n), kind: 'withdraw-fees', amount: 2n, recipient: account },
  ],
  claims: [
    {
      claim,
      tx: tx(2, 4n),
      rounds: [
        { round: 11n, rewards: 2n * LPT, fees: 3n, reward: 'earned', time: at(1n) },
        { round: 12n, rewards: 0n, fees: 0n, reward: 'missed', time: at(2n) },
        { round: 13n, rewards: 3n * LPT, fees: 0n, reward: 'earned', time: at(3n) },
      ],
    },
    {
      claim: { ...claim, stake: 65n * LPT, startRound: 14n, endRound: 15n, rewards: LPT, fees: 0n },
      tx: null,
      rounds: [
        { round: 14n, rewards: LPT, fees: 0n, reward: 'earned', time: at(20n) },
        { round: 15n, rewards: 0n, fees: 0n, reward: 'waiting', time: null },
      ],
    },
  ],
  transfers: [
    {
      kind: 'deposit',
      position: 7n,
      from: account,
      to: account,
      amount: 1_500_000_000_000_000_001n,
      initiated: { ...tx(5, 12n), l1BlockNumber: 9n },
      claimed: tx(6, 19n),
    },
    {
      kind: 'withdraw',
      id: 3n,
      from: account,
      to: account,
      amount: LPT,
      initiated: tx(7, 21n),
      tickets: [{ sequenceNumber: 5n, sent: tx(7, 21n) }],
      released: tx(8, 22n),
    },
  ],
  gas: [{ side: 'l2', hash: numberToHex(1, { size: 32 }), time: tx(1, 0n).time, wei: 12_345_678_901n }],
}
