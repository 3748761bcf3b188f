import { openGateways } from '@/lib/actions/gateways'
import { type DepositLog, type MinedLog, numberTopic, parseL2Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { ChainPair } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import type { Clients } from '@/lib/rpc/clients'
import { fetchLogs } from '@/lib/rpc/fetchLogs'
import { getLogs } from '@/lib/rpc/getLogs'
import { readNitroBlocks } from '@/lib/rpc/readNitroBlocks'
import type { LogFilter } from '@/lib/rpc/rpcLog'
import { messageQuery } from './historyQueries'

/** The number of blocks looked at in one step of the search for a message. */
const PROBES = 15n

/** Deposits, and ArbSys's own logs of their messages, which say when they were made. */
type FoundDeposits = { found: readonly DepositLog[]; messages: readonly MinedLog[] }

const NONE: FoundDeposits = { found: [], messages: [] }

/**
 * Deposits by their outbox positions. One request where the provider searches the whole chain; else the block of each is
 * found by the number of messages that were sent up to each block, which only grows: six steps for five million blocks.
 */
export async function findDeposits(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { positions: readonly bigint[]; head: bigint; signal?: AbortSignal | undefined },
): Promise<FoundDeposits> {
  const { positions, head, signal } = params
  if (positions.length === 0) return NONE
  const { l2: gateway } = openGateways(pair)
  const whole = { from: pair.fromBlock.l2, to: head }
  const filters = filtersOf(pair, positions)
  const [logs, messages] = await Promise.all(
    filters.map((filter) => fetchLogs(clients.l2, { filter, range: whole, signal })),
  )
  if (logs && messages) return { found: parseL2Logs(logs, gateway).deposits, messages }
  const found = positions.map(async (position) => {
    const block = await blockOfMessage(clients, position, whole)
    const range = { from: block, to: block }
    const searches = filtersOf(pair, [position]).map((filter) =>
      getLogs(clients.l2, { filter, range, signal }),
    )
    const [logs = [], messages = []] = await Promise.all(searches)
    return { found: parseL2Logs(logs, gateway).deposits, messages }
  })
  const all = await Promise.all(found)
  return { found: all.flatMap((one) => one.found), messages: all.flatMap((one) => one.messages) }
}

/** The gateway's logs of deposits, and ArbSys's of their messages. */
function filtersOf(pair: ChainPair, positions: readonly bigint[]): readonly [LogFilter, LogFilter] {
  const gateways = openGateways(pair)
  const topics = [TOPICS.depositInitiated, null, null, positions.map(numberTopic)]
  return [
    { address: gateways.l2, topics },
    messageQuery(
      gateways,
      positions.map((position) => ({ position })),
    ),
  ]
}

/** The first block up to which more than `position` messages were sent. */
export async function blockOfMessage(
  clients: Pick<Clients, 'l2'>,
  position: bigint,
  range: BlockRange,
): Promise<bigint> {
  let { from, to } = range
  while (from < to) {
    const step = (to - from) / (PROBES + 1n) || 1n
    const probes: bigint[] = []
    for (let block = from + step - 1n; block < to && BigInt(probes.length) < PROBES; block += step) {
      probes.push(block)
    }
    const blocks = await readNitroBlocks(clients, probes)
    const sentBefore = probes.findLast((block) => (blocks.get(block)?.sendCount ?? 0n) <= position)
    const sentBy = probes.find((block) => (blocks.get(block)?.sendCount ?? 0n) > position)
    if (sentBefore !== undefined) from = sentBefore + 1n
    if (sentBy !== undefined) to = sentBy
  }
  return from
}
