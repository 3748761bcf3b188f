import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Ask } from './answers'
import { ChainReader } from './chainReader'
import { realClock } from './clock'
import { Endpoint } from './endpoint'
import { probeChain } from './probeEndpoint'

const clock = { ...realClock, wait: async () => {}, now: () => 1_700_000_100_000 }
const gateway = padHex('0x1', { size: 20 })
const known = { chainId: 42_161, canary: { address: gateway, from: 1_000n } }
const FIRST_EVENT = { address: gateway, blockNumber: '0x3e9' }
/** The log of the visitor's question, which has other topics than the canary. */
const LOG = { address: gateway, blockNumber: '0x9999' }

type Answers = { chainId?: string; timestamp?: number; canary?: (isWide: boolean) => unknown }

/** A sound endpoint, but for what is said of it. */
function endpointOf(name: string, { chainId = '0xa4b1', timestamp = 1_700_000_090, canary }: Answers = {}) {
  const asked: string[] = []
  const ask: Ask = async ({ method, params }) => {
    asked.push(method)
    switch (method) {
      case 'eth_chainId':
        return chainId
      case 'eth_getBlockByNumber':
        return { timestamp: `0x${timestamp.toString(16)}` }
      case 'eth_getLogs': {
        const [{ topics, toBlock }] = JSON.parse(JSON.stringify(params))
        if (topics.length === 0) return [{ ...LOG, from: name }]
        return canary === undefined ? [FIRST_EVENT] : canary(toBlock === 'latest')
      }
      default:
        return '0x1'
    }
  }
  return { endpoint: new Endpoint(name, ask, clock), asked }
}

const failing = (error: unknown) => () => {
  throw error
}
const readerOf = (...endpoints: readonly Endpoint[]) =>
  new ChainReader(endpoints, clock, probeChain(known, clock.now))
const logs = { method: 'eth_getLogs', params: [{ topics: [] }] }
const call = { method: 'eth_call', params: [] }

describe('an endpoint', () => {
  it('is looked at once, beside what it is first asked', async () => {
    const { endpoint, asked } = endpointOf('one')
    const reader = readerOf(endpoint)
    await reader.request(call)
    expect(asked).toEqual(['eth_call', 'eth_chainId', 'eth_getBlockByNumber'])
    await reader.request(logs)
    await reader.request(logs)
    expect(asked.slice(3)).toEqual(['eth_getLogs', 'eth_getLogs', 'eth_getLogs'])
    expect(endpoint.headAge).toBe(10)
  })

  it('of another chain answers nothing', async () => {
    const other = endpointOf('other', { chainId: '0x1' })
    await expect(readerOf(other.endpoint).request(call)).rejects.toMatchObject({ name: 'WrongEndpoint' })
    const { endpoint, asked } = endpointOf('one')
    await readerOf(endpointOf('other', { chainId: '0x1' }).endpoint, endpoint).request(call)
    expect(asked).toContain('eth_call')
  })

  it.each([
    ['silently cuts a wide search off', () => [], 'no-history'],
    [
      'wants a token for history',
      failing({ code: -32_000, message: 'Archive requests require a personal token' }),
      'refuses',
    ],
    ['has pruned it', failing({ code: 4_444, message: 'history has been pruned for this block' }), 'refuses'],
    [
      'refuses the length, and then history as such',
      (isWide: boolean) =>
        failing({
          message: isWide ? 'exceed maximum block range: 50000' : 'Unauthorized: a personal token',
        })(),
      'refuses',
    ],
  ])('that %s is not asked for logs, and still for the rest', async (_, canary, reason) => {
    const bad = endpointOf('bad', { canary })
    const good = endpointOf('good')
    const reader = readerOf(bad.endpoint, good.endpoint)
    expect(await reader.request(logs)).toMatchObject([{ from: 'good' }])
    expect(bad.endpoint.excluded).toEqual({ logs: reason })
    const before = bad.asked.length
    await reader.request(logs)
    await reader.request(call)
    expect(bad.asked.slice(before)).toEqual(['eth_call'])
  })

  it.each([
    [
      'refuses the length, whatever short searches find',
      (isWide: boolean) => (isWide ? failing({ message: 'eth_getLogs is limited to a 10 range' })() : []),
    ],
    ['is busy', failing({ code: -32_005, message: 'too many requests' })],
  ])('that %s stays in use: nothing is proved by that', async (_, canary) => {
    const { endpoint } = endpointOf('one', { canary })
    expect(await readerOf(endpoint).request(logs)).toMatchObject([{ from: 'one' }])
    expect(endpoint.excluded).toEqual({})
  })

  it('whose newest block is much older than that of another is asked after it', async () => {
    const stale = endpointOf('stale', { timestamp: 1_700_000_000 })
    const fresh = endpointOf('fresh')
    const reader = readerOf(stale.endpoint, fresh.endpoint)
    await reader.request(call)
    expect(reader.best('calls')).toBe(stale.endpoint)
    fresh.endpoint.headAge = 10
    expect(reader.best('calls')).toBe(fresh.endpoint)
  })
})
