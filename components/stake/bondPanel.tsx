'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { LoweredNotice } from '@/components/common/loweredNotice'
import { OrchestratorField } from '@/components/common/orchestrators/orchestratorField'
import { AmountField } from '@/components/ui/amountField'
import { AmountNow } from '@/components/ui/amountNow'
import { announce } from '@/components/ui/announcer'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sheet } from '@/components/ui/sheet'
import { LPT } from '@/components/ui/tokens'
import { WorthIfAsked } from '@/components/ui/worthIfAsked'
import { amountCopy } from '@/lib/bridge/copy'
import { useBond } from '@/lib/hooks/acts/useBond'
import { blockedShort, bondProblemCopy } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import { orchestratorStanding } from '@/lib/staking/orchestrator'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { bondWords } from './copy'
import { StakeFee } from './stakeFee'

/** Stakes LPT of the wallet: also the last step for LPT that was brought back from Ethereum. */
export function BondPanel({ stake }: { stake: StakeFacts }) {
  const bond = useBond(stake, () => announce(bondWords.bonded))
  const { text, setText, amount, problem, next, orchestrator, forfeit, lowered, toSign, sign, ...acting } =
    bond
  const blocker = stakeBlocker(stake)
  const standing = orchestrator.facts && orchestratorStanding(orchestrator.facts, stake.round)
  const earns = standing === undefined || standing === 'active' || standing === 'joining'
  const mistake =
    amount.ok || amount.error === 'empty'
      ? problem === 'exceeds-balance'
        ? bondProblemCopy[problem]
        : null
      : amountCopy[amount.error]
  const reason =
    blocker !== null
      ? blockedShort[blocker]
      : amount.ok
        ? problem && bondProblemCopy[problem]
        : amountCopy[amount.error]
  return (
    <Sheet title={bondWords.title}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{bondWords.lead}</p>
        <AmountField
          text={text}
          onChange={setText}
          symbol={LPT}
          max={stake.wallet.lpt}
          {...(mistake !== null && { error: mistake })}
        />
        {amount.ok && <WorthIfAsked wei={amount.amount} token={LPT} />}
        <OrchestratorField chosen={orchestrator} />
        <Ledger>
          <Entry name={bondWords.inWallet}>
            <AmountNow wei={stake.wallet.lpt} symbol={LPT} />
          </Entry>
          <Entry name={bondWords.earns} note={bondWords.earnsNote}>
            {earns ? bondWords.fromRound((stake.round.current + 1n).toString()) : bondWords.earnsNothing}
          </Entry>
          <StakeFee account={stake.account} act={toSign} />
        </Ledger>
        <GuardedAct
          label={next === 'approve' ? bondWords.approve : bondWords.bond}
          variant="secondary"
          wide
          reason={reason}
          gas={LEAST_STAKE_GAS[next ?? 'bond']}
          forfeit={next === 'bond' ? forfeit : null}
          onAct={() => sign?.()}
          acting={acting}
        />
        <LoweredNotice lowered={lowered} />
        {next === 'approve' && <p className="text-soft text-sm">{bondWords.approveNote}</p>}
      </div>
    </Sheet>
  )
}
