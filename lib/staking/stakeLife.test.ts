import { padHex, zeroAddress } from 'viem'
import { expect, it } from 'vitest'
import { claimsOf, type LifeEvent } from './stakeLife'

const orchestrator = padHex('0x2', { size: 20 })
const tx = { hash: padHex('0x1', { size: 32 }), blockNumber: 1n, time: 1n }
const first: LifeEvent = {
  tx,
  kind: 'claim',
  orchestrator: zeroAddress,
  rewards: 0n,
  fees: 0n,
  startRound: 1n,
  endRound: 10n,
}
const bond = (amount: bigint, bonded: bigint): LifeEvent => ({
  tx,
  kind: 'bond',
  amount,
  bonded,
  orchestrator,
})
const claim = (rewards: bigint, startRound: bigint, endRound: bigint): LifeEvent => ({
  tx,
  kind: 'claim',
  orchestrator,
  rewards,
  fees: 3n,
  startRound,
  endRound,
})

const life: LifeEvent[] = [
  first,
  bond(100n, 100n),
  claim(7n, 11n, 20n),
  { tx, kind: 'unbond', amount: 40n, lockId: 0n, orchestrator },
  claim(5n, 21n, 30n),
  { tx, kind: 'rebond', amount: 40n, lockId: 0n, orchestrator },
]

it('tells of each claim the stake that earned it', () => {
  const { claims, bonded, addsUp } = claimsOf([...life, claim(1n, 31n, 31n), bond(0n, 113n)])
  expect(claims.map(({ stake, rewards }) => [stake, rewards])).toEqual([
    [100n, 7n],
    [67n, 5n],
    [112n, 1n],
  ])
  expect(bonded).toBe(113n)
  expect(addsUp).toBe(true)
})

it('notices that events are missing, and goes on with what the chain says', () => {
  const { claims, bonded, addsUp } = claimsOf([...life, bond(10n, 200n), claim(2n, 31n, 40n)])
  expect(addsUp).toBe(false)
  expect(claims.at(-1)?.stake).toBe(200n)
  expect(bonded).toBe(202n)
})
