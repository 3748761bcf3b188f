import { expect, it } from 'vitest'
import { facts, LPT } from '@/lib/testing/bookedLife'
import { allRounds, heights, summarize } from './rounds'

const rounds = allRounds(facts.claims)

it('are those of all claims, and of what nobody has claimed yet', () => {
  expect(rounds.map(({ round }) => round)).toEqual([11n, 12n, 13n, 14n, 15n])
  expect(summarize(rounds)).toEqual({
    rewards: 6n * LPT,
    fees: 3n,
    count: { earned: 3, missed: 1, forfeited: 0, waiting: 1 },
  })
})

it('are drawn as high as they earned, the best one full', () => {
  expect(heights(rounds)).toEqual([0.666, 0, 1, 0.333, 0])
  expect(heights([{ rewards: 0n }])).toEqual([0])
})
