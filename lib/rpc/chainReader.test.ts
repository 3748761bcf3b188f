import { HttpRequestError, TimeoutError } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Ask } from './answers'
import { ChainReader, type Probe } from './chainReader'
import { type Clock, realClock } from './clock'
import { Endpoint } from './endpoint'

const url = 'http://127.0.0.1'
const busy = (retryAfter?: string) =>
  new HttpRequestError({
    url,
    status: 429,
    headers: new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  })
const slow = new TimeoutError({ body: {}, url })
const down = new HttpRequestError({ url, details: 'fetch failed' })
const keyed = new HttpRequestError({ url, status: 401, details: 'Unauthorized: You must authenticate' })

/** Fails with each of these in turn, then answers. */
function failing(...errors: unknown[]): Ask {
  return async () => {
    const error = errors.shift()
    if (error !== undefined) throw error
    return '0x1'
  }
}

const always =
  (error: unknown): Ask =>
  async () => {
    throw error
  }

type Asks = Readonly<Record<string, Ask>>

/** A reader of these endpoints, whose waits take no time, and which of them was asked. */
function readerOfAll(asks: Asks, { clock = {}, probe }: { clock?: Partial<Clock>; probe?: Probe } = {}) {
  const waits: number[] = []
  const asked: string[] = []
  let now = 0
  const time = {
    ...realClock,
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    random: () => 1,
    now: () => now,
    ...clock,
  }
  const endpoints = Object.entries(asks).map(
    ([name, ask]) =>
      new Endpoint(
        name,
        (question) => {
          asked.push(name)
          return ask(question)
        },
        time,
      ),
  )
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { reader: new ChainReader(endpoints, time, probe ?? null), endpoints, waits, asked, pass }
}

const call = { method: 'eth_call', params: [] }
const logs = { method: 'eth_getLogs', params: [] }

describe('the only endpoint', () => {
  it('is given as much time as it asks for, and a little more by chance', async () => {
    const { reader, waits } = readerOfAll({ one: failing(busy('3'), busy()) }, { clock: { random: () => 0 } })
    expect(await reader.request(call)).toBe('0x1')
    expect(waits).toEqual([3_125, 250])
  })

  it('is asked ever later, never later than after some seconds', async () => {
    const ask: Ask = always(busy())
    const { reader, waits } = readerOfAll({ one: ask })
    await expect(reader.request(logs)).rejects.toThrow()
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000])
  })

  it('is asked twice when it is too slow, and once when it says no', async () => {
    const first = readerOfAll({ one: always(slow) })
    await expect(first.reader.request(call)).rejects.toBe(slow)
    expect(first.asked).toHaveLength(2)
    const no = { code: -32_601, message: 'the method is not available' }
    const second = readerOfAll({ one: always(no) })
    await expect(second.reader.request(call)).rejects.toBe(no)
    expect(second.asked).toHaveLength(1)
  })

  it('is left alone by everybody while it asks to be', async () => {
    const order: string[] = []
    const wait = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      order.push('waited')
    }
    const ask = failing(busy('1'))
    const { reader } = readerOfAll({ one: ask }, { clock: { wait, random: () => 0 } })
    const first = reader.request(call)
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
    const second = reader.request(call).then(() => order.push('asked'))
    await Promise.all([first, second])
    expect(order).toEqual(['waited', 'asked'])
  })

  it('is asked together again for what failed together', async () => {
    let refused = 0
    const ask: Ask = async () => {
      if (refused < 20) {
        refused += 1
        throw busy()
      }
      return '0x1'
    }
    const { reader, waits } = readerOfAll({ one: ask })
    await Promise.all(Array.from({ length: 20 }, () => reader.request(call)))
    expect(waits).toEqual([250])
  })

  it('is asked again for an answer that its method cannot have', async () => {
    let answers = 0
    const { reader } = readerOfAll({
      one: async () => {
        answers += 1
        return answers < 3 ? 'soon' : '0x7'
      },
    })
    expect(await reader.request(call)).toBe('0x7')
  })
})

describe('a request that waits', () => {
  it('is told with who is asked for it, from then on until it is answered', async () => {
    let answer = () => {}
    const late = new Promise<string>((resolve) => {
      answer = () => resolve('0x1')
    })
    const { reader, pass } = readerOfAll({ one: always(down), two: () => late })
    const request = reader.request(call)
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    pass(2_999)
    expect(reader.slowest(3_000)).toBeNull()
    pass(1)
    expect(reader.slowest(3_000)).toMatchObject({ operator: 'two' })
    answer()
    await request
    expect(reader.slowest(0)).toBeNull()
  })
})

describe('of several endpoints', () => {
  it.each([
    ['is busy', busy()],
    ['is too slow', slow],
    ['cannot be reached', down],
    ['wants a key', keyed],
  ])('the next is asked at once when one %s', async (_, error) => {
    const { reader, waits, asked } = readerOfAll({ one: always(error), two: failing() })
    expect(await reader.request(call)).toBe('0x1')
    expect(asked).toEqual(['one', 'two'])
    expect(waits).toEqual([])
    // An endpoint that failed is not asked first next time.
    await reader.request(call)
    expect(asked).toEqual(['one', 'two', 'two'])
  })

  it('what every one would answer alike is asked once', async () => {
    const reverted = { code: 3, message: 'execution reverted: no' }
    const { reader, asked } = readerOfAll({ one: always(reverted), two: failing() })
    await expect(reader.request(call)).rejects.toBe(reverted)
    expect(asked).toEqual(['one'])
  })

  it('the first has its place again after a while', async () => {
    const { reader, asked, pass } = readerOfAll({ one: failing(down), two: failing() })
    await reader.request(call)
    pass(20_000)
    await reader.request(call)
    expect(asked).toEqual(['one', 'two', 'one'])
  })

  it.each([
    { code: 35, message: 'ranges over 10000 blocks are not supported on freetier' },
    { code: -32_600, message: 'Under the Free tier plan, requests go up to a 10 block range.' },
  ])('one that limits ranges by its plan is asked for shorter ones: $message', async (limited) => {
    const { reader, endpoints } = readerOfAll({ one: failing(limited), two: failing() })
    await expect(reader.request(logs)).rejects.toBe(limited)
    expect(endpoints[0]?.excluded).toEqual({})
  })

  it('one that refuses the history of logs still answers calls', async () => {
    const archive = { code: -32_000, message: 'Archive requests require a personal token' }
    const one: Ask = async ({ method }) => {
      if (method === 'eth_getLogs') throw archive
      return '0x1'
    }
    const { reader, asked, endpoints } = readerOfAll({ one, two: async () => [] })
    expect(await reader.request(logs)).toEqual([])
    expect(endpoints[0]?.excluded).toEqual({ logs: 'refuses' })
    expect(await reader.request(logs)).toEqual([])
    expect(asked).toEqual(['one', 'two', 'two'])
  })

  it('what one answers is not used when a look at it, made at the same time, speaks against it', async () => {
    const probe: Probe = async (endpoint, ability) => {
      if (endpoint.operator === 'one') endpoint.excluded[ability] = 'no-history'
    }
    const { reader, asked } = readerOfAll({ one: async () => ['wrong'], two: async () => [] }, { probe })
    expect(await reader.request(logs)).toEqual([])
    expect(asked).toEqual(['one', 'two'])
  })

  it('that had lost its logs is looked at again after a while, and not before', async () => {
    let isLost = true
    const probe: Probe = async (endpoint, ability) => {
      if (isLost) endpoint.excluded[ability] = 'no-history'
    }
    const { reader, pass } = readerOfAll({ one: async () => [] }, { probe })
    await expect(reader.request(logs)).rejects.toThrow('No endpoint of this chain serves its logs')
    isLost = false
    await expect(reader.request(logs)).rejects.toThrow('No endpoint of this chain serves its logs')
    pass(10_000)
    await expect(reader.request(logs)).resolves.toEqual([])
  })

  it('none is left when all are excluded, and it is said so', async () => {
    const probe: Probe = async (endpoint, ability) => {
      endpoint.excluded[ability] = 'no-history'
    }
    const { reader } = readerOfAll({ one: async () => [], two: async () => [] }, { probe })
    await expect(reader.request(logs)).rejects.toMatchObject({ name: 'NoLogEndpoint' })
  })

  it('the one that searches longer ranges is asked for logs', async () => {
    const { reader, endpoints } = readerOfAll({ one: async () => [], two: async () => [] })
    const [one, two] = endpoints
    if (one === undefined || two === undefined) throw new Error('There are two')
    one.limit = { works: 10n, refused: 11n, stated: null }
    two.limit = { works: 10_000n, refused: 10_001n, stated: null }
    expect(reader.best('logs')).toBe(two)
    expect(reader.best('calls')).toBe(one)
  })
})
