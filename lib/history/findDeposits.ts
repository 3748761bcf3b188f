import { openGateways } from '@/lib/actions/gateways'
import { type DepositLog, type MinedLog, numberTopic, parseL2Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { ChainPair } from '@/lib/chains/pair'
import { logRefusal } from '@/lib/errors/logRefusal'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import type { Clients } from '@/lib/rpc/clients'
import { readNitroBlocks } from '@/lib/rpc/readNitroBlocks'
import { requestLogs } from '@/lib/rpc/requestLogs'
import { type RetryOptions, retryingClient } from '@/lib/rpc/retryingClient'
import { messageQuery } from './historyQueries'

/** How many blocks are looked at in one step of the search for a message. */
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
  params: { positions: readonly bigint[]; head: bigint; patience: RetryOptions },
): Promise<FoundDeposits> {
  const { positions, head, patience } = params
  if (positions.length === 0) return NONE
  const gateways = openGateways(pair)
  const endpoint = retryingClient(clients.l2, patience)
  const search = async (wanted: readonly bigint[], range: BlockRange): Promise<FoundDeposits> => {
    const topics = [TOPICS.depositInitiated, null, null, wanted.map(numberTopic)]
    const ofMessages = messageQuery(
      gateways,
      wanted.map((position) => ({ position })),
    )
    const [logs, messages] = await Promise.all([
      requestLogs(endpoint, { address: gateways.l2, topics }, range),
      requestLogs(endpoint, ofMessages, range),
    ])
    return { found: parseL2Logs(logs, gateways.l2).deposits, messages }
  }
  try {
    return await search(positions, { from: pair.fromBlock.l2, to: head })
  } catch (error) {
    if (logRefusal(error) === null) throw error
    const found = positions.map(async (position) => {
      const block = await blockOfMessage(clients, position, { from: pair.fromBlock.l2, to: head })
      return search([position], { from: block, to: block })
    })
    const all = await Promise.all(found)
    return { found: all.flatMap((one) => one.found), messages: all.flatMap((one) => one.messages) }
  }
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
