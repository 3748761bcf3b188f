import { isAddressEqual } from 'viem'
import { readReleased } from '@/lib/actions/read/readReleased'
import { numberTopic, parseL2Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import type { HistorySearch } from './historySearch'

/**
 * Releases of the account's withdrawals to somebody else: a search of a long range for what comes to the account has not
 * found them. Only those of which L2 says that there is a release are searched for, by name.
 */
export async function findMissedReleases(
  clients: Clients,
  pair: ChainPair,
  params: { search: HistorySearch; gateways: Gateways; head: bigint; signal?: AbortSignal | undefined },
): Promise<void> {
  const { search, gateways, head, signal } = params
  const unknown = [...search.found.withdrawals.values()].filter(
    ({ id, to }) => !search.found.releases.has(id) && !isAddressEqual(to, search.scope.account),
  )
  const released = await readReleased(
    clients,
    pair,
    unknown.map(({ id }) => id),
  )
  if (released.size === 0) return
  const logs = await getLogs(clients.l2, {
    signal,
    filter: { address: gateways.l2, topics: [TOPICS.withdrawFinalized, [...released].map(numberTopic)] },
    range: { from: pair.fromBlock.l2, to: head },
    enough: (found) =>
      new Set(parseL2Logs(found, gateways.l2).releases.map(({ id }) => id)).size >= released.size,
  })
  search.add('l2', logs)
}
