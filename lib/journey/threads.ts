import type { DepositStatus } from '@/lib/bridge/depositStatus'
import { depositProgress } from '@/lib/bridge/progress'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { DepositTransfer, TxRef } from '@/lib/bridge/transfer'
import { type Lock, openLocks, unbondingProgress } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import type { StakeEvent } from '@/lib/staking/stakeEvents'
import { type ApprovalUsed, approvalOf } from './approvals'

/**
 * One thread of the way from a stake to Ethereum: what left the stake with one lock, or came with one deposit.
 *
 *     unbonding -> withdraw -> deposit -> challenge -> claim -> arrived
 *                                 |
 *                                 +--> unclear   (LPT is fungible: it may have gone elsewhere)
 */
export type Thread = {
  key: string
  /** In wei of LPT. */
  amount: bigint
  /** The steps that are done, each with its transaction where that was found. */
  done: {
    /** One of each for every lock that went on together. */
    unbond: readonly TxRef[]
    withdraw: readonly TxRef[]
    /** Before the deposit, where the wallet did not sign a permit. */
    approve: TxRef | null
    deposit: TxRef | null
    claim: TxRef | null
  }
  /** The deposit used an approval that was not made for it alone. */
  earlierApproval: boolean
  stage: ThreadState
}

export type ThreadState =
  | {
      state: 'unbonding'
      lock: Lock & { status: Extract<Lock['status'], { state: 'waiting' }> }
      /** The share of the wait that has passed, from 0 to 1. */
      progress: number
    }
  | { state: 'withdraw'; lock: Lock }
  /** The wallet holds all that was withdrawn and not deposited. `isNext`: a deposit of this amount will be taken for its own. */
  | { state: 'deposit'; isNext: boolean }
  | {
      state: 'challenge'
      opens: Extract<DepositStatus, { state: 'in-challenge' }>['opens'] | EstimatedOpening
      /** The share of the wait that has passed, from 0 to 1, the wait for the validators' report included. */
      progress: number
    }
  | { state: 'claim'; deposit: DepositTransfer }
  | { state: 'arrived' }
  /** It was withdrawn; what the wallet holds and has deposited since does not tell where it is. */
  | { state: 'unclear'; inWallet: bigint; depositedSince: bigint }

type EstimatedOpening = Extract<DepositStatus, { state: 'waiting-for-assertion' }>['opens']

type Withdrawn = { lockId: bigint; amount: bigint; unbond: TxRef | null; withdraw: TxRef }
type TrackedDeposit = Extract<TrackedTransfer, { kind: 'deposit' }>

export type ThreadFacts = {
  stake: StakeFacts
  events: readonly StakeEvent[]
  transfers: readonly TrackedTransfer[]
}

/**
 * Every thread of an account, those that can go on or wait first, then those that have arrived, each newest first. Nothing is
 * stored: locks, logs, deposits and the balance say it all, and a deposit is taken for a withdrawal's only when their
 * amounts say so, alone or together.
 */
export function threads(
  { stake, events, transfers }: ThreadFacts,
  l1BlockSeconds: number,
): readonly Thread[] {
  const unbonds = new Map<bigint, StakeEvent>()
  for (const event of events) if (event.kind === 'unbond') unbonds.set(event.lockId, event)

  const locked = openLocks(stake.locks, stake.round, l1BlockSeconds).map((lock) =>
    ofLock(lock, unbonds.get(lock.id)?.tx ?? null, stake),
  )
  const withdrawn = events.flatMap((event): Withdrawn[] =>
    event.kind === 'withdraw'
      ? [
          {
            lockId: event.lockId,
            amount: event.amount,
            withdraw: event.tx,
            unbond: unbonds.get(event.lockId)?.tx ?? null,
          },
        ]
      : [],
  )
  const account = stake.account.toLowerCase()
  const deposits = transfers
    .filter((one): one is TrackedDeposit => one.kind === 'deposit')
    .filter(({ transfer }) => transfer.from.toLowerCase() === account)
    .sort((a, b) => Number(a.transfer.position - b.transfer.position))
  const { joined, unmatched, alone } = join(withdrawn, deposits)

  const rest = unmatched.reduce((sum, { amount }) => sum + amount, 0n)
  const waiting = approving(
    events,
    unmatched.map((one) => ofWithdrawn(one, { unmatched, alone, inWallet: stake.wallet.lpt, rest })),
    deposits,
  )
  const used = (deposit: TrackedDeposit) => approvalUsed(events, deposit, deposits)
  const deposited = [
    ...joined.map(({ of, deposit }) => ofDeposit(deposit, of, used(deposit))),
    ...alone.map((one) => ofDeposit(one, [], used(one))),
  ]
  const all = [...locked, ...waiting, ...deposited]
  const isOver = ({ stage }: Thread) => stage.state === 'arrived'
  return [...all.filter((one) => !isOver(one)), ...all.filter(isOver).reverse()]
}

const nothingDone: Thread['done'] = { unbond: [], withdraw: [], approve: null, deposit: null, claim: null }

const listed = (tx: TxRef | null): readonly TxRef[] => (tx === null ? [] : [tx])

const blockOf = ({ transfer }: TrackedDeposit) => transfer.initiated.blockNumber

/** @param deposits of the account, oldest first */
function approvalUsed(
  events: readonly StakeEvent[],
  deposit: TrackedDeposit,
  deposits: readonly TrackedDeposit[],
): ApprovalUsed {
  const before = deposits.findLast((one) => one.transfer.position < deposit.transfer.position)
  const { amount, initiated } = deposit.transfer
  const after = before === undefined ? -1n : blockOf(before)
  return approvalOf(events, { purpose: 'deposit', amount, after, by: initiated })
}

/** Gives each approval that waits for its deposit to the first thread that it fits. */
function approving(
  events: readonly StakeEvent[],
  waiting: readonly Thread[],
  deposits: readonly TrackedDeposit[],
): readonly Thread[] {
  const last = deposits.at(-1)
  const used = new Set<string>()
  return waiting.map((thread) => {
    const { amount, done } = thread
    const withdrawn = done.withdraw.at(-1)?.blockNumber ?? 0n
    const after = last === undefined || blockOf(last) < withdrawn ? withdrawn : blockOf(last)
    const { tx } = approvalOf(events, { purpose: 'deposit', amount, after, by: null })
    if (thread.stage.state !== 'deposit' || tx === null || used.has(tx.hash)) return thread
    used.add(tx.hash)
    return { ...thread, done: { ...done, approve: tx } }
  })
}

function ofLock(lock: Lock, unbond: TxRef | null, stake: StakeFacts): Thread {
  const { status } = lock
  return {
    key: `lock-${lock.id}`,
    amount: lock.amount,
    done: { ...nothingDone, unbond: listed(unbond) },
    earlierApproval: false,
    stage:
      status.state === 'waiting'
        ? { state: 'unbonding', lock: { ...lock, status }, progress: unbondingProgress(status, stake) }
        : { state: 'withdraw', lock },
  }
}

/** Deposits are matched in order: one by one with a withdrawal of the same amount, or with all that were left before it. */
function join(withdrawn: readonly Withdrawn[], deposits: readonly TrackedDeposit[]) {
  let unmatched = [...withdrawn]
  const alone: TrackedDeposit[] = []
  const joined: { of: readonly Withdrawn[]; deposit: TrackedDeposit }[] = []
  for (const deposit of deposits) {
    const { amount, initiated } = deposit.transfer
    const before = unmatched.filter(({ withdraw }) => withdraw.blockNumber <= initiated.blockNumber)
    const same = before.find((one) => one.amount === amount)
    const sum = before.reduce((total, one) => total + one.amount, 0n)
    const of = same !== undefined ? [same] : before.length > 0 && sum === amount ? before : []
    if (of.length === 0) alone.push(deposit)
    else joined.push({ of, deposit })
    unmatched = unmatched.filter((one) => !of.includes(one))
  }
  return { joined, unmatched, alone }
}

/** The rest after joining: withdrawals and deposits that match none of the others, and the LPT in the wallet. Amounts in wei. */
type Left = {
  unmatched: readonly Withdrawn[]
  alone: readonly TrackedDeposit[]
  inWallet: bigint
  rest: bigint
}

function ofWithdrawn(one: Withdrawn, { unmatched, alone, inWallet, rest }: Left): Thread {
  const { lockId, amount, unbond, withdraw } = one
  const depositedSince = alone
    .filter(({ transfer }) => transfer.initiated.blockNumber >= withdraw.blockNumber)
    .reduce((sum, { transfer }) => sum + transfer.amount, 0n)
  return {
    key: `lock-${lockId}`,
    amount,
    done: { ...nothingDone, unbond: listed(unbond), withdraw: [withdraw] },
    earlierApproval: false,
    stage:
      depositedSince === 0n && inWallet >= rest
        ? { state: 'deposit', isNext: unmatched.find((other) => other.amount === amount) === one }
        : { state: 'unclear', inWallet, depositedSince },
  }
}

function ofDeposit(
  { transfer, status }: TrackedDeposit,
  of: readonly Withdrawn[],
  approval: ApprovalUsed,
): Thread {
  return {
    key: `deposit-${transfer.position}`,
    amount: transfer.amount,
    done: {
      unbond: of.flatMap(({ unbond }) => listed(unbond)),
      withdraw: of.map(({ withdraw }) => withdraw),
      approve: approval.tx,
      deposit: transfer.initiated,
      claim: transfer.claimed,
    },
    earlierApproval: approval.earlier,
    stage: depositState(transfer, status),
  }
}

function depositState(deposit: DepositTransfer, status: DepositStatus): ThreadState {
  switch (status.state) {
    case 'waiting-for-assertion':
    case 'in-challenge':
      return { state: 'challenge', opens: status.opens, progress: depositProgress(deposit, status) }
    case 'claimable':
      return { state: 'claim', deposit }
    case 'claimed':
      return { state: 'arrived' }
    default:
      return status satisfies never
  }
}
