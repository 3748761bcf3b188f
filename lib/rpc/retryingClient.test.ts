import { createClient, custom, HttpRequestError, TimeoutError } from 'viem'
import { mainnet } from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { retryingClient } from './retryingClient'

const client = createClient({ chain: mainnet, transport: custom({ request: async () => null }) })
const url = 'http://127.0.0.1'
const busy = (retryAfter?: string) =>
  new HttpRequestError({
    url,
    status: 429,
    headers: new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  })

function polite(random: () => number = () => 1) {
  const waits: number[] = []
  const wait = async (milliseconds: number) => void waits.push(milliseconds)
  return { endpoint: retryingClient(client, { wait, random }), waits }
}

/** Fails with each of these in turn, then answers. */
function failing(...errors: unknown[]) {
  return async () => {
    const error = errors.shift()
    if (error !== undefined) throw error
    return 'answer'
  }
}

describe('a provider', () => {
  it('is given as much time as it asks for, and a little more by chance', async () => {
    const { endpoint, waits } = polite(() => 0)
    expect(await endpoint.ask(failing(busy('3'), busy()))).toBe('answer')
    expect(waits).toEqual([3_125, 250])
  })

  it('is asked ever later, never later than after some seconds', async () => {
    const { endpoint, waits } = polite()
    await endpoint.ask(failing(...Array.from({ length: 7 }, () => busy())))
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000])
  })

  it('is asked twice when it is too slow, and once when it says no', async () => {
    const { endpoint, waits } = polite()
    const slow = new TimeoutError({ body: {}, url })
    await expect(endpoint.ask(failing(slow, slow))).rejects.toBe(slow)
    const no = { code: -32_601, message: 'the method is not available' }
    await expect(endpoint.ask(failing(no))).rejects.toBe(no)
    expect(waits).toHaveLength(1)
  })

  it('is asked at most six things at the same time', async () => {
    const { endpoint } = polite()
    let now = 0
    let most = 0
    const work = async () => {
      now += 1
      most = Math.max(most, now)
      await Promise.resolve()
      now -= 1
    }
    await Promise.all(Array.from({ length: 50 }, () => endpoint.ask(work)))
    expect(most).toBe(6)
  })

  it('is left alone by everybody while it asks to be', async () => {
    const order: string[] = []
    const endpoint = retryingClient(client, {
      random: () => 0,
      wait: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        order.push('waited')
      },
    })
    const first = endpoint.ask(failing(busy('1')))
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
    const second = endpoint.ask(async () => void order.push('asked'))
    await Promise.all([first, second])
    expect(order).toEqual(['waited', 'asked'])
  })
})
