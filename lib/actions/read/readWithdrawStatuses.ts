import { type ContractFunctionParameters, type Hash, multicall3Abi } from 'viem'
import { multicall } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { arbSysAbi } from '@/lib/abi/arbSys'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import { type WithdrawStatus, withdrawStatus } from '@/lib/bridge/withdrawStatus'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX, ARB_SYS } from '@/lib/chains/precompiles'
import { errorCode } from '@/lib/errors/errors'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'
import { type ReceivedTicket, readCancelledTickets, readReceivedTickets, readTicketIds } from './readTickets'

/**
 * The statuses of withdrawals, in the order given, in a constant number of round trips: one to L1 for the tickets, and
 * one to L2 for their fate; none for withdrawals whose release is known. An L2 endpoint that searches no long ranges
 * takes a further round trip for the reason that tickets are gone.
 */
export async function readWithdrawStatuses(
  clients: Clients,
  pair: ChainPair,
  params: { withdrawals: readonly WithdrawTransfer[] },
): Promise<readonly WithdrawStatus[]> {
  const open = params.withdrawals.filter((withdrawal) => withdrawal.released === null)
  if (open.length === 0) return params.withdrawals.map(() => ({ state: 'released' }))

  const ids = await readTicketIds(
    clients,
    pair,
    open.flatMap((withdrawal) => withdrawal.tickets),
  )
  const tickets = [...ids.values()]
  const [l2, received, cancelledEver] = await Promise.all([
    readL2(clients, pair, { withdrawals: open.map((withdrawal) => withdrawal.id), tickets }),
    readReceivedTickets(clients, tickets),
    readCancelledTickets(clients, tickets, { from: pair.fromBlock.l2, to: 'latest' }),
  ])
  const cancelled =
    cancelledEver ?? (await readCancelledOf(clients, goneTickets(open, { ids, l2, received }), l2))
  return params.withdrawals.map((withdrawal) => {
    if (withdrawal.released !== null) return { state: 'released' }
    const tickets = withdrawal.tickets.map(({ sequenceNumber, sent }) => {
      const id = ids.get(sequenceNumber)
      if (id === undefined)
        throw new Error(`L1 transaction ${sent.hash} does not hold ticket ${sequenceNumber}`)
      const facts = ticketFacts(id, sent.time, l2, received.get(id) ?? null)
      return { ...facts, cancelled: cancelled.has(id) }
    })
    return withdrawStatus({ isReleased: l2.released.has(withdrawal.id), tickets, l2Time: l2.time })
  })
}

type L2Facts = {
  block: bigint
  time: bigint
  released: ReadonlySet<bigint>
  timeouts: ReadonlyMap<Hash, bigint>
}

/** Tickets that L2 had and has no longer, of withdrawals that were not released: with the blocks in which they came. */
function goneTickets(
  withdrawals: readonly WithdrawTransfer[],
  known: { ids: ReadonlyMap<bigint, Hash>; l2: L2Facts; received: ReadonlyMap<Hash, ReceivedTicket> },
): ReadonlyMap<Hash, bigint> {
  const { ids, l2, received } = known
  const tickets = withdrawals.flatMap(({ id, tickets }) => (l2.released.has(id) ? [] : tickets))
  const gone = tickets.flatMap(({ sequenceNumber }) => {
    const id = ids.get(sequenceNumber)
    const ticket = id && received.get(id)
    if (id === undefined || ticket === undefined || ticket.creationFailed || l2.timeouts.has(id)) return []
    return ticket.blockNumber <= l2.block ? [[id, ticket.blockNumber] as const] : []
  })
  return new Map(gone)
}

/**
 * The tickets that were cancelled. The reason that a ticket is gone is needed for a sentence only: an endpoint that
 * does not tell is left alone.
 */
async function readCancelledOf(
  clients: Clients,
  gone: ReadonlyMap<Hash, bigint>,
  { block }: L2Facts,
): Promise<ReadonlySet<Hash>> {
  const from = [...gone.values()].reduce((least, came) => (came < least ? came : least), block)
  return (await readCancelledTickets(clients, [...gone.keys()], { from, to: block })) ?? new Set()
}

/** A receipt may be from a later block than the rest: what arrived in between is left for the next reading. */
function ticketFacts(id: Hash, sentAt: bigint, l2: L2Facts, received: ReceivedTicket | null) {
  const arrived = received !== null && received.blockNumber <= l2.block
  return {
    id,
    sentAt,
    arrived,
    creationFailed: arrived && received.creationFailed,
    timeout: l2.timeouts.get(id) ?? null,
  }
}

/** Releases and timeouts at one and the same block, so that a redemption between two answers cannot look like a loss. */
async function readL2(
  clients: Clients,
  pair: ChainPair,
  { withdrawals, tickets }: { withdrawals: readonly bigint[]; tickets: readonly Hash[] },
): Promise<L2Facts> {
  const gateway = { address: openGateways(pair).l2, abi: l2LptGatewayAbi } as const
  const retryables = { address: ARB_RETRYABLE_TX, abi: arbRetryableTxAbi } as const
  const calls: ContractFunctionParameters[] = [
    { address: ARB_SYS, abi: arbSysAbi, functionName: 'arbBlockNumber' },
    { address: pair.multicall3, abi: multicall3Abi, functionName: 'getCurrentBlockTimestamp' },
    ...withdrawals.map((id) => ({ ...gateway, functionName: 'isReleased', args: [id] })),
    ...tickets.map((id) => ({ ...retryables, functionName: 'getTimeout', args: [id] })),
  ]
  const answers = (await multicall(clients.l2, { ...sameBlockOptions(pair), contracts: calls })).map(
    valueOrGone,
  )
  const [block, time, ...rest] = answers
  if (typeof block !== 'bigint' || typeof time !== 'bigint') throw new Error('L2 does not know its own block')
  const released = withdrawals.filter((_, index) => rest[index] === true)
  const timeouts = tickets.flatMap((id, index) => {
    const timeout = rest[withdrawals.length + index]
    return typeof timeout === 'bigint' ? [[id, timeout] as const] : []
  })
  return { block, time, released: new Set(released), timeouts: new Map(timeouts) }
}

/** The result of a call, or null for a ticket that is gone. Any other failure is thrown. */
function valueOrGone(
  answer: { status: 'success'; result: unknown } | { status: 'failure'; error: Error },
): unknown {
  if (answer.status === 'success') return answer.result
  if (errorCode(answer.error) === 'ticket-gone') return null
  throw answer.error
}
