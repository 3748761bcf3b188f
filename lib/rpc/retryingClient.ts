import type { Chain, Client, Transport } from 'viem'
import { isRateLimit, isTimeout, isWorthRetrying, retryAfter } from '@/lib/errors/rpcErrors'
import { type LogLimit, UNKNOWN_LIMIT } from './logLimit'

/** How to wait; a test hands in its own. */
export type Wait = (milliseconds: number) => Promise<void>

/** How patiently to ask, and until when. Clock and chance come in from outside. */
export type RetryOptions = {
  wait?: Wait
  /** From 0 to 1: spreads the attempts of many visitors. */
  random?: () => number
  signal?: AbortSignal
}

const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const ATTEMPTS = 8
/** What was too slow twice will be too slow again. */
const ATTEMPTS_IN_TIME = 2
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 8_000
/** How many requests are under way at the same time. */
const MAX_CONCURRENT = 6

/** A provider that is asked politely: not too much at once, and again, ever later, while it is busy. */
export type Endpoint = {
  client: Client<Transport, Chain>
  /**
   * The answer to a request.
   * @throws what the last attempt threw, and at once what another attempt would not change
   */
  ask<Answer>(request: () => Promise<Answer>): Promise<Answer>
  /** What was learnt of the provider. */
  limit: { get(): LogLimit; set(limit: LogLimit): void }
}

/** What was learnt of a provider outlives a search. Kept in memory, per client. */
const limits = new WeakMap<Client<Transport, Chain>, LogLimit>()

export function retryingClient(client: Client<Transport, Chain>, patience: RetryOptions = {}): Endpoint {
  const { wait = realWait, random = Math.random, signal } = patience
  const inTurn = turns(MAX_CONCURRENT)
  let pause = Promise.resolve()
  return {
    client,
    limit: {
      get: () => limits.get(client) ?? UNKNOWN_LIMIT,
      set: (limit) => limits.set(client, limit),
    },
    async ask(request) {
      for (let attempt = 1; ; attempt++) {
        await pause
        signal?.throwIfAborted()
        try {
          return await inTurn(request)
        } catch (error) {
          const attempts = isTimeout(error) ? ATTEMPTS_IN_TIME : ATTEMPTS
          if (attempt >= attempts || !isWorthRetrying(error)) throw error
          const asked = retryAfter(error)
          const waiting = wait((asked ?? 0) + delay(attempt, random))
          // One refusal may be chance. Two, or a plain word, are for everybody who waits in line.
          if (asked !== null || (attempt > 1 && isRateLimit(error))) pause = waiting
          await waiting
        }
      }
    },
  }
}

/** Twice as long after each attempt, from half of it to the whole by chance. */
function delay(attempt: number, random: () => number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS) * (0.5 + random() / 2)
}

/** Lets so many in at a time, in the order in which they came. */
function turns(atOnce: number) {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
