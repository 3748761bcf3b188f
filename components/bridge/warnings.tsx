import { Notice } from '@/components/ui/notice'
import { problemCopy, warningCopy } from '@/lib/bridge/copy'
import type { TransferProblem, TransferWarning } from '@/lib/bridge/validate'
import { formatChainTime } from '@/lib/format/time'
import { bridge } from './copy'

type Props = {
  problem: TransferProblem | null
  warnings: readonly TransferWarning[]
  /** The time at which a pause ends by itself, in seconds of the chain; zero or undefined where it is not known. */
  pausedUntil?: bigint | undefined
}

/** The problem that blocks the transfer, unless its field shows it already; without a problem, the warnings. */
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
