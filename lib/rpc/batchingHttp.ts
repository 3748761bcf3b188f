import {
  createTransport,
  type HttpTransportConfig,
  RpcRequestError,
  type Transport,
  UrlRequiredError,
} from 'viem'
import { getHttpRpcClient } from 'viem/utils'
import { batchRefusal } from '@/lib/errors/batchRefusal'
import type { Answer } from './answers'
import { turns } from './turns'

type Options = Pick<HttpTransportConfig, 'fetchFn' | 'onFetchRequest' | 'timeout'>

/**
 * A transport over HTTP that sends calls of the same moment in one request. An endpoint that refuses a batch gets
 * smaller ones, down to single calls, and the size that it takes is remembered. It tries nothing twice: see
 * `chainTransport`.
 * @param url of the endpoint; without it the chain's first
 */
export function batchingHttp(url?: string, options: Options = {}): Transport<'http'> {
  let batches: Batches | null = null
  return ({ chain, timeout }) => {
    const target = url ?? chain?.rpcUrls.default.http[0]
    if (target === undefined) throw new UrlRequiredError()
    batches ??= new Batches(target, { ...options, timeout: timeout ?? options.timeout })
    const { ask } = batches
    return createTransport({
      key: 'http',
      name: target,
      type: 'http',
      retryCount: 0,
      request: ({ method, params }, given) => ask({ method, params }, given?.signal),
    })
  }
}

/** Requests under way at the same time. */
const MAX_CONCURRENT = 6
/** Calls in one request, until the endpoint wants fewer. */
const MOST_CALLS = 200

type Call = { id: number; method: string; params?: unknown }
type Waiting = { call: Call; resolve: (answer: Answer) => void; reject: (error: unknown) => void }
type Reply = { id?: unknown; result?: Answer; error?: { code: number; message: string } | undefined }

class Batches {
  private readonly inTurn = turns(MAX_CONCURRENT)
  private readonly http: ReturnType<typeof getHttpRpcClient>
  private queue: Waiting[] = []
  private most = MOST_CALLS
  private lastId = 0

  constructor(
    private readonly url: string,
    { fetchFn, onFetchRequest, timeout }: { [Key in keyof Options]?: Options[Key] | undefined },
  ) {
    this.http = getHttpRpcClient(url, { fetchFn, onRequest: onFetchRequest, timeout })
  }

  readonly ask = ({ method, params }: Omit<Call, 'id'>, signal: AbortSignal | undefined): Promise<Answer> => {
    this.lastId += 1
    const call = { id: this.lastId, method, params }
    let stop = () => {}
    const asked = new Promise<Answer>((resolve, reject) => {
      stop = () => reject(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      if (this.queue.push({ call, resolve, reject }) === 1)
        setTimeout(() => this.sendAll(this.queue.splice(0)))
    })
    return asked.finally(() => signal?.removeEventListener('abort', stop))
  }

  private sendAll(waiting: readonly Waiting[]): void {
    const size = this.most
    for (let start = 0; start < waiting.length; start += size) {
      void this.inTurn(() => this.send(waiting.slice(start, start + size)))
    }
  }

  private async send(waiting: readonly Waiting[]): Promise<void> {
    // It may have been learnt meanwhile that this many are too many.
    if (waiting.length > this.most) return this.sendAll(waiting)
    try {
      const again = this.take(waiting, await this.post(waiting.map(({ call }) => call)))
      if (again.length > 0) this.sendAll(again)
    } catch (error) {
      const size = batchRefusal(error, waiting.length)
      if (size === null) for (const { reject } of waiting) reject(error)
      else {
        this.most = Math.min(this.most, size)
        this.sendAll(waiting)
      }
    }
  }

  /** Gives everybody the answer to their call. @returns those whose call was refused for being one of too many */
  private take(waiting: readonly Waiting[], replies: readonly Reply[]): readonly Waiting[] {
    const byId = new Map(replies.map((reply) => [reply.id, reply]))
    const again: Waiting[] = []
    for (const one of waiting) {
      // An answer to a batch as a whole bears no call's id.
      const reply = byId.get(one.call.id) ?? replies[0] ?? {}
      const size =
        waiting.length === 1 || !reply.error
          ? null
          : batchRefusal(reply.error, waiting.length, reply.id !== one.call.id)
      if (size !== null) {
        this.most = Math.min(this.most, size)
        again.push(one)
      } else if (reply.error)
        one.reject(new RpcRequestError({ body: one.call, error: reply.error, url: this.url }))
      else one.resolve(reply.result)
    }
    return again
  }

  private async post(calls: readonly Call[]): Promise<readonly Reply[]> {
    const [only] = calls
    // An endpoint that takes no batches takes none of a single call either.
    const replies =
      this.most === 1 && only !== undefined
        ? [await this.http.request({ body: only })]
        : await this.http.request({ body: [...calls] })
    return replies.map(({ id, result, error }) => ({ id, result, error }))
  }
}
