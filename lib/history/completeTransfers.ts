import { isAddressEqual, parseEventLogs } from 'viem'
import { getBlock, getTransactionReceipt } from 'viem/actions'
import { outboxAbi } from '@/lib/abi/outbox'
import type { Clients } from '@/lib/actions/clients'
import { openGateways } from '@/lib/actions/gateways'
import { readNitroBlocks } from '@/lib/actions/readNitroBlocks'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { ClaimLog, DepositLog, MinedLog, ReleaseLog, ResendLog, WithdrawLog } from './gatewayLogs'
import { joinTransfers } from './joinTransfers'

/** The gateways' logs about some transfers, before they are joined. */
export type FoundLogs = {
  deposits: readonly DepositLog[]
  claims: readonly ClaimLog[]
  withdrawals: readonly WithdrawLog[]
  resends: readonly ResendLog[]
  releases: readonly ReleaseLog[]
}

/** Adds what the logs do not say (positions of claims, times of blocks) and joins both halves. Newest first. */
export async function completeTransfers(
  clients: Clients,
  pair: ChainPair,
  found: FoundLogs,
): Promise<readonly Transfer[]> {
  const claims = await readClaims(clients, pair, found)
  const l1Logs = [...found.withdrawals, ...found.resends].map(({ log }) => log)
  const l2Logs = [...found.deposits, ...found.releases].map(({ log }) => log)
  const [l1Times, l2Blocks] = await Promise.all([
    readTimes(clients, [...l1Logs, ...claims.values()]),
    readNitroBlocks(
      clients,
      l2Logs.map((log) => log.blockNumber),
    ),
  ])
  return joinTransfers({ ...found, claims, l1Times, l2Blocks })
}

/**
 * The gateway's log of a claim does not name the position, the outbox's log in the same transaction does. Only claims
 * that can belong to one of the deposits are looked at.
 */
async function readClaims(
  clients: Clients,
  pair: ChainPair,
  { deposits, claims }: FoundLogs,
): Promise<ReadonlyMap<bigint, MinedLog>> {
  const parties = new Set(deposits.map(({ from, to }) => `${from}:${to}`))
  const ours = claims.filter(({ from, to }) => parties.has(`${from}:${to}`))
  const hashes = [...new Set(ours.map(({ log }) => log.transactionHash))]
  const receipts = await Promise.all(hashes.map((hash) => getTransactionReceipt(clients.l1, { hash })))
  return claimsByPosition(
    receipts.flatMap((receipt) => receipt.logs),
    pair,
  )
}

/** The outbox's logs of executed deposits, by position. */
export function claimsByPosition(logs: readonly MinedLog[], pair: ChainPair): ReadonlyMap<bigint, MinedLog> {
  const gateways = openGateways(pair)
  const executed = parseEventLogs({ abi: outboxAbi, eventName: 'OutBoxTransactionExecuted', logs: [...logs] })
  return new Map(
    executed
      .filter((log) => isAddressEqual(log.address, pair.arbitrum.outbox))
      .filter(
        ({ args }) => isAddressEqual(args.to, gateways.l1) && isAddressEqual(args.l2Sender, gateways.l2),
      )
      .map((log) => [log.args.transactionIndex, log]),
  )
}

/** Times of L1 blocks; many endpoints already put them into the logs. */
async function readTimes(
  clients: Pick<Clients, 'l1'>,
  logs: readonly MinedLog[],
): Promise<ReadonlyMap<bigint, bigint>> {
  const times = new Map<bigint, bigint>()
  const missing = new Set<bigint>()
  for (const log of logs) {
    if (log.blockTimestamp === undefined || log.blockTimestamp === null) missing.add(log.blockNumber)
    else times.set(log.blockNumber, log.blockTimestamp)
  }
  const blocks = await Promise.all([...missing].map((blockNumber) => getBlock(clients.l1, { blockNumber })))
  for (const block of blocks) times.set(block.number, block.timestamp)
  return times
}
