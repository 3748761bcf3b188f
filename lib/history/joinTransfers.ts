import type { DepositLog, MinedLog, ResendLog, WithdrawLog } from '@/lib/bridge/gatewayLogs'
import type { DepositTransfer, Transfer, TxRef, WithdrawTransfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import type { BlockFacts } from '@/lib/rpc/chainBlocks'
import type { FoundLogs } from './foundLogs'

/** Blocks that are already known, by number. */
export type KnownBlocks = Record<Side, Map<bigint, BlockFacts>>

/** The facts of both chains about some transfers. Blocks by number. */
export type TransferFacts = FoundLogs & { blocks: KnownBlocks }

/** Joins both halves of each transfer: deposits by outbox position, withdrawals by id. Newest first. */
export function joinTransfers(facts: TransferFacts): readonly Transfer[] {
  const resends = new Map<bigint, ResendLog[]>()
  for (const resend of facts.resends.values()) {
    resends.set(resend.id, [...(resends.get(resend.id) ?? []), resend])
  }
  const deposits = [...facts.deposits.values()].map((deposit) => joinDeposit(deposit, facts))
  const withdrawals = [...facts.withdrawals.values()].map((withdrawal) =>
    joinWithdrawal(withdrawal, resends.get(withdrawal.id) ?? [], facts),
  )
  return newestFirst([...deposits, ...withdrawals])
}

export function newestFirst(transfers: readonly Transfer[]): readonly Transfer[] {
  const rank = (transfer: Transfer) => (transfer.kind === 'deposit' ? transfer.position : transfer.id)
  return transfers.toSorted(
    (a, b) =>
      Number(b.initiated.time - a.initiated.time) ||
      Number(rank(b) - rank(a)) ||
      a.kind.localeCompare(b.kind),
  )
}

function joinDeposit({ position, from, to, amount, log }: DepositLog, facts: TransferFacts): DepositTransfer {
  const claim = facts.claims.get(position)
  return {
    kind: 'deposit',
    position,
    from,
    to,
    amount,
    initiated: { ...ref('l2', log, facts), l1BlockNumber: l1BlockOf(log, facts) },
    claimed: claim === undefined ? null : ref('l1', claim, facts),
  }
}

function joinWithdrawal(
  withdrawal: WithdrawLog,
  resends: readonly ResendLog[],
  facts: TransferFacts,
): WithdrawTransfer {
  const { id, from, to, amount, log } = withdrawal
  const release = facts.releases.get(id)
  const sent = [withdrawal, ...resends]
  return {
    kind: 'withdraw',
    id,
    from,
    to,
    amount,
    initiated: ref('l1', log, facts),
    tickets: sent
      .map((ticket) => ({ sequenceNumber: ticket.sequenceNumber, sent: ref('l1', ticket.log, facts) }))
      .sort((a, b) => Number(a.sequenceNumber - b.sequenceNumber)),
    released: release === undefined ? null : ref('l2', release.log, facts),
  }
}

function ref(side: Side, log: MinedLog, facts: TransferFacts): TxRef {
  const { timestamp } = blockOf(side, log, facts)
  return { hash: log.transactionHash, blockNumber: log.blockNumber, time: timestamp }
}

function l1BlockOf(log: MinedLog, facts: TransferFacts): bigint {
  const { l1BlockNumber } = blockOf('l2', log, facts)
  if (l1BlockNumber === null)
    throw new Error(`Which L1 block L2 knew in its block ${log.blockNumber} was not read`)
  return l1BlockNumber
}

function blockOf(side: Side, log: MinedLog, { blocks }: TransferFacts) {
  const block = blocks[side].get(log.blockNumber)
  if (block === undefined) throw new Error(`Block ${log.blockNumber} of ${side} was not read`)
  return block
}
