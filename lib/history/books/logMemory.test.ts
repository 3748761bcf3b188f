import { createClient, custom, hexToBigInt, isHex, numberToHex, padHex } from 'viem'
import { mainnet } from 'viem/chains'
import { expect, it } from 'vitest'
import { LogMemory } from './logMemory'

const address = padHex('0x1', { size: 20 })
const topic = padHex('0x2', { size: 32 })
const filters = [{ address, topics: [topic] }]

/** A chain with a log in each hundredth block, of which `broken` blocks and older ones cannot be searched. */
function chainThatBreaks() {
  const state = { broken: 0n, asked: 0n }
  const client = createClient({
    chain: mainnet,
    transport: custom({
      request: async ({ method, params }) => {
        if (method !== 'eth_getLogs') throw new Error(`not asked for: ${method}`)
        const [{ fromBlock, toBlock }] = params
        if (!isHex(fromBlock) || !isHex(toBlock)) throw new Error('no range')
        const [from, to] = [hexToBigInt(fromBlock), hexToBigInt(toBlock)]
        if (to - from >= 1_000n) throw new Error('query exceeds max block range 1000')
        if (from < state.broken) throw Object.assign(new Error('missing trie node'), { code: -32000 })
        state.asked += to - from + 1n
        return blocksOf(from, to).map(logIn)
      },
    }),
  })
  return { client, state }
}

const blocksOf = (from: bigint, to: bigint) =>
  Array.from({ length: Number(to - from) + 1 }, (_, index) => from + BigInt(index)).filter(
    (block) => block % 100n === 0n,
  )
const logIn = (block: bigint) => ({
  address,
  topics: [topic],
  data: '0x',
  blockHash: padHex(numberToHex(block), { size: 32 }),
  blockNumber: numberToHex(block),
  logIndex: '0x0',
  transactionHash: padHex(numberToHex(block), { size: 32 }),
  transactionIndex: '0x0',
  removed: false,
})

it('goes on where a search was broken off, and asks for nothing twice', async () => {
  const { client, state } = chainThatBreaks()
  const memory = new LogMemory()
  state.broken = 4_000n
  const heard: number[] = []
  const search = (to: bigint) =>
    memory.search(client, { range: { from: 1n, to }, filters, onProgress: (done) => heard.push(done) })
  expect(await search(10_000n)).not.toEqual([])
  const first = memory.logs().length
  expect(first).toBeGreaterThan(50)
  expect(heard.at(-1)).toBeLessThan(1)

  state.broken = 0n
  expect(await search(10_500n)).toEqual([])
  expect(memory.logs().map(({ blockNumber }) => blockNumber)).toEqual(blocksOf(1n, 10_500n))
  expect(heard.at(-1)).toBe(1)
  expect(state.asked).toBe(10_500n)
})

it('forgets what was found on a chain that was set back', async () => {
  const { client } = chainThatBreaks()
  const memory = new LogMemory()
  await memory.search(client, { range: { from: 1n, to: 10_000n }, filters })
  await memory.search(client, { range: { from: 1n, to: 200n }, filters })
  expect(memory.logs().map(({ blockNumber }) => blockNumber)).toEqual([100n, 200n])
})
