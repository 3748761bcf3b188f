'use client'
import Link from 'next/link'
import { LazyGuide } from '@/components/journey/lazyGuide'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { usePair } from '@/lib/hooks/pair'
import type { StakeFacts } from '@/lib/staking/stake'
import { BlockedNotice } from './blockedNotice'
import { BondPanel } from './bondPanel'
import { stakeWords } from './copy'
import { ForfeitNotice } from './forfeitNotice'
import { LocksList } from './locksList'
import { LazyLeavingNotice } from './orchestrator/lazyLeavingNotice'
import { YourOrchestrator } from './orchestrator/yourOrchestrator'
import { RewardsStart } from './rewardsStart'
import { StakeSummary } from './stakeSummary'
import { UnbondPanel } from './unbondPanel'

const isEmpty = (stake: StakeFacts) =>
  stake.delegator.status === 'unbonded' &&
  stake.pendingFees === 0n &&
  stake.wallet.lpt === 0n &&
  stake.locks.every((lock) => lock.withdrawRound === 0n)

/** The stake of an account, and all that can be done with it. */
export default function Delegation({ stake }: { stake: StakeFacts }) {
  const { gateways } = usePair()
  if (isEmpty(stake)) {
    return (
      <>
        <Empty title={stakeWords.empty} body={stakeWords.emptyBody}>
          <Link href="/" className={buttonClass()}>
            {stakeWords.toBridge}
          </Link>
        </Empty>
        {gateways !== null && <LazyGuide stake={stake} />}
      </>
    )
  }
  return (
    <>
      <BlockedNotice stake={stake} />
      <ForfeitNotice stake={stake} />
      <LazyLeavingNotice stake={stake} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6">
          <StakeSummary stake={stake} />
          <LocksList stake={stake} />
        </div>
        <div className="flex flex-col gap-6">
          {stake.delegator.status !== 'unbonded' && <UnbondPanel stake={stake} />}
          {stake.wallet.lpt > 0n && <BondPanel stake={stake} />}
          {stake.orchestrator !== null && <YourOrchestrator stake={stake} of={stake.orchestrator} />}
        </div>
      </div>
      {gateways !== null && <LazyGuide stake={stake} start={<RewardsStart stake={stake} />} />}
    </>
  )
}
