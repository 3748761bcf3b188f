import type { Hash } from 'viem'

/** The outcome of an act. */
export type Outcome =
  | { event: 'acted'; hash: Hash }
  | { event: 'would-act'; cost: string }
  | { event: 'act-refused' | 'act-failed'; reason: string }

/** The reason that nothing was sent, thrown from inside the wallet. */
export class NotSent extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome.event)
  }
}

/** The outcome that kept an act from being sent; null when it was sent. */
export const outcomeOf = (notSent: NotSent | null): Outcome | null => notSent?.outcome ?? null
