'use client'
import { ActStatus } from '@/components/ui/actStatus'
import { Amount } from '@/components/ui/amount'
import { AmountField } from '@/components/ui/amountField'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LPT } from '@/components/ui/tokens'
import type { ParsedAmount } from '@/lib/amounts'
import { amountCopy } from '@/lib/bridge/copy'
import { useUnbond } from '@/lib/hooks/useUnbond'
import { forfeitCopy, unbondProblemCopy } from '@/lib/staking/copy'
import type { StakeFacts } from '@/lib/staking/stake'
import type { UnbondProblem } from '@/lib/staking/validateUnbond'
import { unbondWords } from './copy'

/** Takes part of a stake out, saying first when it opens and what it may cost. */
export function UnbondPanel({ stake }: { stake: StakeFacts }) {
  const unbond = useUnbond(stake, () => announce(unbondWords.unbonded))
  const { text, setText, take, amount, problem, max, rewards, forfeit, phase, busy, error, sign } = unbond
  const mistake = mistakeOf(amount, problem)
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
        <div className="flex flex-wrap gap-2">
          <Button
            variant="secondary"
            disabled={rewards === 0n || rewards > max}
            onClick={() => take(rewards)}
          >
            {unbondWords.rewardsOnly}
          </Button>
          <Button variant="secondary" disabled={max === 0n} onClick={() => take(max)}>
            {unbondWords.all}
          </Button>
        </div>
        <Ledger>
          <Entry name={unbondWords.opens} note={unbondWords.fromRound(unbond.opensInRound.toString())}>
            <TimeLeft seconds={unbond.opensInSeconds} />
          </Entry>
          <Entry name={unbondWords.stays}>
            <Amount wei={amount.ok && amount.amount <= max ? max - amount.amount : max} symbol={LPT} />
          </Entry>
        </Ledger>
        {forfeit.forfeits && <Notice tone="now">{forfeitCopy[forfeit.why]}</Notice>}
        <Button wide disabled={sign === undefined && !busy} busy={busy} onClick={sign}>
          {unbondWords.unbond}
        </Button>
        <ActStatus phase={phase} error={error} />
      </div>
    </Sheet>
  )
}

/** What stops everything stands at the top of the page. */
const isSaidAbove = (problem: UnbondProblem) => problem === 'paused' || problem === 'round-not-initialized'

/** Nothing typed yet is not a mistake. */
function mistakeOf(amount: ParsedAmount, problem: UnbondProblem | null): string | null {
  if (amount.ok) return problem === null || isSaidAbove(problem) ? null : unbondProblemCopy[problem]
  return amount.error === 'empty' ? null : amountCopy[amount.error]
}
