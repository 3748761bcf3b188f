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

/** The record of the present orchestrator, as the list has it of the others, and the way to another one. */
export function YourOrchestrator({ stake, of }: { stake: StakeFacts; of: OrchestratorFacts }) {
  const [asked, setAsked] = useState(false)
  const standing = orchestratorStanding(of, stake.round)
  const isOwn = isAddressEqual(of.address, stake.account)
  // Of one that leaves, or is not active, a notice at the top says so and has the way.
  const offersMove = !isOwn && (standing === 'active' || standing === 'joining')
  return (
    <Sheet title={words.yoursTitle}>
      {asked ? (
        <Record of={of} round={stake.round} />
      ) : (
        <Button variant="quiet" className="-ml-4" onClick={() => setAsked(true)}>
          {words.didWhat}
        </Button>
      )}
      {isOwn && <p className="text-soft text-sm">{words.ownStays}</p>}
      {offersMove && <Elsewhere stake={stake} />}
    </Sheet>
  )
}

/** Read for those who ask: nobody waits for it who opens the page. */
function Record({ of, round }: { of: OrchestratorFacts; round: StakeFacts['round'] }) {
  const record = useRecord(of.address, round.current)
  return record && <OrchestratorRecord record={record} round={round} isYours={false} />
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
