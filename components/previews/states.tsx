import type { ReactNode } from 'react'
import { OrchestratorRecord } from '@/components/common/orchestrators/orchestratorRecord'
import * as facts from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { ReturnItem } from '@/components/journey/returnItem'
import { ThreadItem } from '@/components/journey/threadItem'
import { VerdictNotice } from '@/components/reserves/verdictNotice'
import { BlockedNotice } from '@/components/stake/blockedNotice'
import { LockItem } from '@/components/stake/lockItem'
import { StakeSummary } from '@/components/stake/stakeSummary'
import { TransferAction } from '@/components/transfers/acts/transferAction'
import { HashFailure } from '@/components/transfers/hashFailure'
import { ClaimTogether } from '@/components/transfers/list/claimTogether'
import { TransferItem } from '@/components/transfers/list/transferItem'
import { ActStatus } from '@/components/ui/actStatus'
import type { DeliveryTime } from '@/lib/bridge/deliveryTime'
import type { ReservesVerdict } from '@/lib/bridge/reserves'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { HashProblem } from '@/lib/history/hashAnswer'
import type { ActPhase } from '@/lib/hooks/acts/act'
import type { ReturnTrip } from '@/lib/journey/returnTrips'
import type { ThreadState } from '@/lib/journey/threads'
import type { DelegatorStatus } from '@/lib/staking/stake'
import type { StakeBlocker } from '@/lib/staking/status'

/** Every state of the product by kind, each as the page shows it. A state that is missing here does not compile. */
export function statePreviews() {
  return {
    deposit: mapValues(facts.deposits, (status) => list(transfer(facts.trackedDeposit(status)))),
    withdraw: mapValues(facts.withdrawals, (status) => list(transfer(facts.trackedWithdrawal(status)))),
    act: {
      signing: act('signing'),
      proposed: act('proposed'),
      unnamed: act('unnamed'),
      mining: act('mining'),
    },
    hash: mapValues(facts.hashFailures, (failure) => (
      <HashFailure failure={failure} looking={false} again={nothing} />
    )),
    thread: mapValues(threadStates, (_, state) =>
      list(<ThreadItem thread={facts.thread(state)} stake={facts.stake} />),
    ),
    wayBack: mapValues(tripStages, (_, stage) =>
      list(<ReturnItem of={facts.returnTrip(stage)} stake={facts.stake} usual={usual} />),
    ),
    tooPoor: mapValues(poorActs, (act) => <PreviewProviders facts={facts.poor}>{act}</PreviewProviders>),
    delegator: mapValues(delegators, (_, status) => (
      <StakeSummary stake={{ ...facts.stake, delegator: { ...facts.stake.delegator, status } }} />
    )),
    orchestrator: mapValues(facts.records, (record) => (
      <OrchestratorRecord
        record={record}
        round={facts.stake.round}
        isYours={record === facts.records.steady}
      />
    )),
    lock: mapValues(facts.locks, (lock) => list(<LockItem lock={lock} stake={facts.stake} />)),
    blocker: mapValues(blockers, (changes) => <BlockedNotice stake={{ ...facts.stake, ...changes }} />),
    reserves: mapValues(facts.reserves, (books) => <VerdictNotice facts={books} />),
  } satisfies {
    deposit: Record<string, ReactNode>
    act: Record<Exclude<ActPhase, 'idle'>, ReactNode>
    hash: Record<HashProblem, ReactNode>
    reserves: Record<ReservesVerdict['state'], ReactNode>
  } & Record<string, Record<string, ReactNode>>
}

const usual: DeliveryTime = { seconds: 600, basis: 'released', count: 3 }
const nothing = () => {}

const threadStates: Record<ThreadState['state'], null> = {
  unbonding: null,
  withdraw: null,
  deposit: null,
  unclear: null,
  challenge: null,
  claim: null,
  arrived: null,
}
const tripStages: Record<ReturnTrip['stage'], null> = {
  'on-its-way': null,
  stuck: null,
  stake: null,
  unclear: null,
  staked: null,
}
const delegators: Record<DelegatorStatus, null> = { pending: null, bonded: null, unbonded: null }
const blockers: Record<StakeBlocker, Partial<typeof facts.stake>> = {
  paused: { paused: true },
  'round-not-initialized': { round: { ...facts.stake.round, initialized: false } },
  'first-round': { round: { ...facts.stake.round, initialized: false, current: 0n } },
}

const list = (item: ReactNode) => <ul>{item}</ul>
const claimable = facts.trackedDeposit(facts.deposits.claimable)
/** Acts of an account that cannot pay for them. */
const poorActs: Record<string, ReactNode> = {
  claim: <TransferAction tracked={claimable} />,
  together: (
    <ClaimTogether
      tracked={[
        claimable,
        { kind: 'deposit', transfer: { ...facts.deposit, position: 8n }, status: facts.deposits.claimable },
      ]}
    />
  ),
  redeem: <TransferAction tracked={facts.trackedWithdrawal(facts.withdrawals['needs-redeem'])} />,
  stake: list(<LockItem lock={facts.locks.withdrawable} stake={facts.stake} />),
}

const act = (phase: ActPhase) => (
  <ActStatus phase={phase} error={null} sent={null} foundLate={null} leave={nothing} />
)
const transfer = (tracked: TrackedTransfer) => (
  <TransferItem transfer={tracked.transfer} tracked={tracked} usual={usual} />
)

function mapValues<Key extends string, Value>(
  record: Record<Key, Value>,
  show: (value: Value, key: Key) => ReactNode,
): Record<Key, ReactNode> {
  const shown: Partial<Record<Key, ReactNode>> = {}
  const isKey = (key: string): key is Key => key in record
  for (const key of Object.keys(record)) if (isKey(key)) shown[key] = show(record[key], key)
  const isWhole = (all: typeof shown): all is Record<Key, ReactNode> =>
    Object.keys(record).every((key) => key in all)
  if (!isWhole(shown)) throw new Error('A state has no preview.')
  return shown
}
