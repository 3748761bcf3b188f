import { hexToBigInt, isHex } from 'viem'
import { count } from '../methods/parameters'
import { invalidParams, RpcError } from '../rpc/rpcError'
import type { Admission } from '../rpc/serve'

/** The fate of the next HTTP requests, in this order, by the setting that counts them. */
const counted = {
  silent: 'ignore',
  down: 'hang-up',
  rateLimited: 'too-many-requests',
  nonsense: 'web-page',
  malformed: 'broken-json',
  wrongTypes: 'wrong-types',
} as const satisfies Record<string, Admission>

type Counted = keyof typeof counted
type Settings = Record<Counted | 'rateLimitEvery' | 'maxLogRange', number> & {
  /** The first and the last block of those whose logs are lost. */
  lostLogs: readonly [number, number] | null
}

const kinds: readonly Counted[] = ['silent', 'down', 'rateLimited', 'nonsense', 'malformed', 'wrongTypes']

const EXPECTED = `{ ${[...kinds, 'rateLimitEvery', 'maxLogRange', 'lostLogs'].map((kind) => `${kind}?`).join(', ')} } is expected`

/** Lets an endpoint fail as public ones do. The devnet_ methods are never affected. */
export class RpcFaults {
  private left: Settings = settingsOf(new Map())
  private admitted = 0

  /**
   * @param settings `silent`: so many requests get no answer at all; `down`: so many have their connection cut;
   * `rateLimited`: so many are answered with HTTP 429; `rateLimitEvery`: so is every nth; `nonsense`: so many are
   * answered with a web page, `malformed`: with half of an answer, `wrongTypes`: with a word for every result;
   * `maxLogRange`: eth_getLogs over more blocks is refused, until set to 0; `lostLogs`: so is one that touches the
   * blocks from the first to the second of these. A fault that is left out is off.
   */
  set(settings: unknown): Settings {
    if (typeof settings !== 'object' || settings === null) throw invalidParams(EXPECTED)
    this.left = settingsOf(new Map(Object.entries(settings)))
    this.admitted = 0
    return this.left
  }

  /** The fate of an HTTP request that asks for these methods. */
  admit(methods: readonly string[]): Admission {
    if (methods.some((method) => method.startsWith('devnet_'))) return 'answer'
    const kind = kinds.find((one) => this.left[one] > 0)
    if (kind) {
      this.left = { ...this.left, [kind]: this.left[kind] - 1 }
      return counted[kind]
    }
    this.admitted++
    const { rateLimitEvery } = this.left
    return rateLimitEvery > 0 && this.admitted % rateLimitEvery === 0 ? 'too-many-requests' : 'answer'
  }

  /** Throws what a public endpoint says of a search that is too wide, or too far back. `head` is the newest block. */
  checkLogs(filter: unknown, head: number): void {
    const { maxLogRange, lostLogs } = this.left
    if (typeof filter !== 'object' || filter === null || 'blockHash' in filter) return
    const { fromBlock, toBlock }: { fromBlock?: unknown; toBlock?: unknown } = filter
    const [from, to] = [blockOf(fromBlock, head), blockOf(toBlock, head)]
    if (maxLogRange > 0 && to - from + 1 > maxLogRange) {
      throw new RpcError(-32602, `query exceeds max block range ${maxLogRange}`)
    }
    if (lostLogs !== null && from <= lostLogs[1] && to >= lostLogs[0]) {
      throw new RpcError(-32000, 'history has been pruned for this block')
    }
  }
}

function settingsOf(given: ReadonlyMap<string, unknown>): Settings {
  const of = (name: string) => count(given.get(name) ?? 0, name)
  const lost = given.get('lostLogs') ?? null
  if (lost !== null && !Array.isArray(lost)) throw invalidParams('lostLogs: [first, last] is expected')
  return {
    silent: of('silent'),
    down: of('down'),
    rateLimited: of('rateLimited'),
    nonsense: of('nonsense'),
    malformed: of('malformed'),
    wrongTypes: of('wrongTypes'),
    rateLimitEvery: of('rateLimitEvery'),
    maxLogRange: of('maxLogRange'),
    lostLogs: lost && [count(lost[0], 'the first block'), count(lost[1], 'the last block')],
  }
}

function blockOf(tag: unknown, head: number): number {
  if (tag === 'earliest') return 0
  return isHex(tag) ? Number(hexToBigInt(tag)) : head
}
