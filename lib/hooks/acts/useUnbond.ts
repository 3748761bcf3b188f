import { useState } from 'react'
import { amountText, parseAmount } from '@/lib/format/amounts'
import { blocksToSeconds } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { forfeit } from '@/lib/staking/forfeit'
import { blocksUntilRound, earliestWithdrawRound } from '@/lib/staking/locks'
import { stakeParts } from '@/lib/staking/rewards'
import type { StakeFacts } from '@/lib/staking/stake'
import { maxUnbond, validateUnbond } from '@/lib/staking/validateUnbond'
import { unbondAct, unbondNames } from './stakeActs'
import { useAct } from './useAct'

/** An unbonding while it is being made up, and what it would mean. */
export function useUnbond(stake: StakeFacts, onMined: () => void) {
  const { l1BlockSeconds } = usePair()
  const [text, setText] = useState('')
  const { act, ...acting } = useAct({ names: unbondNames })
  const amount = parseAmount(text)
  const problem = amount.ok ? validateUnbond(amount.amount, stake) : null
  const opensInRound = earliestWithdrawRound(stake)
  const opensInBlocks = blocksUntilRound(opensInRound, stake.round)
  const { rewards } = stakeParts(stake)
  const sign =
    amount.ok && problem === null
      ? () =>
          act({
            ...unbondAct(amount.amount),
            onMined: () => {
              setText('')
              onMined()
            },
          })
      : undefined
  return {
    text,
    setText,
    take: (wei: bigint) => setText(amountText(wei)),
    amount,
    problem,
    max: maxUnbond(stake),
    rewards,
    forfeit: forfeit(stake),
    opensInRound,
    opensInBlocks,
    opensInSeconds: blocksToSeconds(opensInBlocks, l1BlockSeconds),
    sign,
    ...acting,
  }
}
