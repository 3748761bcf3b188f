import { isRateLimit, retryAfter } from '@/lib/errors/rpcErrors'
import type { Ask } from './answers'
import type { Clock } from './clock'
import { type LogLimit, UNKNOWN_LIMIT } from './logLimit'

const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 8_000
/** The time for which an endpoint's learnt limit holds. */
const LIMIT_LIFETIME_MS = 600_000
/** After a failure another endpoint is preferred for so long, twice as long after each further one. */
const FIRST_REST_MS = 15_000
const LONGEST_REST_MS = 240_000

/** The two things that an endpoint is asked for: public ones often serve calls and refuse the history of logs. */
export type Ability = 'calls' | 'logs'

/** The reason for which an endpoint is not asked for something in this session. */
export type Exclusion = 'wrong-chain' | 'no-history' | 'refuses'

/**
 * An endpoint that refuses a search that it has done before: one of several nodes behind it, which may be behind the
 * others.
 */
export class LaggingEndpoint extends Error {
  override readonly name = 'LaggingEndpoint'
  constructor(cause: unknown) {
    super('The endpoint refuses what it has done before', { cause })
  }
}

/** One endpoint of a chain, with its observed state. None of it is kept beyond the page. */
export class Endpoint {
  /** Mean of the last answers, in milliseconds; null before the first. */
  latency: number | null = null
  /** Answers since the page was opened. */
  answered = 0
  lastError: unknown = null
  /** The age of its newest block when it was probed, in seconds of the visitor's clock; null while that is not known. */
  headAge: number | null = null
  /** The time of the last request's failure, in milliseconds; null when it was answered. */
  failedAt: number | null = null
  /** The time of the first failure since the last answer, in milliseconds; null when it does not fail. */
  failsSince: number | null = null
  /** The reason that it is not asked any more, by ability. */
  readonly excluded: Partial<Record<Ability, Exclusion>> = {}

  private failures = 0
  private learnt: { limit: LogLimit; at: number } | null = null
  private retry: Promise<void> | null = null
  private pause: Promise<void> | null = null

  constructor(
    /** The name of its operator, for people and for a second opinion. */
    readonly operator: string,
    readonly ask: Ask,
    private readonly clock: Clock,
    /** Null when it is reached in another way than by a URL. */
    readonly url: string | null = null,
  ) {}

  get limit(): LogLimit {
    if (this.learnt !== null && this.clock.now() - this.learnt.at > LIMIT_LIFETIME_MS) this.learnt = null
    return this.learnt?.limit ?? UNKNOWN_LIMIT
  }

  set limit(limit: LogLimit) {
    this.learnt = { limit, at: this.learnt?.at ?? this.clock.now() }
  }

  /** Others are preferred at present. */
  get isResting(): boolean {
    if (this.failedAt === null) return false
    return (
      this.clock.now() - this.failedAt < Math.min(FIRST_REST_MS * 2 ** (this.failures - 1), LONGEST_REST_MS)
    )
  }

  /** Until everybody may ask again, when the endpoint wants to be left alone. */
  async untilFree(): Promise<void> {
    await this.pause
  }

  noteAnswer(milliseconds: number): void {
    this.latency = this.latency === null ? milliseconds : this.latency * 0.8 + milliseconds * 0.2
    this.answered += 1
    this.failures = 0
    this.failedAt = null
    this.failsSince = null
    this.lastError = null
  }

  noteFailure(error: unknown): void {
    // Requests that were sent together fail together, and count as one failure.
    if (this.failedAt === null || this.failedAt < this.clock.now()) this.failures += 1
    this.failedAt = this.clock.now()
    this.failsSince ??= this.failedAt
    this.lastError = error
  }

  /**
   * Waits before another attempt, ever longer. Requests that failed together wait together, so that they travel together again.
   * @param attempt the number of attempts made
   */
  async untilRetry(attempt: number, error: unknown): Promise<void> {
    const asked = retryAfter(error)
    this.retry ??= this.clock.wait((asked ?? 0) + this.delay(attempt)).finally(() => {
      this.retry = null
    })
    // One refusal may be chance. Two, or a plain word, are for everybody who waits in line.
    if (asked !== null || (attempt > 1 && isRateLimit(error))) this.pause = this.retry
    await this.retry
  }

  /** Twice as long after each attempt, from half of it to the whole by chance. */
  private delay(attempt: number): number {
    return Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS) * (0.5 + this.clock.random() / 2)
  }
}
