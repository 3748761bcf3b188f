import { createClient, custom, padHex } from 'viem'
import { expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { countWaiting, findWaiting } from './readWaiting'

const account = padHex('0xab', { size: 20 })
const hash = padHex('0x1', { size: 32 })
const { outbox } = arbitrumOnePair.arbitrum

const transaction = (from: string) => ({ hash, from, to: outbox, input: '0x', value: '0x0', nonce: '0x3' })

/** An endpoint by which so many transactions of the account are sent, and so many are included. */
const endpoint = (sent: string | null, included: string) =>
  createClient({
    chain: arbitrumOnePair.l1,
    transport: custom(
      {
        request: async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
          if (method === 'eth_getBlockByNumber')
            return { number: null, transactions: [transaction(account), transaction(outbox)] }
          if (sent === null) throw new Error('the pending block is not available')
          return params?.[1] === 'pending' ? sent : included
        },
      },
      { retryCount: 0 },
    ),
  })

it.each([
  ['0x5', '0x3', 2],
  ['0x3', '0x3', 0],
  // An endpoint of several nodes, of which one is behind.
  ['0x3', '0x4', 0],
  [null, '0x0', 0],
] as const)('of %s sent and %s included, %i wait', async (sent, included, waiting) => {
  expect(await countWaiting(endpoint(sent, included), account)).toBe(waiting)
})

it('those of the account are found in the block that would be next, with what they do', async () => {
  const found = await findWaiting(endpoint('0x5', '0x3'), arbitrumOnePair, { side: 'l1', account })
  expect(found).toEqual([{ hash, kind: 'claim' }])
})
