import type { Fact } from './fact'

/** The number of looks in a row in which each fact was seen, by its id. */
export type Streaks = ReadonlyMap<string, number>

/**
 * The facts that were seen in so many looks in a row, these included: public endpoints fail now and then, and nobody wants to be told
 * of each time.
 */
export function sustained(
  facts: readonly Fact[],
  before: Streaks,
  looks: number,
): { facts: readonly Fact[]; streaks: Streaks } {
  const streaks = new Map(facts.map(({ id }) => [id, (before.get(id) ?? 0) + 1]))
  return { facts: facts.filter(({ id }) => (streaks.get(id) ?? 0) >= looks), streaks }
}
