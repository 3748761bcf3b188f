import fc from 'fast-check'
import {
  createClient,
  custom,
  decodeFunctionData,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionResult,
  type Hex,
  hexToBigInt,
  hexToNumber,
  isHex,
  numberToHex,
  padHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { rollupAbi } from '@/lib/abi/rollup'
import { depositStatus, type RollupFacts } from '@/lib/bridge/depositStatus'
import { arbitrumOnePair as pair } from '@/lib/chains/arbitrumOnePair'
import { readRollup } from './readRollup'

const FIRST_BLOCK = 1_000_000n
const EVERY = 270n
const name = (index: number) => padHex(numberToHex(index + 1), { size: 32 })

/** A rollup whose assertions cover so many messages each; the first is the latest confirmed one. */
function rollupOf(counts: readonly (bigint | null)[]) {
  const head = { number: FIRST_BLOCK + BigInt(counts.length) * EVERY, hash: name(9_999) }
  const asked = { logs: [] as bigint[], blocks: 0 }
  const l1 = async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
    switch (method) {
      case 'eth_getBlockByNumber':
        return { number: numberToHex(head.number), hash: head.hash, timestamp: '0x1', transactions: [] }
      case 'eth_call':
        return call(JSON.parse(JSON.stringify(params?.[0])))
      case 'eth_getLogs': {
        const { fromBlock }: { fromBlock: Hex } = JSON.parse(JSON.stringify(params?.[0]))
        asked.logs.push(head.number - hexToBigInt(fromBlock) + 1n)
        return counts.map((_, index) => created(index)).filter((log) => log.blockNumber >= fromBlock)
      }
      default:
        throw new Error(method)
    }
  }
  const l2 = async ({ params }: { params?: readonly unknown[] }) => {
    asked.blocks += 1
    const hash = params?.[0]
    const count = isHex(hash) ? counts[hexToNumber(hash) - 1] : null
    if (count === null || count === undefined) return null
    return { number: '0x1', timestamp: '0x1', l1BlockNumber: '0x1', sendCount: numberToHex(count) }
  }
  const clients = {
    l1: createClient({ chain: pair.l1, transport: custom({ request: l1 }, { retryCount: 0 }) }),
    l2: createClient({ chain: pair.l2, transport: custom({ request: l2 }, { retryCount: 0 }) }),
  }
  return { clients, asked }
}

function call({ data }: { data: Hex }): Hex {
  const { functionName } = decodeFunctionData({ abi: rollupAbi, data })
  if (functionName === 'latestConfirmed')
    return encodeFunctionResult({ abi: rollupAbi, functionName, result: name(0) })
  if (functionName === 'confirmPeriodBlocks')
    return encodeFunctionResult({ abi: rollupAbi, functionName, result: 45_000n })
  const result = {
    firstChildBlock: 0n,
    secondChildBlock: 0n,
    createdAtBlock: FIRST_BLOCK,
    isFirstChild: true,
    status: 2,
    configHash: zeroHash,
  }
  return encodeFunctionResult({ abi: rollupAbi, functionName: 'getAssertion', result })
}

function created(index: number) {
  const [topic, hash, parent] = encodeEventTopics({
    abi: rollupAbi,
    eventName: 'AssertionCreated',
    args: { assertionHash: name(index), parentAssertionHash: name(Math.max(index - 1, 0)) },
  })
  const event = rollupAbi.find((item) => item.type === 'event' && item.name === 'AssertionCreated')
  if (event?.type !== 'event') throw new Error('no such event')
  const state = (blockHash: Hex) => ({
    globalState: { bytes32Vals: [blockHash, zeroHash] as const, u64Vals: [0n, 0n] as const },
    machineStatus: 1,
    endHistoryRoot: zeroHash,
  })
  const assertion = {
    beforeStateData: {
      prevPrevAssertionHash: zeroHash,
      sequencerBatchAcc: zeroHash,
      configData: {
        wasmModuleRoot: zeroHash,
        requiredStake: 0n,
        challengeManager: zeroAddress,
        confirmPeriodBlocks: 45_818n,
        nextInboxPosition: 0n,
      },
    },
    beforeState: state(zeroHash),
    afterState: state(name(index)),
  }
  const unindexed = event.inputs.filter((input) => !('indexed' in input && input.indexed))
  const data = encodeAbiParameters(unindexed, [assertion, zeroHash, 0n, zeroHash, 0n, zeroAddress, 45_818n])
  return {
    address: pair.arbitrum.rollup,
    topics: [topic, hash, parent],
    data,
    blockHash: name(index),
    blockNumber: numberToHex(FIRST_BLOCK + BigInt(index) * EVERY),
    logIndex: '0x0',
    transactionHash: name(index),
    transactionIndex: '0x0',
    removed: false,
  }
}

const growing = (length: number) => Array.from({ length }, (_, index) => BigInt(index) * 40n + 100n)

/** The send count of every assertion, without leaving any out. */
const everything = (facts: RollupFacts, counts: readonly (bigint | null)[]): RollupFacts => ({
  ...facts,
  pending: facts.pending.map((pending, index) => ({ ...pending, sendCount: counts[index + 1] ?? null })),
})

describe('a rollup with 170 assertions in challenge', () => {
  it('is asked about few of their blocks for one deposit, and about none the second time', async () => {
    const { clients, asked } = rollupOf(growing(171))
    const facts = await readRollup(clients, pair, { positions: [3_333n] })
    expect(asked.blocks).toBeLessThanOrEqual(30)
    expect(facts.pending).toHaveLength(170)
    // The rollup's own word, whatever the pair says.
    expect(facts.confirmPeriodBlocks).toBe(45_000n)

    const again = await readRollup(clients, pair, { positions: [3_333n] })
    expect(again).toEqual(facts)
    expect(asked.blocks).toBeLessThanOrEqual(30)
    // The first reading asks for the logs of a week, the second for none.
    expect(asked.logs).toEqual([171n * EVERY + 1n])
  })

  it('gives each deposit the status that it has when every block is looked at', async () => {
    const rising = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 })
    const positions = fc.array(fc.bigInt({ min: 0n, max: 320n }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rising, positions, fc.option(fc.nat(59)), async (steps, wanted, wrong) => {
        const sums = steps.map((_, index) => BigInt(steps.slice(0, index + 1).reduce((a, b) => a + b)))
        const counts = sums.map((count, index) => (index > 0 && index === wrong ? null : count))
        const { clients } = rollupOf(counts)
        const facts = await readRollup(clients, pair, { positions: wanted })
        for (const position of wanted) {
          const deposit = { position, initiated: { l1BlockNumber: FIRST_BLOCK } }
          expect(depositStatus(deposit, false, facts)).toEqual(
            depositStatus(deposit, false, everything(facts, counts)),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})
