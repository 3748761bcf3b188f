'use client'
import { lazyPart } from '@/components/ui/lazyPart'
import { Skeleton } from '@/components/ui/skeleton'
import { orchestratorStanding } from '@/lib/staking/orchestrator'
import type { StakeFacts } from '@/lib/staking/stake'

/**
 * Most orchestrators stay: the notice about one that leaves is fetched when there is one, and its room is kept
 * meanwhile.
 */
const LeavingNotice = lazyPart(() => import('./leavingNotice'), {
  loading: () => <Skeleton className="h-80 w-full rounded-xl" />,
})

export function LazyLeavingNotice({ stake }: { stake: StakeFacts }) {
  const { orchestrator, round } = stake
  if (orchestrator === null) return null
  const standing = orchestratorStanding(orchestrator, round)
  return (standing === 'leaving' || standing === 'inactive') && <LeavingNotice stake={stake} />
}
