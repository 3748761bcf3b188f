import { createClient, custom } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { countBlocks } from '@/lib/rpc/blockRanges'
import { chainTransport } from '@/lib/rpc/chainTransport'
import { blocksOf, type SyntheticChains, spanOf, syntheticChains } from '@/lib/testing/syntheticChains'
import type { HistoryStorage } from './historyCache'
import type { HistoryProgress } from './historySearch'
import { type ReadHistoryParams, readHistory } from './readHistory'

const L2_BLOCKS = 5_000_000n
const chains = syntheticChains({ transfers: 1_000, l2Blocks: L2_BLOCKS })

type Refuse = (request: {
  side: Side
  method: string
  params: readonly unknown[]
  count: number
  span: bigint
}) => unknown

type Request = (question: { method: string; params?: readonly unknown[] }) => Promise<unknown>

/** A transport that waits for nothing. */
const through = (request: Request) =>
  chainTransport([{ operator: 'synthetic', transport: custom({ request }) }], {
    clock: { wait: async () => {}, random: () => 0 },
  })

/** Both chains, behind providers that may refuse a request before it is answered. */
function providers(of: SyntheticChains, refuse: Refuse = () => undefined) {
  const asked = { l1: 0, l2: 0, logs: 0 }
  const client = <S extends Side>(side: S) => {
    const request = async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
      asked[side] += 1
      if (method === 'eth_getLogs') asked.logs += 1
      const span = method === 'eth_getLogs' ? spanOf(params ?? [], of.heads[side]) : 0n
      const refusal = refuse({ side, method, params: params ?? [], count: asked[side], span })
      if (refusal !== undefined) throw refusal
      return of.answer(side, method, params ?? [])
    }
    return createClient({ chain: of.pair[side], transport: through(request) })
  }
  return { asked, clients: { l1: client('l1'), l2: client('l2') } }
}

/**
 * Both chains, of which the one that is counted answers only when nothing more is asked without its answers: these are
 * the round trips that follow from one another.
 */
function inRows(of: SyntheticChains, counted: Side) {
  let rows = 0
  const waiting: (() => void)[] = []
  const answerAll = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done))
    rows += 1
    for (const answer of waiting.splice(0)) answer()
  }
  const client = <S extends Side>(side: S) => {
    const request = async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
      if (side === counted) {
        if (waiting.length === 0) void answerAll()
        await new Promise<void>((answer) => waiting.push(answer))
      }
      return of.answer(side, method, params ?? [])
    }
    return createClient({ chain: of.pair[side], transport: through(request) })
  }
  return { clients: { l1: client('l1'), l2: client('l2') }, rows: () => rows }
}

const busy = { code: -32_005, message: 'too many requests' }
const tooLong = { code: -32_602, message: 'exceed maximum block range: 10000' }
const tooLongWithoutANumber = { code: -32_000, message: 'block range is too wide' }
const small: Refuse = ({ span }) => (span > 10_000n ? tooLong : undefined)
const smallAndBusy: Refuse = (request) => (request.count % 5 === 0 ? busy : small(request))

const read = (
  of: SyntheticChains,
  clients: ReturnType<typeof providers>['clients'],
  more: Partial<ReadHistoryParams> = {},
) => readHistory(clients, of.pair, { account: of.account, ...more })

const keys = (transfers: readonly Transfer[]) => transfers.map(transferKey)

function memory(): HistoryStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return { kept, read: (key) => kept.get(key) ?? null, write: (key, text) => void kept.set(key, text) }
}

describe('1,000 transfers over 5 million blocks', () => {
  it('are whole from a provider of 10,000-block ranges that answers 429 to every fifth request', async () => {
    const { clients, asked } = providers(chains, smallAndBusy)
    const heard: HistoryProgress[] = []
    const batches: (readonly Transfer[])[] = []
    const { transfers, gaps, progress } = await read(chains, clients, {
      onProgress: (one) => heard.push(one),
      onTransfers: (some) => batches.push(some),
    })

    expect(keys(transfers)).toEqual(chains.expected)
    expect(gaps).toEqual([])
    expect(progress.done).toBe(1)
    expect(transfers.filter((one) => one.kind === 'deposit' && one.claimed !== null).length).toBeGreaterThan(
      300,
    )
    expect(transfers.filter((one) => one.kind === 'withdraw').every((one) => one.released !== null)).toBe(
      true,
    )

    const done = heard.map((one) => one.done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(heard.length).toBeGreaterThan(400)
    // Newest first: whatever is searched reaches up to the head at any time.
    const searched = heard.map(({ sides }) => sides.l2.searched[0]?.to).filter((to) => to !== undefined)
    expect(searched.filter((to) => to < L2_BLOCKS - 60_000n)).toEqual([])
    expect(batches.length).toBeGreaterThan(20)
    expect(keys(batches[0] ?? [])).not.toEqual(chains.expected)
    for (const batch of batches) expect(new Set(keys(batch)).size).toBe(batch.length)
    // 500 pieces of L2, each with one search and one for the messages in it, 11 pieces of L1, and what was refused.
    expect(asked.logs).toBeLessThan(1_350)
  }, 60_000)

  it('take nine searches of a provider without limits', async () => {
    const { clients, asked } = providers(chains)
    const { transfers } = await read(chains, clients)
    expect(keys(transfers)).toEqual(chains.expected)
    expect(asked.logs).toBeLessThanOrEqual(9)
  }, 30_000)

  it('are whole when the provider does not say what its limit is', async () => {
    const refuse: Refuse = ({ span }) => (span > 7_777n ? tooLongWithoutANumber : undefined)
    const { clients } = providers(chains, refuse)
    const { transfers, gaps } = await read(chains, clients)
    expect(keys(transfers)).toEqual(chains.expected)
    expect(gaps).toEqual([])
  }, 60_000)
})

describe('a history of 100 transfers', () => {
  const hundred = syntheticChains({ transfers: 100, l2Blocks: L2_BLOCKS })

  it.each(['l1', 'l2'] as const)('takes two round trips to %s, the second time as well', async (side) => {
    const storage = memory()
    for (const cache of ['empty', 'used']) {
      const { clients, rows } = inRows(hundred, side)
      const history = await read(hundred, clients, { storage })
      expect(history.cache).toBe(cache)
      expect(keys(history.transfers)).toEqual(hundred.expected)
      expect(rows()).toBeLessThanOrEqual(2)
    }
  })

  it('does not believe what is kept of a chain that is another one, although it asked for the rest already', async () => {
    const storage = memory()
    await read(hundred, providers(hundred).clients, { storage })
    const [[key, text] = ['', '']] = storage.kept
    storage.kept.set(key, text.replaceAll(/"settled":\["(\d+)","0x\w{4}/g, '"settled":["$1","0x7777'))
    const { transfers, cache, gaps } = await read(hundred, providers(hundred).clients, { storage })
    expect(cache).toBe('discarded')
    expect(keys(transfers)).toEqual(hundred.expected)
    expect(gaps).toEqual([])
  })
})

describe('what cannot be read', () => {
  const some = syntheticChains({ transfers: 40, l2Blocks: 400_000n })
  const broken = { from: 100_000n, to: 110_000n }
  const touches = (params: readonly unknown[]) => {
    const { from, to } = blocksOf(params, some.heads.l2)
    return from <= broken.to && to >= broken.from
  }

  it('is told, and the rest is there', async () => {
    const refuse: Refuse = ({ side, method, params, span }) => {
      if (method !== 'eth_getLogs') return undefined
      if (span > 5_000n) return { code: -32_602, message: 'exceed maximum block range: 5000' }
      return side === 'l2' && touches(params) ? { code: -32_603, message: 'internal error' } : undefined
    }
    const { clients } = providers(some, refuse)
    const { transfers, gaps, progress } = await read(some, clients)
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.every(({ side }) => side === 'l2')).toBe(true)
    expect(progress.done).toBeLessThan(1)
    expect(transfers.length).toBeGreaterThan(30)
    const missing = some.expected.filter((key) => !keys(transfers).includes(key))
    expect(missing.length).toBeGreaterThan(0)
    // Every block is either searched or told to be missing.
    const told = [...progress.sides.l2.searched, ...gaps.map(({ range }) => range)]
    expect(countBlocks(told)).toBe(400_001n)
  })

  it('is all of a chain when its provider only talks nonsense', async () => {
    const refuse: Refuse = () => undefined
    const { clients } = providers(
      {
        ...some,
        answer: (side, method, params) =>
          method === 'eth_getLogs' && side === 'l1' ? { ok: true } : some.answer(side, method, params),
      },
      refuse,
    )
    const { gaps, transfers } = await read(some, clients)
    expect(gaps.map(({ side }) => side)).toEqual(['l1'])
    expect(transfers.every(({ kind }) => kind === 'deposit')).toBe(true)
  })

  it('ends a search that was called off', async () => {
    const { clients } = providers(chains, small)
    const stop = new AbortController()
    const reading = read(chains, clients, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 0.1) stop.abort()
      },
    })
    await expect(reading).rejects.toThrow()
  })
})

describe('logs that an endpoint leaves out in silence', () => {
  const some = syntheticChains({ transfers: 60, l2Blocks: 400_000n })
  /** One of several operators of L1: `cut` gives the newest five logs of each search, however many there are. */
  const operators = (...kinds: readonly ('cut' | 'whole')[]) => {
    const sources = kinds.map((kind, index) => ({
      operator: `${kind} ${index}`,
      transport: custom({
        request: async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
          const answer = some.answer('l1', method, params ?? [])
          return kind === 'cut' && Array.isArray(answer) ? answer.slice(-5) : answer
        },
      }),
    }))
    const { l2 } = providers(some).clients
    return { l1: createClient({ chain: some.pair.l1, transport: chainTransport(sources) }), l2 }
  }

  it('are noticed by the gateway’s own record, and another endpoint is asked for all of them', async () => {
    const { transfers, gaps } = await read(some, operators('cut', 'whole'))
    expect(keys(transfers)).toEqual(some.expected)
    expect(gaps).toEqual([])
  })

  it('are told to be missing where nobody has them', async () => {
    const storage = memory()
    const { gaps, transfers } = await read(some, operators('cut', 'cut'), { storage })
    expect(gaps.map(({ side, error }) => [side, String(error)])).toEqual([
      ['l1', 'TruncatedLogs: The logs lack withdrawals that the gateway has recorded'],
    ])
    expect(transfers.length).toBeGreaterThan(30)
    // Blocks that could not be searched are not kept as searched.
    const again = await read(some, operators('whole'), { storage })
    expect(keys(again.transfers)).toEqual(some.expected)
  })
})

describe('a history with a cache', () => {
  it('goes on after a reload where it had stopped, and reads the recent blocks again', async () => {
    const storage = memory()
    const first = providers(chains, small)
    const stop = new AbortController()
    const interrupted = read(chains, first.clients, {
      storage,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 0.5) stop.abort()
      },
    })
    await expect(interrupted).rejects.toThrow()
    expect(first.asked.logs).toBeGreaterThan(400)

    const second = providers(chains, small)
    const resumed = await read(chains, second.clients, { storage })
    expect(keys(resumed.transfers)).toEqual(chains.expected)
    expect(resumed.cache).toBe('used')
    expect(second.asked.logs).toBeLessThan(700)

    const later = syntheticChains({ transfers: 1_000, l2Blocks: L2_BLOCKS, laterL2Blocks: 2_000n })
    const third = providers(later, small)
    const again = await read(later, third.clients, { storage })
    expect(keys(again.transfers)).toEqual(later.expected)
    expect(again.transfers).toEqual((await read(later, providers(later).clients)).transfers)
    expect(third.asked.logs).toBeLessThan(12)
    expect(third.asked.l1 + third.asked.l2).toBeLessThan(30)
  }, 60_000)

  const few = syntheticChains({ transfers: 20, l2Blocks: 400_000n })
  const filled = async () => {
    const storage = memory()
    expect((await read(few, providers(few).clients, { storage })).cache).toBe('empty')
    return storage
  }

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['something else', '"hello"'],
    ['another form', '{"key":"x","l1":null,"l2":null}'],
  ])('begins anew when it holds %s', async (_, text) => {
    const storage = await filled()
    for (const key of storage.kept.keys()) storage.kept.set(key, text)
    const { transfers, cache } = await read(few, providers(few).clients, { storage })
    expect(cache).toBe('discarded')
    expect(keys(transfers)).toEqual(few.expected)
  })

  it('begins anew when the chain is another one', async () => {
    const storage = await filled()
    const other: SyntheticChains = {
      ...few,
      answer: (side, method, params) => {
        const answer = few.answer(side, method, params)
        return typeof answer === 'object' && answer !== null && 'sendCount' in answer
          ? { ...answer, hash: `0x${'77'.repeat(32)}` }
          : answer
      },
    }
    const { transfers } = await read(other, providers(other).clients, { storage })
    expect(keys(transfers)).toEqual(few.expected)
  })

  it('is read in vain and without harm when the storage refuses everything', async () => {
    const refusing: HistoryStorage = {
      read: () => {
        throw new Error('forbidden')
      },
      write: async () => {
        throw new Error('full')
      },
    }
    const { transfers } = await read(few, providers(few).clients, { storage: refusing })
    expect(keys(transfers)).toEqual(few.expected)
  })
})
