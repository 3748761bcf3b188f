import { createPublicClient, webSocket } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import type { JsonRpc } from '../rpc/jsonRpc'
import { RpcError } from '../rpc/rpcError'
import { type Pair, startPair } from './pair'

type Rpc = Pick<JsonRpc, 'request'>

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(pair.info.l2.rpcUrl, { method: 'POST', headers, body: JSON.stringify(body) })

describe('HTTP', () => {
  it('lets pages of any origin in, preflights included', async () => {
    const preflight = await fetch(pair.info.l2.rpcUrl, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3000', 'access-control-request-headers': 'content-type' },
    })
    expect(preflight.status).toBe(204)
    const answer = await post(
      { jsonrpc: '2.0', id: 1, method: 'eth_chainId' },
      { origin: 'http://localhost:3000' },
    )
    for (const { headers } of [preflight, answer])
      expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.json()).toEqual({ jsonrpc: '2.0', id: 1, result: '0x64aba' })
  })

  it('answers batches in order, each call by itself', async () => {
    const calls = ['eth_chainId', 'eth_nonsense', 'eth_gasPrice'].map((method, id) => ({
      jsonrpc: '2.0',
      id,
      method,
      params: [],
    }))
    const answers = await (await post(calls)).json()
    expect(answers).toMatchObject([
      { id: 0, result: '0x64aba' },
      { id: 1, error: { code: -32601 } },
      { id: 2, result: '0x5f5e100' },
    ])
  })

  it("hands WebSockets to L1's node, and refuses them on L2", async () => {
    const open = (url: string) =>
      createPublicClient({
        transport: webSocket(url.replace('http', 'ws'), { reconnect: false, retryCount: 0 }),
      })
    expect(await open(pair.info.l1.rpcUrl).getChainId()).toBe(pair.info.l1.chainId)
    await expect(open(pair.info.l2.rpcUrl).getChainId()).rejects.toThrow()
  })

  it('says what is wrong with a request', async () => {
    const broken = await fetch(pair.info.l2.rpcUrl, { method: 'POST', body: '{' })
    expect(await broken.json()).toMatchObject({ error: { code: -32700 } })
    expect(await (await post({ id: 5 })).json()).toMatchObject({ id: 5, error: { code: -32600 } })
    await expect(pair.l2.request('devnet_advanceRounds', ['x'])).rejects.toThrow(
      'a number is expected, not "x"',
    )
    await expect(pair.l2.request('devnet_pauseRelay', ['everything'])).rejects.toThrow(
      'one of sequencer, validator, all is expected',
    )
    await expect(pair.l2.request('devnet_expireTicket', [`0x${'11'.repeat(32)}`])).rejects.toThrow(
      'there is no open ticket',
    )
  })

  it('fails as public endpoints do when told so', async () => {
    const call = { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }
    await pair.l2.request('devnet_setRpcFaults', [{ rateLimited: 1, maxLogRange: 5 }])
    expect((await post(call)).status).toBe(429)
    expect((await post(call)).status).toBe(200)
    const search = pair.l2.request('eth_getLogs', [{ fromBlock: '0x0', toBlock: 'latest' }])
    await expect(search).rejects.toThrow('query exceeds max block range 5')

    await pair.l2.request('devnet_setRpcFaults', [{ silent: 1 }])
    const impatient = fetch(pair.info.l2.rpcUrl, {
      method: 'POST',
      body: JSON.stringify(call),
      signal: AbortSignal.timeout(300),
    })
    await expect(impatient).rejects.toThrow(/timeout/)
    expect((await post(call)).status).toBe(200)
  })

  it('has neither subscriptions nor what would move one chain alone', async () => {
    const asked: readonly [Rpc, string][] = [
      ...[
        'eth_subscribe',
        'eth_fillTransaction',
        'evm_setIntervalMining',
        'anvil_rollback',
        'anvil_mine_detailed',
      ].map((method): [Rpc, string] => [pair.l2, method]),
      ...['evm_mine_detailed', 'hardhat_reset', 'anvil_whatever'].map((method): [Rpc, string] => [
        pair.l2,
        method,
      ]),
      ...['evm_snapshot', 'evm_revert', 'anvil_reorg', 'hardhat_reset'].map((method): [Rpc, string] => [
        pair.l1,
        method,
      ]),
    ]
    for (const [chain, method] of asked) {
      const refused = await chain.request(method, []).catch((error: unknown) => error)
      expect(refused, method).toBeInstanceOf(RpcError)
      expect(refused, method).toMatchObject({ code: -32601 })
    }
  })

  it('keeps the manners of JSON-RPC', async () => {
    const call = { jsonrpc: '2.0', id: 1, method: 'eth_chainId' }
    const { id: _, ...notification } = call
    const json = async (body: unknown) => (await post(body)).json()
    const text = async (body: unknown) => (await post(body)).text()
    expect(await json([])).toMatchObject({ error: { code: -32600 } })
    expect(await json([1, call])).toMatchObject([
      { id: null, error: { code: -32600 } },
      { id: 1, result: '0x64aba' },
    ])
    expect(await text(notification)).toBe('')
    expect(await text([notification, notification])).toBe('')
    expect(await json([notification, call])).toHaveLength(1)
    expect(await json({ ...call, params: { block: 'latest' } })).toMatchObject({
      id: 1,
      error: { code: -32602 },
    })
    expect(await json(Array.from({ length: 1_001 }, () => call))).toMatchObject({ error: { code: -32600 } })
    for (const params of [['0x12', 'latest'], [], ['nobody', 'latest']])
      expect(await json({ ...call, method: 'eth_getBalance', params })).toMatchObject({
        error: { code: -32602 },
      })
    for (const to of ['0x12', 'nobody', 5])
      expect(await json({ ...call, method: 'eth_call', params: [{ to }, 'latest'] })).toMatchObject({
        error: { code: -32602 },
      })
  })

  it('refuses a request that is too long, and goes on', async () => {
    for (const { rpcUrl } of [pair.info.l1, pair.info.l2]) {
      const body = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'eth_call',
        params: ['x'.repeat(8_000_000)],
      })
      const refused = await fetch(rpcUrl, { method: 'POST', body }).catch(() => null)
      // A sender that is still sending may see the end of the connection instead of the answer.
      if (refused !== null) expect(refused.status).toBe(413)
      const long = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'eth_call',
        params: ['x'.repeat(4_000_000)],
      })
      const answer = await fetch(rpcUrl, { method: 'POST', body: long })
      expect(await answer.json()).toMatchObject({ error: {} })
      expect((await fetch(rpcUrl, { method: 'POST', body: '{}' })).status).toBe(200)
    }
  })

  it('goes on when those who asked have gone', async () => {
    const batch = Array.from({ length: 900 }, (_, id) => ({
      jsonrpc: '2.0',
      id,
      method: 'eth_getBlockByNumber',
      params: ['latest', true],
    }))
    for (let times = 0; times < 5; times++) {
      const leaving = AbortSignal.timeout(5)
      await fetch(pair.info.l2.rpcUrl, {
        method: 'POST',
        body: JSON.stringify(batch),
        signal: leaving,
      }).catch(() => null)
    }
    expect(await pair.l2.request('eth_chainId')).toBe('0x64aba')
  })
})
