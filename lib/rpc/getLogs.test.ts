import { createClient, custom, hexToBigInt, numberToHex, padHex, type RpcLog } from 'viem'
import { getLogs as viemGetLogs } from 'viem/actions'
import { mainnet } from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { chainTransport } from './chainTransport'
import type { Clock } from './clock'
import { getLogs } from './getLogs'

const ADDRESS = padHex('0x1', { size: 20 })
const FILTER = { address: ADDRESS, topics: [null] }

type Request = { from: bigint; to: bigint }

/** A provider with a log in every hundredth block, which may refuse a request before it is answered. */
function provider(
  refuse: (request: Request, count: number) => unknown = () => undefined,
  clock: Partial<Clock> = { wait: async () => {} },
) {
  const requests: Request[] = []
  const request = async ({
    method,
    params,
  }: {
    method: string
    params: readonly [{ fromBlock: `0x${string}`; toBlock: `0x${string}` }]
  }) => {
    expect(method).toBe('eth_getLogs')
    const asked = { from: hexToBigInt(params[0].fromBlock), to: hexToBigInt(params[0].toBlock) }
    requests.push(asked)
    const refusal = refuse(asked, requests.length)
    if (refusal !== undefined) throw refusal
    const logs: RpcLog[] = []
    for (let block = ((asked.from + 99n) / 100n) * 100n; block <= asked.to; block += 100n)
      logs.push(logAt(block))
    return logs
  }
  const transport = chainTransport([{ operator: 'one', transport: custom({ request }) }], { clock })
  return { client: createClient({ chain: mainnet, transport }), requests }
}

function logAt(block: bigint): RpcLog {
  const zero = padHex('0x', { size: 32 })
  return {
    address: ADDRESS,
    topics: [zero],
    data: '0x',
    blockHash: zero,
    blockNumber: numberToHex(block),
    logIndex: '0x0',
    transactionHash: zero,
    transactionIndex: '0x0',
    removed: false,
  }
}

const tooManyBlocks = { code: -32_602, message: 'exceed maximum block range: 10000' }
const busy = { code: -32_005, message: 'too many requests' }
const every100th = (from: bigint, to: bigint) => {
  const blocks: bigint[] = []
  for (let block = from; block <= to; block += 100n) blocks.push(block)
  return blocks
}

describe('logs', () => {
  it('are asked for in one request when the provider allows it', async () => {
    const { client, requests } = provider()
    const logs = await getLogs(client, { filter: FILTER, range: { from: 0n, to: 5_000_000n } })
    expect(requests).toHaveLength(1)
    expect(logs.map((log) => log.blockNumber)).toEqual(every100th(0n, 5_000_000n))
  })

  it('are complete, in order and without duplicates when the provider allows 10,000 blocks at once', async () => {
    const { client, requests } = provider(({ from, to }) =>
      to - from >= 10_000n ? tooManyBlocks : undefined,
    )
    const logs = await getLogs(client, { filter: FILTER, range: { from: 0n, to: 5_000_000n } })
    expect(logs.map((log) => log.blockNumber)).toEqual(every100th(0n, 5_000_000n))
    expect(requests.length).toBeLessThan(530)
  })

  it('are complete when only a dense part of the range is refused', async () => {
    const dense = ({ from, to }: Request) => to >= 20_000n && from <= 30_000n && to - from > 100n
    const { client } = provider((request) =>
      dense(request) ? { message: 'query returned more than 10000 results' } : undefined,
    )
    const logs = await getLogs(client, { filter: FILTER, range: { from: 0n, to: 100_000n } })
    expect(logs.map((log) => log.blockNumber)).toEqual(every100th(0n, 100_000n))
  })

  it('wait, ever longer, while the provider is busy', async () => {
    const waits: number[] = []
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds)
    }
    const { client } = provider((_, count) => (count <= 3 ? busy : undefined), { wait, random: () => 1 })
    const logs = await getLogs(client, {
      filter: FILTER,
      range: { from: 0n, to: 300n },
    })
    expect(logs).toHaveLength(4)
    expect(waits).toEqual([250, 500, 1_000])
  })

  it('fail when the provider stays busy', async () => {
    const { client, requests } = provider(() => busy)
    await expect(getLogs(client, { filter: FILTER, range: { from: 0n, to: 300n } })).rejects.toThrow()
    expect(requests).toHaveLength(8)
  })

  it('fail when not even a single block may be asked for', async () => {
    const { client } = provider(() => tooManyBlocks)
    await expect(getLogs(client, { filter: FILTER, range: { from: 0n, to: 7n } })).rejects.toThrow()
  })

  it('fail at once for a reason that neither waiting nor halving changes', async () => {
    const { client, requests } = provider(() => ({ code: -32_601, message: 'the method is not available' }))
    await expect(getLogs(client, { filter: FILTER, range: { from: 0n, to: 999n } })).rejects.toThrow()
    expect(requests).toHaveLength(1)
  })

  it('report the blocks searched, all of them in the end', async () => {
    const { client } = provider(({ from, to }) => (to - from >= 1_000n ? tooManyBlocks : undefined))
    let searched = 0n
    const onBlocks = (blocks: bigint) => {
      searched += blocks
    }
    await getLogs(client, { filter: FILTER, range: { from: 500n, to: 12_345n }, onBlocks })
    expect(searched).toBe(11_846n)
  })

  it('are not asked for once the search is called off', async () => {
    const { client, requests } = provider()
    const signal = AbortSignal.abort()
    await expect(getLogs(client, { filter: FILTER, range: { from: 0n, to: 9n }, signal })).rejects.toThrow()
    expect(requests).toHaveLength(0)
  })

  it('of an empty range are none', async () => {
    const { client, requests } = provider()
    expect(await getLogs(client, { filter: FILTER, range: { from: 5n, to: 4n } })).toEqual([])
    expect(requests).toHaveLength(0)
  })

  it('are searched as before by an endpoint one of whose nodes lags', async () => {
    const lagging = { code: -32_000, message: 'invalid block range params' }
    const { client, requests } = provider((_, count) => (count === 1 ? lagging : undefined))
    await getLogs(client, { filter: FILTER, range: { from: 100n, to: 105n } })
    await getLogs(client, { filter: FILTER, range: { from: 0n, to: 5_000_000n } })
    expect(requests).toHaveLength(3)
  })

  it('are searched in one request again when a short search was refused in the words of a limit', async () => {
    const { client, requests } = provider((_, count) => (count === 1 ? tooManyBlocks : undefined))
    await getLogs(client, { filter: FILTER, range: { from: 100n, to: 103n } })
    await getLogs(client, { filter: FILTER, range: { from: 0n, to: 5_000_000n } })
    expect(requests).toHaveLength(3)
  })

  it('are asked for in long ranges again, once what was learnt of the endpoint is old', async () => {
    let now = 0
    const { client, requests } = provider(
      ({ from, to }) => (now === 0 && to - from >= 10_000n ? tooManyBlocks : undefined),
      { wait: async () => {}, now: () => now },
    )
    await getLogs(client, { filter: FILTER, range: { from: 0n, to: 39_999n } })
    expect(requests).toHaveLength(5)
    now = 3_600_000
    await getLogs(client, { filter: FILTER, range: { from: 0n, to: 39_999n } })
    expect(requests).toHaveLength(6)
  })

  it('are whole when they are asked for with viem, in whatever pieces', async () => {
    const { client, requests } = provider(({ from, to }) =>
      to - from >= 10_000n ? tooManyBlocks : undefined,
    )
    const logs = await viemGetLogs(client, { address: ADDRESS, fromBlock: 0n, toBlock: 50_000n })
    expect(logs.map((log) => log.blockNumber)).toEqual(every100th(0n, 50_000n))
    expect(requests.length).toBeGreaterThan(5)
  })
})
