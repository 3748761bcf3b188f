'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { OrchestratorField } from '@/components/common/orchestrators/orchestratorField'
import { announce } from '@/components/ui/announcer'
import { Ledger } from '@/components/ui/ledger'
import { bondAct } from '@/lib/hooks/acts/stakeActs'
import type { useAct } from '@/lib/hooks/acts/useAct'
import { useTypedOrchestrator } from '@/lib/hooks/acts/useChosenOrchestrator'
import { blockedShort, orchestratorProblemCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import type { StakeFacts } from '@/lib/staking/stake'
import { validateMove } from '@/lib/staking/validateBond'
import { StakeFee } from '../stakeFee'
import { leavingWords as words } from './copy'

type Props = {
  stake: StakeFacts
  /** The caller's: also while this is closed, a bond that waits since before a reload is found again. */
  acts: ReturnType<typeof useAct>
}

/** The way of a whole stake to another orchestrator: bonds nothing more, with that one. */
export function MoveStake({ stake, acts: { act, ...acting } }: Props) {
  const chosen = useTypedOrchestrator(stake)
  const { address } = chosen
  const problem = validateMove(chosen, stake)
  const move = () => {
    if (address !== null) act({ ...bondAct(0n, address), onMined: () => announce(words.moved) })
  }
  const signable = address !== null && problem === null
  return (
    <div className="mt-3 flex max-w-xl flex-col gap-3">
      <OrchestratorField chosen={chosen} hint={words.field} current={stake.delegator.delegate} />
      <Ledger>
        <StakeFee
          account={stake.account}
          act={signable ? { kind: 'bond', amount: 0n, orchestrator: address } : null}
        />
      </Ledger>
      <GuardedAct
        label={words.move}
        variant="secondary"
        reason={reasonAgainst(problem)}
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
