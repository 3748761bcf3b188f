import {
  type Address,
  createClient,
  custom,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  hexToBigInt,
  isHex,
  numberToHex,
  padHex,
  type RpcLog,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import type { ChainPair } from '@/lib/chains/pair'
import { readTransfers } from './readTransfers'

const account = padHex('0xa', { size: 20 })
const gateways = {
  l1: padHex('0x1', { size: 20 }),
  l2: padHex('0x2', { size: 20 }),
  lptPrime: padHex('0x3', { size: 20 }),
}
const pair: ChainPair = { ...arbitrumOnePair, gateways, fromBlock: { l1: 0n, l2: 0n } }

const L2_HEAD = 5_000_000n
const DEPOSITS = 1_000
const SPACING = L2_HEAD / BigInt(DEPOSITS)

/** A deposit of the account in every 5,000th block of L2. */
const logs: RpcLog[] = Array.from({ length: DEPOSITS }, (_, index) => {
  const block = numberToHex(BigInt(index) * SPACING)
  const [topic, ...rest] = encodeEventTopics({
    abi: l2LptGatewayAbi,
    eventName: 'DepositInitiated',
    args: { from: account, to: account, position: BigInt(index) },
  })
  return {
    address: gateways.l2,
    topics: [topic, ...rest.filter((value) => isHex(value))],
    data: encodeAbiParameters([{ type: 'uint256' }], [BigInt(index) + 1n]),
    blockHash: padHex(block, { size: 32 }),
    blockNumber: block,
    logIndex: '0x0',
    transactionHash: padHex(block, { size: 32 }),
    transactionIndex: '0x0',
    removed: false,
  }
})

type LogQuery = { address: Address; topics: (Hex | Hex[] | null)[]; fromBlock: Hex; toBlock: Hex }

function matches(log: RpcLog, query: LogQuery): boolean {
  return (
    log.address === query.address &&
    query.topics.every((wanted, index) => {
      const topic = log.topics[index]
      return wanted === null || (topic !== undefined && [wanted].flat().includes(topic))
    })
  )
}

/** A provider that searches 10,000 blocks at once and is busy every seventh time. */
function busyProvider(head: bigint) {
  const asked = { logs: 0 }
  const request = async ({ method, params }: { method: string; params: readonly [LogQuery | Hex] }) => {
    if (method === 'eth_blockNumber') return numberToHex(head)
    const [first] = params
    // Of the other methods, one is asked by block number and one by query.
    if (typeof first === 'string')
      return { number: first, timestamp: first, l1BlockNumber: '0x1', sendCount: '0x1' }
    asked.logs += 1
    if (asked.logs % 7 === 0) throw { code: -32_005, message: 'too many requests' }
    const [from, to] = [hexToBigInt(first.fromBlock), hexToBigInt(first.toBlock)]
    if (to - from >= 10_000n) throw { code: -32_602, message: 'exceed maximum block range: 10000' }
    return logs.filter((log) => {
      const block = hexToBigInt(log.blockNumber ?? '0x0')
      return block >= from && block <= to && matches(log, first)
    })
  }
  return { asked, request }
}

describe('a history of 1,000 deposits over 5 million blocks, from a provider of small ranges that is often busy', () => {
  it('is complete, in order, without duplicates, and tells how far it is', async () => {
    const l1 = busyProvider(1_000n)
    const l2 = busyProvider(L2_HEAD)
    const clients = {
      l1: createClient({ chain: pair.l1, transport: custom(l1) }),
      l2: createClient({ chain: pair.l2, transport: custom(l2) }),
    }
    const progress: number[] = []
    const transfers = await readTransfers(clients, pair, {
      account,
      onProgress: ({ done }) => progress.push(done),
      wait: async () => {},
    })
    expect(transfers.map((transfer) => (transfer.kind === 'deposit' ? transfer.position : null))).toEqual(
      Array.from({ length: DEPOSITS }, (_, index) => BigInt(DEPOSITS - 1 - index)),
    )
    expect(progress.at(-1)).toBe(1)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(progress.length).toBeGreaterThan(500)
    // Two searches of 512 pieces each, some of them twice, and a handful to find the size.
    expect(l2.asked.logs).toBeLessThan(1_300)
  }, 30_000)
})
