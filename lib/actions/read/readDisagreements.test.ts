import {
  createClient,
  custom,
  decodeFunctionData,
  encodeFunctionResult,
  hexToBigInt,
  multicall3Abi,
  numberToHex,
  padHex,
} from 'viem'
import { describe, expect, it } from 'vitest'
import type { MoneyFact } from '@/lib/bridge/disagreement'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { chainTransport } from '@/lib/rpc/chainTransport'
import { readDisagreements } from './readDisagreements'

type Operator = {
  name: string
  head?: bigint
  /** The answer to the call at this place among those that are asked, at this block. */
  says?: (index: number, block: bigint) => bigint
  fails?: boolean
}

/** A chain of these operators' endpoints, and whom it has asked what. */
function chainOf(operators: readonly Operator[]) {
  const asked: string[] = []
  const sources = operators.map(({ name, head = 1_000n, says = () => 1n, fails = false }) => ({
    operator: name,
    transport: custom({
      request: async ({ method, params }) => {
        asked.push(`${name} ${method}`)
        if (fails) throw { code: -32_005, message: 'too many requests' }
        if (method === 'eth_blockNumber') return numberToHex(head)
        const { args } = decodeFunctionData({ abi: multicall3Abi, data: params[0].data })
        const calls: readonly unknown[] = Array.isArray(args[0]) ? args[0] : []
        const block = hexToBigInt(params[1])
        const answers = calls.map((_, index) => ({
          success: true,
          returnData: padHex(numberToHex(says(index, block)), { size: 32 }),
        }))
        return encodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', result: answers })
      },
    }),
  }))
  return { client: createClient({ chain: pair.l1, transport: chainTransport(sources) }), asked }
}

const facts: readonly MoneyFact[] = [{ kind: 'spent', position: 7n }, { kind: 'confirmed' }]
const ofL1 = (operators: readonly Operator[], wanted = facts) => {
  const { client, asked } = chainOf(operators)
  const l2 = chainOf([{ name: 'only' }])
  return { found: readDisagreements({ l1: client, l2: l2.client }, pair, wanted), asked, askedL2: l2.asked }
}

describe('facts that decide about money', () => {
  it('are told when two operators contradict each other, each by name, and nothing else is', async () => {
    const { found } = ofL1([{ name: 'honest' }, { name: 'liar', says: (index) => (index === 0 ? 0n : 1n) }])
    expect(await found).toEqual([{ fact: facts[0], side: 'l1', operators: ['honest', 'liar'] }])
  })

  it('are not contradicted by operators who agree, in two questions to each', async () => {
    const { found, asked } = ofL1([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
    expect(await found).toEqual([])
    expect(asked.toSorted()).toEqual(['a eth_blockNumber', 'a eth_call', 'b eth_blockNumber', 'b eth_call'])
  })

  it('are compared at the same block, that of the lower head and a little below', async () => {
    const says = (_: number, block: bigint) => block
    const { found } = ofL1([
      { name: 'a', head: 1_000n, says },
      { name: 'b', head: 998n, says },
    ])
    expect(await found).toEqual([])
  })

  it('are one operator’s word where only one is there, under however many URLs', async () => {
    const { found, asked } = ofL1([{ name: 'a' }, { name: 'a', says: () => 0n }])
    expect(await found).toEqual([])
    expect(asked).toEqual(['a eth_blockNumber'])
  })

  it('are asked of the next operator where one fails, and of nobody twice', async () => {
    const { found, asked } = ofL1([{ name: 'a' }, { name: 'b', fails: true }, { name: 'c', says: () => 0n }])
    expect((await found).map(({ operators }) => operators)).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ])
    expect(asked.filter((line) => line.startsWith('b'))).toEqual(['b eth_blockNumber'])
  })

  it('are not held against a node that is behind', async () => {
    const { found } = ofL1([{ name: 'a' }, { name: 'b', head: 900n, says: () => 0n }])
    expect(await found).toEqual([])
  })

  it('are asked again before anybody is accused', async () => {
    let answers = 0
    const { found } = ofL1([{ name: 'a' }, { name: 'b', says: () => (answers++ < 2 ? 0n : 1n) }])
    expect(await found).toEqual([])
    expect(answers).toBeGreaterThan(2)
  })

  it('are asked of the chain that they are of', async () => {
    const released: readonly MoneyFact[] = [{ kind: 'released', id: 3n }]
    const { found, asked, askedL2 } = ofL1([{ name: 'a' }, { name: 'b' }], released)
    expect(await found).toEqual([])
    expect(asked).toEqual([])
    expect(askedL2).toEqual(['only eth_blockNumber'])
  })
})
