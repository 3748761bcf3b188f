'use client'
import { useState } from 'react'
import { orchestratorWords } from '@/components/common/copy'
import { GuardedAct } from '@/components/common/guardedAct'
import { OrchestratorField } from '@/components/common/orchestrators/orchestratorField'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { rebondAct, rebondNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useChosenOrchestrator } from '@/lib/hooks/acts/useChosenOrchestrator'
import { blockedShort, orchestratorProblemCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { orchestratorProblem, rebondWay } from '@/lib/staking/validateBond'
import { lockWords } from './copy'

type Props = { lockId: bigint; stake: StakeFacts }

/** Puts a lock back: to the current orchestrator, or, when nothing is staked any more, to one that has to be chosen. */
export function RebondAction(props: Props) {
  return rebondWay(props.stake) === 'to-current' ? <ToCurrent {...props} /> : <ToChosen {...props} />
}

const ofCurrent = ({ delegator, orchestrator }: StakeFacts) => ({
  address: delegator.delegate,
  facts: orchestrator ?? undefined,
})

function ToCurrent({ lockId, stake }: Props) {
  const { act, ...acting } = useAct({ names: rebondNames(lockId) })
  const blocker = stakeBlocker(stake)
  const problem = orchestratorProblem(ofCurrent(stake), stake)
  return (
    <GuardedAct
      label={lockWords.rebond}
      variant="secondary"
      reason={blocker === null ? problem && orchestratorProblemCopy[problem] : blockedShort[blocker]}
      gas={LEAST_STAKE_GAS.rebond}
      forfeit={forfeit(stake)}
      onAct={() => act({ ...rebondAct(lockId, null), onMined: () => announce(lockWords.rebonded) })}
      acting={acting}
    />
  )
}

function ToChosen(props: Props) {
  const [open, setOpen] = useState(false)
  // One that waits since before a reload is found again although nobody has opened this.
  const acts = useAct({ names: rebondNames(props.lockId) })
  if (open || acts.busy) return <Choosing {...props} acts={acts} />
  return (
    <Button variant="secondary" onClick={() => setOpen(true)}>
      {lockWords.rebond}
    </Button>
  )
}

function Choosing({ lockId, stake, acts: { act, ...acting } }: Props & { acts: ReturnType<typeof useAct> }) {
  const chosen = useChosenOrchestrator(stake)
  const blocker = stakeBlocker(stake)
  const { address } = chosen
  const problem = orchestratorProblem(chosen, stake)
  const against =
    problem && (problem === 'no-orchestrator' ? orchestratorWords.missing : orchestratorProblemCopy[problem])
  const rebond = () => {
    if (address !== null) act({ ...rebondAct(lockId, address), onMined: () => announce(lockWords.rebonded) })
  }
  return (
    <div className="flex w-full flex-col gap-3">
      <OrchestratorField chosen={chosen} />
      <GuardedAct
        label={lockWords.rebondTo}
        variant="secondary"
        reason={blocker === null ? against : blockedShort[blocker]}
        gas={LEAST_STAKE_GAS.rebond}
        forfeit={null}
        onAct={rebond}
        acting={acting}
      />
    </div>
  )
}
