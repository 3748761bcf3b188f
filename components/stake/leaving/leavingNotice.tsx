'use client'
import { isAddressEqual } from 'viem'
import { GuardedAct } from '@/components/common/guardedAct'
import { OrchestratorField } from '@/components/common/orchestratorField'
import { announce } from '@/components/ui/announcer'
import { Notice } from '@/components/ui/notice'
import { bondAct, bondNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useTypedOrchestrator } from '@/lib/hooks/acts/useChosenOrchestrator'
import { blockedShort, orchestratorProblemCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import { orchestratorStanding, refusesStake } from '@/lib/staking/orchestrator'
import type { StakeFacts } from '@/lib/staking/stake'
import { validateMove } from '@/lib/staking/validateBond'
import { leavingWords as words } from './copy'

/** That a stake earns nothing with its orchestrator, or soon will: what it means, and the way to one with whom it does. */
export default function LeavingNotice({ stake }: { stake: StakeFacts }) {
  const { orchestrator, round } = stake
  if (orchestrator === null) return null
  const standing = orchestratorStanding(orchestrator, round)
  if (standing === 'active' || standing === 'joining') return null
  const leaving = standing === 'leaving'
  const isOwn = isAddressEqual(orchestrator.address, stake.account)
  return (
    <Notice tone="now" title={leaving ? words.leavingTitle : words.inactiveTitle}>
      <p>
        {leaving ? words.leaving(orchestrator.deactivationRound.toString()) : words.inactive}{' '}
        {refusesStake(orchestrator, round) && `${words.refuses} `}
        {isOwn ? words.own : words.wayOn}
      </p>
      {!isOwn && <Move stake={stake} />}
    </Notice>
  )
}

/** Bonds nothing more, with another orchestrator: that moves all of it. */
function Move({ stake }: { stake: StakeFacts }) {
  const chosen = useTypedOrchestrator(stake)
  const { act, ...acting } = useAct({ names: bondNames })
  const { address } = chosen
  const move = () => {
    if (address !== null) act({ ...bondAct(0n, address), onMined: () => announce(words.moved) })
  }
  return (
    <div className="mt-3 flex max-w-xl flex-col gap-3">
      <OrchestratorField chosen={chosen} hint={words.field} />
      <GuardedAct
        label={words.move}
        variant="secondary"
        reason={reasonAgainst(validateMove(chosen, stake))}
        gas={LEAST_STAKE_GAS.bond}
        forfeit={forfeit(stake)}
        onAct={move}
        acting={acting}
      />
      <p className="text-sm">{words.moveNote((stake.round.current + 1n).toString())}</p>
    </div>
  )
}

function reasonAgainst(problem: ReturnType<typeof validateMove>): string | null {
  if (problem === null) return null
  return { ...blockedShort, ...orchestratorProblemCopy }[problem]
}
