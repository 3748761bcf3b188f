import { type Account, createClient, custom, type Hash, numberToHex, padHex } from 'viem'
import { mainnet } from 'viem/chains'
import { describe, expect, it, vi } from 'vitest'
import type { ExpectedEvent, Signing, WriteClients } from '@/lib/rpc/clients'
import { askWallet } from './askWallet'

const GATEWAY = padHex('0x1', { size: 20 })
const TOPIC = padHex('0x2', { size: 32 })
const TX = padHex('0xabc', { size: 32 })
const OTHER = padHex('0xdef', { size: 32 })
const event: ExpectedEvent = {
  side: 'l1',
  address: GATEWAY,
  topics: [TOPIC],
  data: padHex('0x5', { size: 32 }),
}

/** A chain at block 10, in which a transaction with the event can be mined. */
function fakeChain(signing: Signing = {}) {
  let head = 10
  const logs: object[] = []
  const mine = (hash: Hash, amount = '0x5') => {
    head += 1
    logs.push({
      address: GATEWAY,
      topics: [TOPIC],
      data: padHex(amount === '0x5' ? '0x5' : '0x6', { size: 32 }),
      blockHash: OTHER,
      blockNumber: numberToHex(head),
      logIndex: '0x0',
      transactionHash: hash,
      transactionIndex: '0x0',
      removed: false,
    })
  }
  const request = async ({ method }: { method: string }) =>
    method === 'eth_getLogs' ? logs : numberToHex(head)
  const transport = custom({ request })
  const client = createClient({ chain: mainnet, transport, pollingInterval: 5 })
  const account: Account = { address: GATEWAY, type: 'json-rpc' }
  const wallet = createClient({ account, chain: mainnet, transport })
  const clients: WriteClients = { l1: client, l2: client, wallet, signing }
  return { clients, mine }
}

const never = () => new Promise<never>(() => {})

describe('a wallet that is asked', () => {
  it('is believed when it names a transaction', async () => {
    const onAnswer = vi.fn()
    const { clients } = fakeChain({ onAnswer })
    expect(await askWallet(clients, event, async () => TX)).toBe(TX)
    expect(onAnswer).toHaveBeenCalledWith(TX)
  })

  it.each([[null], [undefined], ['0x'], [{}], [true], ['0x12'], [{ hash: TX }]])(
    'and answers %j has sent something without a name, which the chain tells',
    async (answer) => {
      const onNameUnknown = vi.fn()
      const { clients, mine } = fakeChain({ onNameUnknown })
      const asking = askWallet(clients, event, async () => answer)
      await vi.waitFor(() => expect(onNameUnknown).toHaveBeenCalledOnce())
      mine(OTHER, '0x6')
      mine(TX)
      expect(await asking).toBe(TX)
    },
  )

  it('and never answers is not waited for once the chain shows the event', async () => {
    const { clients, mine } = fakeChain({ onAsk: () => mine(TX) })
    expect(await askWallet(clients, event, never)).toBe(TX)
  })

  it('is not believed when it fails what the chain shows done', async () => {
    const { clients, mine } = fakeChain()
    const failing = async () => {
      mine(TX)
      throw { code: -32_603, message: 'timeout of the relay' }
    }
    expect(await askWallet(clients, event, failing)).toBe(TX)
  })

  it('is believed when it fails and the chain shows nothing', async () => {
    const { clients } = fakeChain()
    const error = { code: -32_603, message: 'locked' }
    await expect(askWallet(clients, event, () => Promise.reject(error))).rejects.toBe(error)
  })

  it.each([
    ['never answers', never],
    ['names nothing', async () => null],
  ])('and %s can be left', async (_, ask) => {
    const leaving = new AbortController()
    const { clients } = fakeChain({
      signal: leaving.signal,
      onAsk: () => setTimeout(() => leaving.abort(), 10),
    })
    await expect(askWallet(clients, event, ask)).rejects.toMatchObject({ name: 'WalletLeft' })
  })

  it('is not asked any more by somebody who has left', async () => {
    const ask = vi.fn(never)
    const { clients } = fakeChain({ signal: AbortSignal.abort() })
    await expect(askWallet(clients, event, ask)).rejects.toMatchObject({ name: 'WalletLeft' })
    expect(ask).not.toHaveBeenCalled()
  })
})
