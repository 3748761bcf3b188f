import { afterEach, expect, it } from 'vitest'
import { freePort } from '../freePort'
import { jsonRpc } from '../rpc/jsonRpc'
import { serveJsonRpc } from '../rpc/serve'
import { serveFaultyProxy } from './faultyProxy'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function proxied() {
  const port = await freePort()
  const answers = new Map<string, unknown>([
    ['eth_blockNumber', '0x64'],
    ['eth_getLogs', []],
  ])
  opened.push(
    await serveJsonRpc(
      port,
      async (method) => answers.get(method),
      () => 'answer',
    ),
  )
  const proxy = await serveFaultyProxy(`http://127.0.0.1:${port}`)
  opened.push(proxy)
  return proxy.url
}

it('passes everything on, and fails as it is told to', async () => {
  const url = await proxied()
  const rpc = jsonRpc(url)
  expect(await rpc.request('eth_blockNumber')).toBe('0x64')

  await rpc.request('devnet_setRpcFaults', [{ rateLimitEvery: 2, maxLogRange: 10 }])
  const ask = (method: string, params: readonly unknown[] = []) =>
    fetch(url, { method: 'POST', body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }) })
  expect((await ask('eth_blockNumber')).status).toBe(200)
  expect((await ask('eth_blockNumber')).status).toBe(429)
  const refused: unknown = await (await ask('eth_getLogs', [{ fromBlock: '0x0', toBlock: 'latest' }])).json()
  expect(refused).toMatchObject({ error: { message: 'query exceeds max block range 10' } })

  await rpc.request('devnet_setRpcFaults', [{ nonsense: 1 }])
  expect(await (await ask('eth_blockNumber')).text()).toContain('<html>')
  expect(await rpc.request('eth_getLogs', [{ fromBlock: '0x0', toBlock: 'latest' }])).toEqual([])

  await rpc.request('devnet_setRpcFaults', [{ down: 1, malformed: 1, wrongTypes: 1 }])
  await expect(ask('eth_blockNumber')).rejects.toThrow('fetch failed')
  await expect((await ask('eth_blockNumber')).json()).rejects.toThrow(/JSON/)
  expect(await (await ask('eth_blockNumber')).json()).toEqual({ jsonrpc: '2.0', id: 1, result: 'soon' })
  expect(await rpc.request('eth_blockNumber')).toBe('0x64')
})
