import { expect, it } from 'vitest'
import { sustained } from './sustained'

it('counts a fact after several looks in a row, where facts come and go', () => {
  const fact = { id: 'a', severity: 'warning', sentence: 'A.' } as const
  let streaks: ReadonlyMap<string, number> = new Map()
  const told = [[fact], [fact], [], [fact], [fact], [fact], [fact]].map((facts) => {
    const next = sustained(facts, streaks, 3)
    streaks = next.streaks
    return next.facts.length
  })
  expect(told).toEqual([0, 0, 0, 0, 0, 1, 1])
})
