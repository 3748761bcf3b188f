import { encodeEventTopics, type Hash, isAddressEqual, type PrivateKeyAccount, parseEventLogs } from 'viem'
import { getBlock, getTransaction, getTransactionReceipt } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { openGateways } from '@/lib/actions/gateways'
import { addressTopic, type MinedLog, parseClaims, parseL1Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import { claimQuery } from '@/lib/history/historyQueries'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import { DAY, type Expense } from './limits'

/** Blocks that there are in a day at most. */
const BLOCKS_A_DAY: Record<Side, bigint> = { l1: 7_200n, l2: 345_600n }

type Found = { key: string; transfer: string; log: MinedLog }

/**
 * The keeper's expenses for acts of the last day, read from the chains so that the limits hold across restarts. Acts
 * that failed on chain, and redemptions of withdrawals that were released since, leave no log by which they are found:
 * a process counts them only while it runs.
 */
export async function readExpenses(
  clients: Clients,
  pair: ChainPair,
  { account, open }: { account: PrivateKeyAccount; open: readonly TrackedTransfer[] },
): Promise<readonly Expense[]> {
  const [l1, l2] = await Promise.all([findOnL1(clients, pair, account), findOnL2(clients, pair, open)])
  const expenses = await Promise.all([
    ...l1.map((found) => expenseOf(clients, 'l1', found, account)),
    ...l2.map((found) => expenseOf(clients, 'l2', found, account)),
  ])
  return expenses.flatMap((expense) => expense ?? [])
}

async function lastDay(clients: Clients, pair: ChainPair, side: Side) {
  const { number: to, timestamp } = await getBlock(clients[side], { blockTag: 'latest' })
  const from = to - BLOCKS_A_DAY[side]
  return {
    from: from > pair.fromBlock[side] ? from : pair.fromBlock[side],
    to,
    since: Number(timestamp) - DAY,
  }
}

async function findOnL1(
  clients: Clients,
  pair: ChainPair,
  account: PrivateKeyAccount,
): Promise<readonly Found[]> {
  const gateways = openGateways(pair)
  const range = await lastDay(clients, pair, 'l1')
  const resent = {
    address: gateways.l1,
    topics: [TOPICS.withdrawResent, null, addressTopic(account.address)],
  }
  const [claims, resends] = await Promise.all([
    getLogs(clients.l1, { filter: claimQuery(pair, gateways), range }),
    getLogs(clients.l1, { filter: resent, range }),
  ])
  return [
    ...[...parseClaims(claims, pair)].map(([position, log]) => found('claim', `deposit-${position}`, log)),
    ...parseL1Logs(resends, gateways.l1).resends.map(({ id, log }) => found('resend', `withdraw-${id}`, log)),
  ]
}

async function findOnL2(
  clients: Clients,
  pair: ChainPair,
  open: readonly TrackedTransfer[],
): Promise<readonly Found[]> {
  const tickets = new Map<Hash, string>()
  for (const { kind, transfer, status } of open) {
    if (kind === 'withdraw' && status.state === 'needs-redeem')
      tickets.set(status.ticketId, `withdraw-${transfer.id}`)
  }
  if (tickets.size === 0) return []
  const range = await lastDay(clients, pair, 'l2')
  const args = { ticketId: [...tickets.keys()] }
  const search = async (eventName: 'RedeemScheduled' | 'LifetimeExtended') => {
    const topics = encodeEventTopics({ abi: arbRetryableTxAbi, eventName, args })
    const logs = await getLogs(clients.l2, { filter: { address: ARB_RETRYABLE_TX, topics }, range })
    return parseEventLogs({ abi: arbRetryableTxAbi, eventName, logs: [...logs] })
  }
  const [redeems, extensions] = await Promise.all([search('RedeemScheduled'), search('LifetimeExtended')])
  return [
    ...redeems.map((log) => found('redeem', tickets.get(log.args.ticketId) ?? '', log)),
    ...extensions.map((log) => found('keepalive', tickets.get(log.args.ticketId) ?? '', log)),
  ]
}

const found = (kind: string, transfer: string, log: MinedLog): Found => ({
  key: `${kind} ${transfer}`,
  transfer,
  log,
})

/** Null for what somebody else paid for. */
async function expenseOf(
  clients: Clients,
  side: Side,
  { key, transfer, log }: Found,
  account: PrivateKeyAccount,
): Promise<Expense | null> {
  const hash = log.transactionHash
  const receipt = await getTransactionReceipt(clients[side], { hash })
  if (!isAddressEqual(receipt.from, account.address)) return null
  const [{ value }, { timestamp }] = await Promise.all([
    getTransaction(clients[side], { hash }),
    getBlock(clients[side], { blockNumber: log.blockNumber }),
  ])
  return { key, transfer, cost: receipt.gasUsed * receipt.effectiveGasPrice + value, at: Number(timestamp) }
}
