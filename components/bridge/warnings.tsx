import { Notice } from '@/components/ui/notice'
import { problemCopy, warningCopy } from '@/lib/bridge/copy'
import type { TransferProblem, TransferWarning } from '@/lib/bridge/validate'
import { formatChainTime } from '@/lib/format/time'
import { bridge } from './copy'

type Props = {
  problem: TransferProblem | null
  warnings: readonly TransferWarning[]
  /** When a pause ends by itself, as a timestamp; zero or nothing where that is not known. */
  pausedUntil?: bigint | undefined
}

/** What stands in the way and is not said at a field, and what deserves a thought. */
export function Warnings({ problem, warnings, pausedUntil }: Props) {
  const atField = problem === 'exceeds-balance' || problem === 'amount-too-large' || problem === 'zero-amount'
  return (
    <div aria-live="polite" className="flex flex-col gap-3 empty:absolute">
      {problem !== null && !atField && (
        <Notice tone="danger">
          {problemCopy[problem]}
          {problem === 'paused' && pausedUntil ? ` ${bridge.pauseEnds(formatChainTime(pausedUntil))}` : null}
        </Notice>
      )}
      {problem === null &&
        warnings.map((warning) => (
          <Notice key={warning} tone="now">
            {warningCopy[warning]}
          </Notice>
        ))}
    </div>
  )
}
