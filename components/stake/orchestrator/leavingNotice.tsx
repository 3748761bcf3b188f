'use client'
import { isAddressEqual } from 'viem'
import { Notice } from '@/components/ui/notice'
import { bondNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { orchestratorStanding, refusesStake } from '@/lib/staking/orchestrator'
import type { StakeFacts } from '@/lib/staking/stake'
import { leavingWords as words } from './copy'
import { MoveStake } from './moveStake'

/**
 * The notice for a stake that earns nothing with its orchestrator, or soon will: the consequences, and the way to
 * another orchestrator.
 */
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

function Move({ stake }: { stake: StakeFacts }) {
  return <MoveStake stake={stake} acts={useAct({ names: bondNames })} />
}
