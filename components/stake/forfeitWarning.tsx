import { Amount } from '@/components/ui/amount'
import { LPT } from '@/components/ui/tokens'
import { forfeitCopy } from '@/lib/staking/copy'
import type { Forfeit } from '@/lib/staking/forfeit'
import { actWords } from './copy'

/** What acting before the orchestrator has claimed would lose, with the amount where it can be told. */
export function ForfeitWarning({ loses }: { loses: Extract<Forfeit, { forfeits: true }> }) {
  return (
    <>
      {forfeitCopy[loses.why]}{' '}
      {loses.amount !== null && (
        <strong className="font-semibold">
          {actWords.atStake} <Amount wei={loses.amount} symbol={LPT} />.
        </strong>
      )}
    </>
  )
}
