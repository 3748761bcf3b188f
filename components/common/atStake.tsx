import { AmountNow } from '@/components/ui/amountNow'
import { LPT } from '@/components/ui/tokens'
import type { Forfeit } from '@/lib/staking/forfeit'
import { actWords } from './copy'

/** The amount that acting before the orchestrator has claimed would lose, where it can be told. */
export function AtStake({ loses }: { loses: Extract<Forfeit, { forfeits: true }> }) {
  if (loses.amount === null) return null
  return (
    <strong className="font-semibold">
      {actWords.atStake} <AmountNow wei={loses.amount} symbol={LPT} />.
    </strong>
  )
}
