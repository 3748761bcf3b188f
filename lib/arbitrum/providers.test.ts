import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { errorCode } from '@/lib/errors/errors'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'
import { sdkProviders } from './providers'

let server: Server | undefined

afterEach(() => {
  server?.close()
})

/** An endpoint that refuses everything. */
async function refusing(error: { code: number; message: string }): Promise<string> {
  server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, error }))
  })
  const listening = server
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = listening.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

it.each([
  [{ code: -32_601, message: 'the method eth_call does not exist' }, 'endpoint-refused'],
  [{ code: -32_002, message: 'resource unavailable' }, 'unknown'],
  [{ code: -32_000, message: 'request denied by policy' }, 'unknown'],
] as const)('what an endpoint says to the SDK is not the wallet’s: %o', async (error, code) => {
  const url = await refusing(error)
  const { l1 } = pairWithBridge
  const { l1: provider } = sdkProviders({
    ...pairWithBridge,
    l1: { ...l1, rpcUrls: { default: { http: [url] } } },
  })
  const asked = provider.getBlockNumber().catch((thrown: unknown) => errorCode(thrown))
  expect(await asked).toBe(code)
  const called = provider
    .call({ to: l1.id === 0 ? '' : `0x${'1'.repeat(40)}` })
    .catch((thrown: unknown) => errorCode(thrown))
  expect(await called).toBe(code)
})

it('a call that was reverted is still a revert', async () => {
  const url = await refusing({ code: -32_000, message: 'execution reverted: Paused' })
  const { l1 } = pairWithBridge
  const { l1: provider } = sdkProviders({
    ...pairWithBridge,
    l1: { ...l1, rpcUrls: { default: { http: [url] } } },
  })
  const called = provider.call({ to: `0x${'1'.repeat(40)}` }).catch((thrown: unknown) => errorCode(thrown))
  expect(await called).toBe('reverted-without-reason')
})
