import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from 'viem'
import { mainnet } from 'viem/chains'
import { afterEach, describe, expect, it } from 'vitest'
import { batchingHttp } from './batchingHttp'
import { chainTransport } from './chainTransport'

type Call = { id: number; method: string; params: readonly unknown[] }
type Reply = { status?: number; body: unknown }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A client of an endpoint that answers with a call's own number, or as `refuse` says; and the sizes of what it was sent. */
async function endpoint(refuse: (calls: readonly Call[], isBatch: boolean) => Reply | undefined) {
  const sizes: number[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const asked: Call | Call[] = JSON.parse(text)
    const calls = [asked].flat()
    sizes.push(calls.length)
    const answers = calls.map(({ id, params }) => ({ jsonrpc: '2.0', id, result: params[0] }))
    const { status = 200, body } = refuse(calls, Array.isArray(asked)) ?? {
      // In any order: an answer names its call.
      body: Array.isArray(asked) ? answers.toReversed() : answers[0],
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const transport = chainTransport(
    [{ operator: 'one', transport: batchingHttp(`http://127.0.0.1:${address.port}`) }],
    { clock: { wait: async () => {} } },
  )
  const client = createClient({ chain: mainnet, transport })
  const ask = (number: number) =>
    client.request<{ Method: 'test_echo'; Parameters: [number]; ReturnType: unknown }>({
      method: 'test_echo',
      params: [number],
    })
  return { sizes, askAll: (count: number) => Promise.all(Array.from({ length: count }, (_, i) => ask(i))) }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const failure = (message: string, code = -32_600) => ({ jsonrpc: '2.0', id: null, error: { code, message } })

describe('what is asked at the same moment', () => {
  it('travels in one request, and each gets its own answer', async () => {
    const { askAll, sizes } = await endpoint(() => undefined)
    expect(await askAll(30)).toEqual(numbers(30))
    expect(sizes).toEqual([30])
  })

  const refusals: readonly [string, number, (calls: readonly Call[]) => Reply][] = [
    [
      'three with an HTTP status and a sentence',
      3,
      () => ({
        status: 500,
        body: failure('Batch of more than 3 requests are not allowed on free tier', 31),
      }),
    ],
    ['three with one error for all', 3, () => ({ body: failure('batch limit exceeded, max 3') })],
    ['four with one error in a list', 4, () => ({ body: [failure('Invalid Request')] })],
    ['ten without a word', 10, () => ({ status: 413, body: {} })],
    ['two with something that is no answer', 2, () => ({ body: {} })],
    [
      'five, by refusing each call in it',
      5,
      (calls) => ({ body: calls.map(({ id }) => ({ ...failure('too many calls in one batch'), id })) }),
    ],
  ]

  it.each(refusals)('is sent in smaller batches to an endpoint that takes %s', async (_, most, refusal) => {
    const { askAll, sizes } = await endpoint((calls) => (calls.length > most ? refusal(calls) : undefined))
    expect(await askAll(20)).toEqual(numbers(20))
    const before = sizes.length
    // The size is remembered: nothing is refused the second time.
    expect(await askAll(20)).toEqual(numbers(20))
    expect(Math.max(...sizes.slice(before))).toBeLessThanOrEqual(most)
  })

  it('is sent one by one, and not in lists, to an endpoint that takes no batches at all', async () => {
    const { askAll, sizes } = await endpoint((_, isBatch) =>
      isBatch ? { status: 400, body: failure('Batch requests are not supported') } : undefined,
    )
    expect(await askAll(8)).toEqual(numbers(8))
    const before = sizes.length
    expect(await askAll(8)).toEqual(numbers(8))
    expect(sizes.slice(before)).toEqual(numbers(8).map(() => 1))
  })

  it('is not split when the endpoint is only busy', async () => {
    let asked = 0
    const { askAll, sizes } = await endpoint(() => {
      asked += 1
      return asked <= 2 ? { status: 429, body: failure('too many requests', -32_005) } : undefined
    })
    expect(await askAll(20)).toEqual(numbers(20))
    expect(sizes).toEqual([20, 20, 20])
  })
})
