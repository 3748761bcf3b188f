import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../freePort'
import { type Anvil, startAnvil } from '../process/anvil'
import { Reaper } from '../process/reaper'
import { RpcError } from '../rpc/rpcError'
import { type Handler, serveJsonRpc } from '../rpc/serve'
import { forkPair } from './forkPair'
import type { ForkRequest } from './forkRequest'

/** Plain chains with the ids of Ethereum and Arbitrum One: enough for everything that is refused before a fork begins. */
describe('forking is refused with a sentence', () => {
  const reaper = Reaper.start()
  let chains: Record<'l1' | 'l2', Anvil>

  const chain = async (id: number) =>
    startAnvil(`chain ${id}`, await freePort(), ['--chain-id', String(id)], reaper)
  beforeAll(async () => {
    chains = { l1: await chain(1), l2: await chain(42_161) }
    await chains.l1.rpc.request('anvil_mine', ['0x5'])
  })
  afterAll(async () => {
    await chains.l1.stop()
    await chains.l2.stop()
    reaper.dismiss()
  })

  async function refusalOf(request: Partial<ForkRequest>): Promise<string> {
    const urls = { l1Url: chains.l1.rpc.url, l2Url: chains.l2.rpc.url }
    const settings = { l1Port: await freePort(), l2Port: await freePort(), blockTime: 0 }
    return forkPair(
      { ...urls, ...request },
      { ...settings, keeper: { initialize: true, reward: true } },
    ).then(
      async (fork) => {
        await fork.stop()
        return 'it forked'
      },
      (error: Error) => error.message,
    )
  }

  it('when a URL is none', async () => {
    expect(await refusalOf({ l1Url: 'mainnet' })).toBe(
      '--l1-rpc-url is the http or https URL of a JSON-RPC endpoint, not "mainnet".',
    )
  })

  it('when nothing answers, without the key that the URL may hold', async () => {
    const l2Url = `http://127.0.0.1:${await freePort()}/v2/secret`
    const sentence = await refusalOf({ l2Url })
    expect(sentence).toContain('No JSON-RPC endpoint answers at http://127.0.0.1:')
    expect(sentence).toContain('(--l2-rpc-url). Check the address')
    expect(sentence).not.toContain('secret')
  })

  it('when the two are no pair, or not the one that was asked for', async () => {
    expect(await refusalOf({ l2Url: chains.l1.rpc.url })).toBe(
      '--l2-rpc-url is of chain 1, and Arbitrum One is chain 42161. Name an endpoint of Arbitrum One.',
    )
    expect(await refusalOf({ pair: 'arbitrum-sepolia' })).toBe(
      '--l1-rpc-url is of chain 1, and Sepolia is chain 11155111. Name an endpoint of Sepolia.',
    )
  })

  it('when a block is to come', async () => {
    expect(await refusalOf({ l1Block: 1_000 })).toBe(
      'Block 1000 of Ethereum is not there yet: its newest is 5. Choose an earlier --l1-block.',
    )
  })

  it('when L2 is no Arbitrum', async () => {
    expect(await refusalOf({})).toContain('tells nothing of L1 in block 0, as Arbitrum')
  })

  it('when an endpoint keeps no state of the block', async () => {
    const pruned: Handler = async (method, params) => {
      if (method === 'eth_getStorageAt') throw new RpcError(-32_000, 'missing trie node')
      return chains.l1.rpc.request(method, params)
    }
    const port = await freePort()
    const server = await serveJsonRpc(port, pruned, () => 'answer')
    const sentence = await refusalOf({ l1Url: `http://127.0.0.1:${port}`, l1Block: 2 })
    await server.close()
    expect(sentence).toBe(
      'The endpoint of Ethereum does not keep the state of block 2 (it says: missing trie node). Take one with archive state for --l1-rpc-url, or a newer --l1-block.',
    )
  })
})
