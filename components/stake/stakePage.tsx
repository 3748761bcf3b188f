'use client'
import Link from 'next/link'
import { useConnection } from 'wagmi'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { ReadFailed } from '@/components/ui/readFailed'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import { useBridgeFacts } from '@/lib/hooks/useBridgeFacts'
import { useStake } from '@/lib/hooks/useStake'
import type { StakeFacts } from '@/lib/staking/stake'
import { BlockedNotice } from './blockedNotice'
import { stakeWords } from './copy'
import { LocksList } from './locksList'
import { StakeSkeleton } from './stakeSkeleton'
import { StakeSummary } from './stakeSummary'
import { UnbondPanel } from './unbondPanel'

export function StakePage() {
  const { address, status } = useConnection()
  const stake = useStake(address)
  const facts = useBridgeFacts(address)
  if (status === 'reconnecting') return <StakeSkeleton />
  if (address === undefined) {
    return (
      <Empty title={stakeWords.connect}>
        <ConnectButton name={wallet.connectHere} />
      </Empty>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      <ReadFailed query={stake} />
      {stake.data !== undefined && <Stake stake={stake.data} free={facts.data?.l2.lpt} />}
      {stake.isPending && stake.error === null && <StakeSkeleton />}
    </div>
  )
}

const isEmpty = (stake: StakeFacts) =>
  stake.delegator.status === 'unbonded' && stake.locks.every((lock) => lock.withdrawRound === 0n)

function Stake({ stake, free }: { stake: StakeFacts; free: bigint | undefined }) {
  if (isEmpty(stake)) {
    return (
      <Empty title={stakeWords.empty} body={stakeWords.emptyBody}>
        <Link href="/" className={buttonClass()}>
          {stakeWords.toBridge}
        </Link>
      </Empty>
    )
  }
  return (
    <>
      <BlockedNotice stake={stake} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6">
          <StakeSummary stake={stake} free={free} />
          <LocksList stake={stake} />
        </div>
        {stake.delegator.status !== 'unbonded' && <UnbondPanel stake={stake} />}
      </div>
    </>
  )
}
