import { isTimeout, isUnable, isWorthRetrying } from '@/lib/errors/rpcErrors'
import { type Answer, expectForm, type Question } from './answers'
import type { Clock } from './clock'
import { type Ability, type Endpoint, LaggingEndpoint } from './endpoint'
import { nextLength } from './logLimit'

/** The endpoints of a chain have no history of logs to give, or none that can be believed. */
export class NoLogEndpoint extends Error {
  override readonly name = 'NoLogEndpoint'
  constructor(options?: ErrorOptions) {
    super('No endpoint of this chain serves its logs', options)
  }
}

/** Every endpoint that was given for a chain is of another one. */
export class WrongEndpoint extends Error {
  override readonly name = 'WrongEndpoint'
  constructor() {
    super('No endpoint is of this chain')
  }
}

/**
 * Looks at an endpoint before its answers are used. Runs beside the first requests, once a session, and costs no round
 * trip. After a failure it runs again with the next request.
 */
export type Probe = (endpoint: Endpoint, ability: Ability) => Promise<void>

/** A request that is not answered yet: since when, in milliseconds, and by whom at present. */
export type Waiting = { since: number; operator: string }

type Options = { signal?: AbortSignal | undefined; attempts?: number }

/** In blocks. */
const NO_CHAIN_IS_LONGER = 2n ** 40n
const ATTEMPTS: Record<Ability, number> = { calls: 5, logs: 8 }
/**
 * Attempts per endpoint and question: an endpoint that was too slow twice will be too slow again; logs that it refused
 * twice may be found by shorter searches.
 */
const FEW_ATTEMPTS = 2
/** An endpoint whose newest block is so much older than another's is asked after it. */
const STALE_SECONDS = 60
/** After this time an endpoint's logs are checked again, in milliseconds: the fault may be over. */
const RECHECK_MS = 10_000
/** Differences of speed that matter for the order of endpoints, in milliseconds. */
const SLOW_MS = [1_500, 4_000]

/**
 * Reads a chain from its endpoints: from the best one, again while that is busy, and from the next when it fails. The best is
 * the one that was observed to answer, in the order in which they are given; nothing is asked in order to rank them.
 */
export class ChainReader {
  /** The highest block that any endpoint has told of. */
  head: bigint | null = null
  private readonly underWay = new Set<Waiting>()
  private readonly probes = new WeakMap<Endpoint, Partial<Record<Ability, Promise<void>>>>()
  /** The time at which each endpoint was last probed, in milliseconds. */
  private readonly probedAt = new WeakMap<Endpoint, number>()

  constructor(
    /** The preferred one first. Whoever adds or removes some hands in another list. */
    public endpoints: readonly Endpoint[],
    private readonly clock: Clock,
    private readonly probe: Probe | null = null,
  ) {}

  /**
   * The answer to a question, from whichever endpoint gives one.
   * @throws the error of the last attempt; at once an error that no other attempt and no other endpoint would change
   */
  async request(question: Question, options: Options = {}): Promise<Answer> {
    const { method } = question
    const ability = method === 'eth_getLogs' ? 'logs' : 'calls'
    return this.attempt(ability, (endpoint) => this.ask(endpoint, question, options.signal), options)
  }

  /**
   * The endpoint that is asked for logs has left some out: from now on another is asked.
   * @returns takes that back; null where there is no other, and the endpoint keeps its place
   */
  distrustLogs(): (() => void) | null {
    const suspect = this.best('logs')
    if (suspect === null) return null
    suspect.excluded.logs = 'no-history'
    const restore = () => {
      delete suspect.excluded.logs
    }
    if (this.best('logs') !== null) return restore
    restore()
    return null
  }

  /** The same by some of the endpoints alone. The observations of each are shared. */
  onlyOf(endpoints: readonly Endpoint[]): ChainReader {
    return new ChainReader(endpoints, this.clock, this.probe)
  }

  /** Asks one endpoint once. */
  async ask(endpoint: Endpoint, question: Question, signal?: AbortSignal): Promise<Answer> {
    const answer = expectForm(question.method, await endpoint.ask(question, signal && { signal }))
    if (question.method === 'eth_blockNumber') this.noteHead(BigInt(answer))
    return answer
  }

  private noteHead(block: bigint): void {
    if (this.head === null || block > this.head) this.head = block
  }

  /** The number of blocks from one to the newest that is known. */
  spanSince(from: bigint): bigint {
    return this.head === null ? NO_CHAIN_IS_LONGER : this.head - from + 1n
  }

  /** Even the best endpoint searches short ranges only. */
  isLimited(): boolean {
    return this.best('logs')?.limit.refused != null
  }

  /** The endpoint to ask next, or the one that was `tried` longest ago; null when none is able. */
  best(ability: Ability, tried: ReadonlySet<Endpoint> = new Set()): Endpoint | null {
    const able = this.endpoints.filter(({ excluded }) => excluded[ability] === undefined)
    const fresh = able.filter((endpoint) => !tried.has(endpoint))
    const [best = null] = (fresh.length > 0 ? fresh : able).toSorted((a, b) => {
      const [first, second] = [this.penalty(a, ability), this.penalty(b, ability)]
      const at = first.findIndex((value, index) => value !== second[index])
      return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0)
    })
    return best
  }

  /** Works with one endpoint after another until one succeeds. Between two rounds it waits, ever longer. */
  async attempt<Result>(
    ability: Ability,
    work: (endpoint: Endpoint) => Promise<Result>,
    { signal, attempts = ATTEMPTS[ability] }: Options = {},
  ): Promise<Result> {
    const waiting: Waiting = { since: this.clock.now(), operator: '' }
    this.underWay.add(waiting)
    try {
      return await this.attemptAll(ability, work, { signal, attempts, waiting })
    } finally {
      this.underWay.delete(waiting)
    }
  }

  /** The request that waits for an answer for the longest time, and at least so many milliseconds; null when none does. */
  slowest(milliseconds: number): Waiting | null {
    const [oldest] = this.underWay
    return oldest !== undefined && this.clock.now() - oldest.since >= milliseconds ? oldest : null
  }

  private async attemptAll<Result>(
    ability: Ability,
    work: (endpoint: Endpoint) => Promise<Result>,
    { signal, attempts, waiting }: Required<Pick<Options, 'attempts'>> & Options & { waiting: Waiting },
  ): Promise<Result> {
    const tried = new Set<Endpoint>()
    let lastError: unknown
    for (let round = 1; ; ) {
      const endpoint = this.best(ability, tried) ?? this.reconsider(ability)
      if (endpoint === null) throw noneLeft(ability, lastError)
      waiting.operator = endpoint.operator
      await endpoint.untilFree()
      signal?.throwIfAborted()
      const started = this.clock.now()
      try {
        const [result] = await Promise.all([work(endpoint), this.probed(endpoint, ability)])
        if (endpoint.excluded[ability] === undefined) {
          endpoint.noteAnswer(this.clock.now() - started)
          return result
        }
      } catch (error) {
        signal?.throwIfAborted()
        lastError = error
        const others = this.endpoints.length > 1
        if (!isWorthRetrying(error) && !(others && isUnable(error))) throw error
        endpoint.noteFailure(error)
        if (others && isUnable(error) && ability === 'logs') endpoint.excluded.logs = 'refuses'
      }
      tried.add(endpoint)
      const able = this.endpoints.filter(({ excluded }) => excluded[ability] === undefined)
      if (able.some((one) => !tried.has(one))) continue
      if (able.length === 0) throw noneLeft(ability, lastError)
      const isHopeless = isTimeout(lastError) || lastError instanceof LaggingEndpoint
      if (round >= (isHopeless ? Math.min(FEW_ATTEMPTS, attempts) : attempts)) throw lastError
      tried.clear()
      await (this.best(ability) ?? endpoint).untilRetry(round, lastError)
      round += 1
    }
  }

  /**
   * One of the endpoints that were left out a while ago, when nobody else is left: it is looked at again, since a node that
   * had lost its logs may have found them. One of another chain stays out. Null when all were looked at just now.
   */
  private reconsider(ability: Ability): Endpoint | null {
    const due = this.endpoints.filter(
      (endpoint) =>
        endpoint.excluded[ability] !== 'wrong-chain' &&
        this.clock.now() - (this.probedAt.get(endpoint) ?? 0) >= RECHECK_MS,
    )
    for (const endpoint of due) {
      delete endpoint.excluded[ability]
      delete this.probes.get(endpoint)?.[ability]
    }
    return this.best(ability)
  }

  private probed(endpoint: Endpoint, ability: Ability): Promise<void> {
    const looks = this.probes.get(endpoint) ?? {}
    this.probes.set(endpoint, looks)
    if (looks[ability] === undefined) this.probedAt.set(endpoint, this.clock.now())
    if (this.probe === null) return Promise.resolve()
    const { probe } = this
    looks[ability] ??= probe(endpoint, ability).catch(() => {
      delete looks[ability]
    })
    return looks[ability]
  }

  /** The faults of an endpoint, the weightiest first. Equals stay in the order given. */
  private penalty(endpoint: Endpoint, ability: Ability): readonly number[] {
    const slow = SLOW_MS.filter((limit) => (endpoint.latency ?? 0) > limit).length
    const ages = this.endpoints.flatMap(({ headAge }) => headAge ?? [])
    // Against the freshest: a visitor's clock may be wrong, and is so for all of them alike.
    const isStale = endpoint.headAge !== null && endpoint.headAge - Math.min(...ages) > STALE_SECONDS
    const first = [Number(endpoint.isResting), Number(isStale)]
    if (ability === 'calls') return [...first, slow]
    const { refused } = endpoint.limit
    const reach = refused === null ? 0 : 80 - nextLength(endpoint.limit, 2n ** 64n).toString(2).length
    return [...first, reach, slow]
  }
}

function noneLeft(ability: Ability, cause: unknown): unknown {
  if (ability === 'logs') return new NoLogEndpoint({ cause })
  return cause ?? new WrongEndpoint()
}
