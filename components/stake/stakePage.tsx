'use client'
import { useEffect } from 'react'
import { useConnection } from 'wagmi'
import { LazyStandIns } from '@/components/common/lazyStandIns'
import { LazyWaitsElsewhere } from '@/components/common/lazyWaitsElsewhere'
import { NotOpen } from '@/components/common/notOpen'
import { LazyThreadsAhead } from '@/components/journey/lazyGuide'
import { Empty } from '@/components/ui/empty'
import { lazyPart } from '@/components/ui/lazyPart'
import { ReadFailed } from '@/components/ui/readFailed'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import { usePair } from '@/lib/hooks/pair'
import { useStake } from '@/lib/hooks/queries/useStake'
import { stakeWords } from './copy'
import { StakeSkeleton } from './stakeSkeleton'

/** Comes with an account, while its stake is read. */
const Delegation = lazyPart(() => import('./delegation'), { loading: () => <StakeSkeleton /> })

/** Taxes and books: years of an account, for those who have to account for them. */
const BooksSheet = lazyPart(() => import('@/components/books/booksSheet'), { silent: true })

export function StakePage() {
  const { address, status } = useConnection()
  const { gateways, controller } = usePair()
  const stake = useStake(address)
  useEffect(() => {
    if (address !== undefined) Delegation.ahead()
  }, [address])
  if (controller === null) return <NotOpen />
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
      <LazyStandIns />
      <LazyWaitsElsewhere />
      <ReadFailed query={stake} />
      {gateways !== null && <LazyThreadsAhead account={address} />}
      {stake.data !== undefined && <Delegation stake={stake.data} />}
      {stake.data !== undefined && <BooksSheet account={address} />}
      {stake.isPending && stake.error === null && <StakeSkeleton />}
    </div>
  )
}
