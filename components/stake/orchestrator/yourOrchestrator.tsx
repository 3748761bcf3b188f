'use client'
import { useState } from 'react'
import { isAddressEqual } from 'viem'
import { OrchestratorRecord } from '@/components/common/orchestrators/orchestratorRecord'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { bondNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useRecord } from '@/lib/hooks/queries/useRecord'
import { orchestratorStanding } from '@/lib/staking/orchestrator'
import type { OrchestratorFacts, StakeFacts } from '@/lib/staking/stake'
import { leavingWords as words } from './copy'
import { MoveStake } from './moveStake'

/** What the present orchestrator did, as the list tells it of the others, and the way to one of them. */
export function YourOrchestrator({ stake, of }: { stake: StakeFacts; of: OrchestratorFacts }) {
  const record = useRecord(of.address, stake.round.current)
  const standing = orchestratorStanding(of, stake.round)
  const isOwn = isAddressEqual(of.address, stake.account)
  // Of one that leaves, or is not active, a notice at the top says so and has the way.
  const offersMove = !isOwn && (standing === 'active' || standing === 'joining')
  return (
    <Sheet title={words.yoursTitle}>
      {record !== null && <OrchestratorRecord record={record} round={stake.round} isYours={false} />}
      {isOwn && <p className="text-soft text-sm">{words.ownStays}</p>}
      {offersMove && <Elsewhere stake={stake} />}
    </Sheet>
  )
}

function Elsewhere({ stake }: { stake: StakeFacts }) {
  const [opened, setOpen] = useState(false)
  const acts = useAct({ names: bondNames })
  const open = opened || acts.busy
  return (
    <>
      <Button variant="quiet" className="-ml-4" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.elsewhere}
      </Button>
      {open && <MoveStake stake={stake} acts={acts} />}
    </>
  )
}
