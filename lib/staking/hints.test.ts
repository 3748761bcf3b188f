import fc from 'fast-check'
import { type Address, padHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { stakeChanges } from './hintedAct'
import { hintsFor, NO_HINT, type Pool } from './hints'

const id = (index: number): Address => padHex(`0x${index.toString(16)}`, { size: 20 })

const pool: Pool = {
  members: [
    { id: id(1), stake: 50n },
    { id: id(2), stake: 40n },
    { id: id(3), stake: 30n },
    { id: id(4), stake: 20n },
  ],
  maxSize: 4n,
}

const hint = (orchestrator: number, by: bigint, outside: bigint | null = null) =>
  hintsFor(pool, [{ orchestrator: id(orchestrator), by, outside }])[0]

describe('the hint', () => {
  it.each([
    ['stays in its place', 2, -5n, { prev: id(1), next: id(3) }],
    ['passes one', 3, 15n, { prev: id(1), next: id(2) }],
    ['becomes the first', 4, 100n, { prev: zeroAddress, next: id(1) }],
    ['becomes the last', 1, -45n, { prev: id(4), next: zeroAddress }],
    ['stands before its equal', 4, 10n, { prev: id(2), next: id(3) }],
  ])('of an orchestrator that %s', (_, orchestrator, by, wanted) => {
    expect(hint(orchestrator, by)).toEqual(wanted)
  })

  it('of one from outside is its place without the last, which it drives out', () => {
    expect(hint(9, 1n, 30n)).toEqual({ prev: id(2), next: id(3) })
    expect(hint(9, 0n, 21n)).toEqual({ prev: id(3), next: zeroAddress })
  })

  it('of one that does not enter the list is none', () => {
    expect(hint(9, 1n, 19n)).toBe(NO_HINT)
    expect(hint(9, 100n, null)).toBe(NO_HINT)
  })

  it('of a move counts that the stake has left first', () => {
    const changes = stakeChanges(
      { kind: 'bond', amount: 1n, orchestrator: id(4) },
      { delegate: id(2), pendingStake: 25n, locked: 0n, outside: 20n },
    )
    // 2 falls to 15 and stands behind 4; then 4 rises to 46.
    expect(hintsFor(pool, changes)).toEqual([
      { prev: id(4), next: zeroAddress },
      { prev: id(1), next: id(3) },
    ])
  })
})

it('a hint is always a place where the list would put it: the protocol never has to walk', () => {
  const stakes = fc.array(fc.bigInt({ min: 1n, max: 20n }), { minLength: 1, maxLength: 12 })
  const change = fc.record({
    index: fc.nat(14),
    by: fc.bigInt({ min: -5n, max: 30n }),
    outside: fc.bigInt({ min: 1n, max: 30n }),
  })
  fc.assert(
    fc.property(stakes, change, (given, { index, by, outside }) => {
      const members = given
        .toSorted((a, b) => Number(b - a))
        .map((stake, place) => ({ id: id(place + 1), stake }))
      const orchestrator = id(index + 1)
      const [found] = hintsFor({ members, maxSize: 12n }, [{ orchestrator, by, outside }])
      const before = members.find((member) => member.id === orchestrator)
      const stake = (before?.stake ?? outside) + by
      const others = members.filter((member) => member !== before)
      const list = before === undefined && others.length === 12 ? others.slice(0, -1) : others
      if (found === undefined || found === NO_HINT) return
      const prev = list.findIndex((member) => member.id === found.prev)
      expect(found.next).toBe(list[prev + 1]?.id ?? zeroAddress)
      if (prev >= 0) expect(list[prev]?.stake).toBeGreaterThanOrEqual(stake)
      if (prev + 1 < list.length) expect(list[prev + 1]?.stake).toBeLessThanOrEqual(stake)
    }),
  )
})
