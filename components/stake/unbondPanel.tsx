'use client'
import { GuardedAct } from '@/components/common/guardedAct'
import { AmountField } from '@/components/ui/amountField'
import { AmountNow } from '@/components/ui/amountNow'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LPT } from '@/components/ui/tokens'
import { WorthIfAsked } from '@/components/ui/worthIfAsked'
import { amountCopy } from '@/lib/bridge/copy'
import type { ParsedAmount } from '@/lib/format/amounts'
import { blocksToSeconds } from '@/lib/format/time'
import { useUnbond } from '@/lib/hooks/acts/useUnbond'
import { usePair } from '@/lib/hooks/pair'
import { blockedShort, unbondProblemCopy } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import { blocksUntilRound } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import type { UnbondProblem } from '@/lib/staking/validateUnbond'
import { unbondWords } from './copy'
import { RoundBasis } from './roundBasis'
import { StakeFee } from './stakeFee'

/** Unbonds part of a stake, with the time at which the lock opens and the reward that it may forfeit shown first. */
export function UnbondPanel({ stake }: { stake: StakeFacts }) {
  const unbond = useUnbond(stake, () => announce(unbondWords.unbonded))
  const { text, setText, take, amount, problem, max, rewards, forfeit, sign } = unbond
  const mistake = mistakeOf(amount, problem)
  const staked = stake.pendingStake
  return (
    <Sheet title={unbondWords.title}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{unbondWords.lead}</p>
        <AmountField
          text={text}
          onChange={setText}
          symbol={LPT}
          max={max}
          {...(mistake !== null && { error: mistake })}
        />
        {amount.ok && <WorthIfAsked wei={amount.amount} token={LPT} />}
        {stake.delegator.status === 'pending' ? (
          <StillPending stake={stake} />
        ) : (
          <QuickAmounts rewards={rewards} max={max} onTake={take} />
        )}
        <Ledger>
          <Entry
            name={unbondWords.opens}
            note={
              <>
                {unbondWords.fromRound(unbond.opensInRound.toString())}
                <RoundBasis blocksLeft={unbond.opensInBlocks} />
              </>
            }
          >
            <TimeLeft seconds={unbond.opensInSeconds} />
          </Entry>
          <Entry name={unbondWords.stays}>
            <AmountNow
              wei={amount.ok && amount.amount <= max ? staked - amount.amount : staked}
              symbol={LPT}
            />
          </Entry>
          <StakeFee
            account={stake.account}
            act={amount.ok && problem === null ? { kind: 'unbond', amount: amount.amount } : null}
          />
        </Ledger>
        <p className="text-soft text-sm">{unbondWords.meanwhile}</p>
        <GuardedAct
          label={unbondWords.unbond}
          wide
          reason={reasonOf(amount, problem, stake)}
          gas={LEAST_STAKE_GAS.unbond}
          forfeit={forfeit}
          onAct={() => sign?.()}
          acting={unbond}
        />
      </div>
    </Sheet>
  )
}

type QuickAmountsProps = { rewards: bigint; max: bigint; onTake: (wei: bigint) => void }

function QuickAmounts({ rewards, max, onTake }: QuickAmountsProps) {
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" disabled={rewards === 0n} onClick={() => onTake(rewards)}>
          {unbondWords.rewardsOnly}
        </Button>
        <Button variant="secondary" onClick={() => onTake(max)}>
          {unbondWords.all}
        </Button>
      </div>
      {rewards === 0n && <p className="text-soft text-sm">{unbondWords.noRewards}</p>}
    </>
  )
}

function StillPending({ stake }: { stake: StakeFacts }) {
  const { l1BlockSeconds } = usePair()
  const { startRound } = stake.delegator
  const seconds = blocksToSeconds(blocksUntilRound(startRound, stake.round), l1BlockSeconds)
  return (
    <Notice>
      {unbondWords.pending(startRound.toString())} <TimeLeft seconds={seconds} />
    </Notice>
  )
}

/** The reason against signing, for beside the button; null when nothing is against it. */
function reasonOf(amount: ParsedAmount, problem: UnbondProblem | null, stake: StakeFacts): string | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blockedShort[blocker]
  if (stake.delegator.status === 'pending') return unbondProblemCopy['still-pending']
  if (amount.ok) return problem && unbondProblemCopy[problem]
  return amountCopy[amount.error]
}

/** Nothing typed yet is not a mistake. */
function mistakeOf(amount: ParsedAmount, problem: UnbondProblem | null): string | null {
  if (amount.ok) return problem === 'exceeds-stake' ? unbondProblemCopy[problem] : null
  return amount.error === 'empty' ? null : amountCopy[amount.error]
}
