import {
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  hexToBigInt,
  isAddressEqual,
  numberToHex,
} from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { aggregateParams, parseAggregate } from '@/lib/rpc/aggregate'
import type { Clients } from '@/lib/rpc/clients'
import type { HistoryScope } from './historySearch'

/** So many withdrawals are looked at in one call, and of so many in all: the newest. */
const PAGE = 500n
const MOST = 2_000n

const abi = l1LptGatewayAbi

/** Recipients of withdrawals by id, as far as ids were looked at: they are never changed. Kept in memory, per client. */
type Recorded = { gateway: Address; block: bigint; until: bigint; to: Map<bigint, Address> }

const known = new WeakMap<Clients['l1'], Recorded>()

/** The number of withdrawals there are; null where the endpoint does not tell: then nothing is counted. */
export async function readWithdrawalCount(
  client: Clients['l1'],
  { gateways }: HistoryScope,
): Promise<bigint | null> {
  const data = encodeFunctionData({ abi, functionName: 'withdrawalCount' })
  const params = [{ to: gateways.l1, data }, 'latest'] as const
  try {
    // Asked once: it can be done without.
    return hexToBigInt(await client.request({ method: 'eth_call', params: [...params] }, { retryCount: 0 }))
  } catch {
    return null
  }
}

/**
 * The ids of an account's withdrawals by the L1 gateway's state at a block: those that it receives, of the newest 2,000. The
 * state names no senders. One round trip, none when there is no new one.
 * @param count the number of withdrawals; those newer than the block are left out
 * @returns none also where the endpoint does not tell
 */
export async function readWithdrawalsTo(
  client: Clients['l1'],
  scope: HistoryScope,
  { count, block }: { count: bigint; block: bigint },
): Promise<readonly bigint[]> {
  const { l1: gateway } = scope.gateways
  const before = known.get(client)
  // A chain that went back is another one.
  const isUseful =
    before !== undefined && before.gateway === gateway && before.block <= block && before.until <= count
  const from = isUseful ? before.until : count > MOST ? count - MOST : 0n
  const to = new Map(isUseful ? before.to : [])
  try {
    const pages: Promise<void>[] = []
    for (let start = from; start < count; start += PAGE) {
      const end = start + PAGE < count ? start + PAGE : count
      pages.push(readPage(client, scope, { block, start, end, to }))
    }
    await Promise.all(pages)
  } catch {
    return []
  }
  // Ids whose record was too new for this block are looked at again next time.
  let until = from
  while (to.has(until)) until += 1n
  known.set(client, { gateway, block, until, to })
  return [...to].flatMap(([id, recipient]) => (isAddressEqual(recipient, scope.account) ? [id] : []))
}

async function readPage(
  client: Clients['l1'],
  { pair, gateways }: HistoryScope,
  { block, start, end, to }: { block: bigint; start: bigint; end: bigint; to: Map<bigint, Address> },
): Promise<void> {
  const ids = Array.from({ length: Number(end - start) }, (_, index) => start + BigInt(index))
  const calls = ids.map((id) => ({
    target: gateways.l1,
    callData: encodeFunctionData({ abi, functionName: 'withdrawals', args: [id] }),
  }))
  const params = [aggregateParams(pair.multicall3, calls), numberToHex(block)] as const
  const answers = parseAggregate(
    await client.request({ method: 'eth_call', params: [...params] }, { retryCount: 0 }),
  )
  for (const [index, id] of ids.entries()) {
    const answer = answers[index]
    if (answer?.success !== true) continue
    const [recipient, amount] = decodeFunctionResult({
      abi,
      functionName: 'withdrawals',
      data: answer.returnData,
    })
    if (amount > 0n) to.set(id, recipient)
  }
}
