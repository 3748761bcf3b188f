import type { DepositTransfer, Transfer, TxRef, WithdrawTransfer } from '@/lib/bridge/transfer'
import type { DepositLog, MinedLog, ReleaseLog, ResendLog, WithdrawLog } from './gatewayLogs'

/** What both chains know of some transfers. Blocks by number. */
export type TransferFacts = {
  deposits: readonly DepositLog[]
  /** The logs of claims, by outbox position. */
  claims: ReadonlyMap<bigint, MinedLog>
  withdrawals: readonly WithdrawLog[]
  resends: readonly ResendLog[]
  releases: readonly ReleaseLog[]
  l1Times: ReadonlyMap<bigint, bigint>
  l2Blocks: ReadonlyMap<bigint, { timestamp: bigint; l1BlockNumber: bigint }>
}

/** Joins both halves of each transfer: deposits by outbox position, withdrawals by id. Newest first. */
export function joinTransfers(facts: TransferFacts): readonly Transfer[] {
  const deposits = facts.deposits.map((deposit) => joinDeposit(deposit, facts))
  const withdrawals = facts.withdrawals.map((withdrawal) => joinWithdrawal(withdrawal, facts))
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
    initiated: { ...l2Ref(log, facts), l1BlockNumber: l2Block(log, facts).l1BlockNumber },
    claimed: claim === undefined ? null : l1Ref(claim, facts),
  }
}

function joinWithdrawal(withdrawal: WithdrawLog, facts: TransferFacts): WithdrawTransfer {
  const { id, from, to, amount, log } = withdrawal
  const release = facts.releases.find((candidate) => candidate.id === id)
  const sent = [withdrawal, ...facts.resends.filter((resend) => resend.id === id)]
  return {
    kind: 'withdraw',
    id,
    from,
    to,
    amount,
    initiated: l1Ref(log, facts),
    tickets: sent
      .map((ticket) => ({ sequenceNumber: ticket.sequenceNumber, sent: l1Ref(ticket.log, facts) }))
      .sort((a, b) => Number(a.sequenceNumber - b.sequenceNumber)),
    released: release === undefined ? null : l2Ref(release.log, facts),
  }
}

function l1Ref(log: MinedLog, facts: TransferFacts): TxRef {
  const time = facts.l1Times.get(log.blockNumber)
  if (time === undefined) throw new Error(`The time of L1 block ${log.blockNumber} was not read`)
  return { hash: log.transactionHash, blockNumber: log.blockNumber, time }
}

function l2Ref(log: MinedLog, facts: TransferFacts): TxRef {
  return { hash: log.transactionHash, blockNumber: log.blockNumber, time: l2Block(log, facts).timestamp }
}

function l2Block(log: MinedLog, facts: TransferFacts) {
  const block = facts.l2Blocks.get(log.blockNumber)
  if (block === undefined) throw new Error(`L2 block ${log.blockNumber} was not read`)
  return block
}
