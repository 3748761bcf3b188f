import type { Address } from 'viem'
import { getBlockNumber } from 'viem/actions'
import type { Clients } from '@/lib/actions/clients'
import { openGateways } from '@/lib/actions/gateways'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Wait } from './backOff'
import { completeTransfers } from './completeTransfers'
import { rangeLength } from './divideRange'
import { findReleases, findResends, type Search, searchGateway } from './findLogs'
import { addressTopic, parseL1Logs, parseL2Logs, TOPICS } from './gatewayLogs'

export type HistoryProgress = {
  /** How much of both chains was searched, from 0 to 1. */
  done: number
}

type ReadTransfersParams = {
  account: Address
  onProgress?: (progress: HistoryProgress) => void
  signal?: AbortSignal
  wait?: Wait
}

/**
 * Every transfer that an account sent or receives, rebuilt from the logs of both chains, newest first.
 * @throws BridgeNotOpen; and when a range stays unreadable: a gap would be a lie
 */
export async function readTransfers(
  clients: Clients,
  pair: ChainPair,
  params: ReadTransfersParams,
): Promise<readonly Transfer[]> {
  const gateways = openGateways(pair)
  const search = await beginSearch(clients, pair, params)
  const account = addressTopic(params.account)
  // Sender and recipient are the first two indexed arguments of the events of either side, so each search serves two.
  const ofL1 = [TOPICS.withdrawInitiated, TOPICS.depositFinalized]
  const ofL2 = [TOPICS.depositInitiated, TOPICS.withdrawFinalized]
  const logs = await Promise.all([
    searchGateway(clients, pair, search, { side: 'l1', topics: [ofL1, account] }),
    searchGateway(clients, pair, search, { side: 'l1', topics: [ofL1, null, account] }),
    searchGateway(clients, pair, search, { side: 'l2', topics: [TOPICS.depositInitiated, account] }),
    searchGateway(clients, pair, search, { side: 'l2', topics: [ofL2, null, account] }),
  ])
  const { withdrawals, claims } = parseL1Logs([...logs[0], ...logs[1]], gateways.l1)
  const { deposits, releases } = parseL2Logs([...logs[2], ...logs[3]], gateways.l2)

  // Releases to the account were found above. What is left is not released, or was sent to somebody else.
  const { onBlocks: _, ...quiet } = search
  const released = new Set(releases.map(({ id }) => id))
  const open = withdrawals.filter(({ id }) => !released.has(id))
  const resends = await findResends(clients, pair, quiet, open)
  const more = await findReleases(clients, pair, quiet, open, resends)
  return completeTransfers(clients, pair, {
    deposits,
    claims,
    withdrawals,
    resends,
    releases: [...releases, ...more],
  })
}

/** The heads up to which to search, and the arithmetic of progress: two searches on either chain. */
async function beginSearch(clients: Clients, pair: ChainPair, params: ReadTransfersParams): Promise<Search> {
  const [l1, l2] = await Promise.all([
    getBlockNumber(clients.l1, { cacheTime: 0 }),
    getBlockNumber(clients.l2, { cacheTime: 0 }),
  ])
  const { account: _, onProgress, ...how } = params
  const total =
    2n * (rangeLength({ from: pair.fromBlock.l1, to: l1 }) + rangeLength({ from: pair.fromBlock.l2, to: l2 }))
  let searched = 0n
  const onBlocks = (blocks: bigint) => {
    searched += blocks
    onProgress?.({ done: Number((searched * 1_000n) / total) / 1_000 })
  }
  return { heads: { l1, l2 }, onBlocks, ...how }
}
