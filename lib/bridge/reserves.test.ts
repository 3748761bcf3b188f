import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { owed, type ReservesFacts, reservesVerdict, shares, tally } from './reserves'

const amount = fc.bigInt({ min: 0n, max: 10n ** 26n })
const positive = fc.bigInt({ min: 1n, max: 10n ** 26n })
const amounts = fc.array(amount, { maxLength: 20 })

/** The books after any transfers: each deposit and withdrawal is either through or still open. */
const anyBooks = fc
  .record({ supply: amount, deposits: amounts, withdrawals: amounts })
  .map(({ supply, deposits, withdrawals }): ReservesFacts => {
    const unclaimed = tally(deposits)
    const unreleased = tally(withdrawals)
    const escrowed = supply + unclaimed.amount + unreleased.amount
    return {
      l1: { block: 1n, time: 12n, supply },
      l2: { block: 50n, time: 12n, escrowed, held: escrowed },
      unclaimed,
      unreleased,
    }
  })

const escrowing = (facts: ReservesFacts, by: bigint): ReservesFacts => {
  const escrowed = facts.l2.escrowed + by
  return { ...facts, l2: { ...facts.l2, escrowed, held: escrowed } }
}

describe('the verdict', () => {
  it('is balanced exactly when the escrow is what it stands for', () => {
    fc.assert(
      fc.property(anyBooks, positive, (facts, by) => {
        expect(reservesVerdict(facts)).toEqual({ state: 'balanced' })
        expect(reservesVerdict(escrowing(facts, by))).toEqual({ state: 'surplus', by })
      }),
    )
  })

  it('tells how much is missing, counted or not', () => {
    fc.assert(
      fc.property(anyBooks, positive, (facts, by) => {
        const minted: ReservesFacts = { ...facts, l1: { ...facts.l1, supply: facts.l2.escrowed + by } }
        expect(reservesVerdict(minted)).toEqual({ state: 'short', by: owed(minted) - minted.l2.escrowed })
        const uncounted = { ...minted, unclaimed: null }
        expect(reservesVerdict(uncounted)).toEqual({ state: 'short', by: by + facts.unreleased.amount })
      }),
    )
  })

  it('derives what nobody has counted, and it is what counting finds', () => {
    fc.assert(
      fc.property(anyBooks, (facts) => {
        const verdict = reservesVerdict({ ...facts, unclaimed: null })
        expect(verdict).toEqual({ state: 'uncounted', unclaimed: facts.unclaimed?.amount })
      }),
    )
  })

  it('does not believe a record that the tokens do not cover; tokens sent by mistake change nothing', () => {
    fc.assert(
      fc.property(anyBooks, positive, (facts, by) => {
        const held = facts.l2.escrowed
        const lost = { ...facts, l2: { ...facts.l2, escrowed: held + by, held } }
        expect(reservesVerdict(lost)).toEqual({ state: 'missing', by })
        const gift = { ...facts, l2: { ...facts.l2, held: held + by } }
        expect(reservesVerdict(gift)).toEqual({ state: 'balanced' })
      }),
    )
  })
})

describe('the shares of a bar', () => {
  const anyParts = fc
    .array(amount, { maxLength: 4 })
    .map((all) => all.map((one, index) => ({ name: `${index}`, amount: one })))

  it('show everything that is not zero, in a bar that is never too short', () => {
    fc.assert(
      fc.property(anyParts, amount, (parts, whole) => {
        const drawn = shares(parts, whole)
        expect(drawn.map(({ name }) => name)).toEqual(
          parts.filter((part) => part.amount > 0n).map(({ name }) => name),
        )
        for (const { share } of drawn) expect(share).toBeGreaterThan(0.005)
        expect(drawn.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('fill the bar when the parts are the whole', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 4 }), (all) => {
        const parts = all.map((one, index) => ({ name: `${index}`, amount: one }))
        const drawn = shares(parts, tally(all).amount)
        expect(drawn.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 4)
      }),
    )
  })

  it('are in proportion', () => {
    const drawn = shares(
      [
        { name: 'three', amount: 3n },
        { name: 'none', amount: 0n },
        { name: 'one', amount: 1n },
      ],
      8n,
    )
    expect(drawn).toEqual([
      { name: 'three', share: 0.375 },
      { name: 'one', share: 0.125 },
    ])
  })
})
