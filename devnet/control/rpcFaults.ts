import { hexToBigInt, isHex } from 'viem'
import { count } from '../methods/parameters'
import { invalidParams, RpcError } from '../rpc/rpcError'
import type { Admission } from '../rpc/serve'

type Settings = {
  rateLimited: number
  rateLimitEvery: number
  silent: number
  nonsense: number
  maxLogRange: number
}

const healthy: Settings = { rateLimited: 0, rateLimitEvery: 0, silent: 0, nonsense: 0, maxLogRange: 0 }

const EXPECTED = '{ rateLimited?, rateLimitEvery?, silent?, nonsense?, maxLogRange? } is expected'

/** Lets an endpoint fail as public ones do. The devnet_ methods are never affected. */
export class RpcFaults {
  private left: Settings = healthy
  private admitted = 0

  /**
   * @param settings `rateLimited`: so many requests are answered with HTTP 429; `rateLimitEvery`: so is every
   * so-manieth; `silent`: so many get no answer at all; `nonsense`: so many are answered with a web page;
   * `maxLogRange`: eth_getLogs over more blocks is refused, until set to 0. What is left out is as it should be.
   */
  set(settings: unknown): Settings {
    if (typeof settings !== 'object' || settings === null) throw invalidParams(EXPECTED)
    const given = new Map<string, unknown>(Object.entries(settings))
    const of = (name: keyof Settings) => count(given.get(name) ?? 0, name)
    this.left = {
      rateLimited: of('rateLimited'),
      rateLimitEvery: of('rateLimitEvery'),
      silent: of('silent'),
      nonsense: of('nonsense'),
      maxLogRange: of('maxLogRange'),
    }
    this.admitted = 0
    return this.left
  }

  /** Whether an HTTP request that asks for these methods is let in. */
  admit(methods: readonly string[]): Admission {
    if (methods.some((method) => method.startsWith('devnet_'))) return 'answer'
    if (this.left.silent > 0) {
      this.left = { ...this.left, silent: this.left.silent - 1 }
      return 'ignore'
    }
    if (this.left.rateLimited > 0) {
      this.left = { ...this.left, rateLimited: this.left.rateLimited - 1 }
      return 'too-many-requests'
    }
    if (this.left.nonsense > 0) {
      this.left = { ...this.left, nonsense: this.left.nonsense - 1 }
      return 'nonsense'
    }
    this.admitted++
    const { rateLimitEvery } = this.left
    return rateLimitEvery > 0 && this.admitted % rateLimitEvery === 0 ? 'too-many-requests' : 'answer'
  }

  /** Throws what a public endpoint says of a search that is too wide. `head` is the newest block. */
  checkLogs(filter: unknown, head: number): void {
    const { maxLogRange } = this.left
    if (maxLogRange === 0 || typeof filter !== 'object' || filter === null || 'blockHash' in filter) return
    const { fromBlock, toBlock }: { fromBlock?: unknown; toBlock?: unknown } = filter
    const range = blockOf(toBlock, head) - blockOf(fromBlock, head) + 1
    if (range <= maxLogRange) return
    throw new RpcError(-32602, `query exceeds max block range ${maxLogRange}`)
  }
}

function blockOf(tag: unknown, head: number): number {
  if (tag === 'earliest') return 0
  return isHex(tag) ? Number(hexToBigInt(tag)) : head
}
