/** Time and chance, as a reader of a chain uses them. Tests hand in their own. */
export type Clock = {
  wait(milliseconds: number): Promise<void>
  /** In milliseconds. */
  now(): number
  /** From 0 to 1: spreads the attempts of many visitors. */
  random(): number
}

export const realClock: Clock = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
  random: () => Math.random(),
}
