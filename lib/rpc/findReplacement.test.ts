import fc from 'fast-check'
import { createClient, custom, type Hash, hexToBigInt, hexToNumber, numberToHex, padHex } from 'viem'
import { mainnet } from 'viem/chains'
import { expect, it } from 'vitest'
import { findReplacement } from './findReplacement'
import { callOf, type SentTransaction } from './sentTransaction'

const FROM = padHex('0xf0', { size: 20 })
const SOMEBODY = padHex('0xab', { size: 20 })

/** The account's mined transactions: the gap of blocks before each, and its effect. The nonce is its place. */
const mined = fc.array(
  fc.record({ gap: fc.integer({ min: 0, max: 40 }), does: fc.constantFrom('same', 'nothing', 'other') }),
  { maxLength: 8 },
)
type Mined = typeof mined extends fc.Arbitrary<infer Value> ? Value : never

const hashOf = (nonce: number): Hash => numberToHex(nonce + 1, { size: 32 })
const payments = {
  same: { to: SOMEBODY, value: 5n },
  nothing: { to: FROM, value: 0n },
  other: { to: SOMEBODY, value: 6n },
} as const

/** An account that begins at block 100, and how often its chain was asked. */
function chainOf(history: Mined) {
  let block = 100n
  const placed = history.map(({ gap, does }, nonce) => {
    block += BigInt(gap)
    return { nonce, block, does }
  })
  const asked = { times: 0 }
  const request = async ({ method, params }: { method: string; params: readonly unknown[] }) => {
    asked.times++
    if (method === 'eth_getTransactionCount') {
      const at = hexToBigInt(`0x${String(params[1]).slice(2)}`)
      return numberToHex(placed.filter((one) => one.block <= at).length)
    }
    const number = BigInt(hexToNumber(`0x${String(params[0]).slice(2)}`))
    const here = placed.filter((one) => one.block === number)
    return {
      number: numberToHex(number),
      transactions: here.map(({ nonce, does }) => ({
        hash: hashOf(nonce),
        from: FROM,
        to: payments[does].to,
        value: numberToHex(payments[does].value),
        input: '0x',
        nonce: numberToHex(nonce),
        type: '0x2',
      })),
    }
  }
  const client = createClient({ chain: mainnet, transport: custom({ request }, { retryCount: 0 }) })
  return { client, head: block + 10n, asked }
}

const sentAs = (nonce: number, seen: boolean): SentTransaction => ({
  side: 'l1',
  from: FROM,
  nonce,
  seenAt: 90n,
  call: callOf(payments.same),
  seen,
})
const LOST = padHex('0xdead', { size: 32 })
const kinds = { same: 'repriced', nothing: 'cancelled', other: 'replaced' } as const

it('of a nonce that is certain, exactly what was mined with it is found', async () => {
  await fc.assert(
    fc.asyncProperty(mined, fc.nat(9), async (history, nonce) => {
      const { client, head, asked } = chainOf(history)
      const found = await findReplacement(client, sentAs(nonce, true), { hash: LOST, head })
      const there = history[nonce]
      expect(found).toEqual(there === undefined ? null : { kind: kinds[there.does], hash: hashOf(nonce) })
      expect(asked.times).toBeLessThan(15)
    }),
  )
})

it('of a nonce that is not, one of the next that does the same, or else the first', async () => {
  await fc.assert(
    fc.asyncProperty(mined, fc.nat(9), async (history, nonce) => {
      const { client, head } = chainOf(history)
      const found = await findReplacement(client, sentAs(nonce, false), { hash: LOST, head })
      const next = history.slice(nonce, nonce + 4)
      const same = next.findIndex(({ does }) => does === 'same')
      const [first] = next
      const index = same === -1 ? 0 : same
      expect(found).toEqual(
        first === undefined
          ? null
          : { kind: kinds[next[index]?.does ?? 'other'], hash: hashOf(nonce + index) },
      )
    }),
  )
})

it('nothing has taken the place of a transaction that is mined itself', async () => {
  await fc.assert(
    fc.asyncProperty(mined, fc.nat(7), fc.boolean(), async (history, nonce, seen) => {
      const { client, head } = chainOf(history)
      expect(await findReplacement(client, sentAs(nonce, seen), { hash: hashOf(nonce), head })).toBe(null)
    }),
  )
})
