import type { Hash } from 'viem'

/** What an act came to. */
export type Outcome =
  | { event: 'acted'; hash: Hash }
  | { event: 'would-act'; cost: string }
  | { event: 'act-refused' | 'act-failed'; reason: string }

/** Why nothing was sent, from inside the wallet. */
export class NotSent extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome.event)
  }
}

/** What kept an act from being sent, if anything did. */
export const outcomeOf = (notSent: NotSent | null): Outcome | null => notSent?.outcome ?? null
