import { useState } from 'react'
import { shortApproval } from '@/lib/bridge/plan'
import { amountText, parseAmount } from '@/lib/format/amounts'
import { forfeit } from '@/lib/staking/forfeit'
import type { HintedAct } from '@/lib/staking/hintedAct'
import type { StakeFacts } from '@/lib/staking/stake'
import { planBond, validateBond } from '@/lib/staking/validateBond'
import { useLoweredApproval } from './loweredApprovals'
import { approveBondingAct, bondAct, bondNames } from './stakeActs'
import { useAct } from './useAct'
import { useChosenOrchestrator } from './useChosenOrchestrator'

/**
 * Staking LPT of the wallet while it is being made up, and what it would mean.
 * @param proposed in wei, what stands in the field at first; all of the wallet when left out
 */
export function useBond(stake: StakeFacts, onBonded: () => void, proposed = stake.wallet.lpt) {
  const [text, setText] = useState(() => amountText(proposed))
  const orchestrator = useChosenOrchestrator(stake)
  const wasLowered = useLoweredApproval('approve-bonding', stake.account)
  const { act, ...acting } = useAct({ names: ['approve-bonding', ...bondNames] })
  const amount = parseAmount(text)
  const problem = amount.ok ? validateBond(amount.amount, orchestrator, stake) : null
  const next = amount.ok ? planBond(amount.amount, stake)[0] : undefined
  const to = orchestrator.address
  const sign =
    amount.ok && problem === null && to !== null
      ? () =>
          next === 'approve'
            ? act(approveBondingAct(amount.amount))
            : act({ ...bondAct(amount.amount, to), onMined: onBonded })
      : undefined
  // Before the approval a bond would fail, and nothing can be estimated.
  const toSign: HintedAct | null =
    sign !== undefined && next === 'bond' && amount.ok && to !== null
      ? { kind: 'bond', amount: amount.amount, orchestrator: to }
      : null
  const { allowance } = stake.wallet
  const lowered =
    amount.ok && !acting.busy ? shortApproval({ amount: amount.amount, allowance }, wasLowered) : null
  // An approval touches no stake; only what follows it claims rewards.
  const now = forfeit(stake)
  return {
    text,
    setText,
    amount,
    problem,
    next,
    orchestrator,
    forfeit: now,
    lowered,
    toSign,
    sign,
    ...acting,
  }
}
