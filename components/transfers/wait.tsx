import { Bar } from '@/components/ui/bar'
import { TimeLeft } from '@/components/ui/timeLeft'
import { transferWords } from './copy'
import type { TransferView } from './transferView'

/** A wait drawn as a bar, with when it ends and on what that is based. Nothing when nothing is waited for. */
export function Wait({ view }: { view: TransferView }) {
  const { progress, opens, basis } = view
  if (progress === null) return null
  const label =
    progress === undefined ? transferWords.onTheWay : transferWords.progress(Math.round(progress * 100))
  return (
    <div className="flex flex-col gap-2 text-note">
      <Bar value={progress} label={label} ink="l1" />
      {opens && (
        <p>
          {opens.seconds === 0 ? (
            transferWords.opened(opens.block)
          ) : (
            <>
              {transferWords.opens(opens.block)} <TimeLeft seconds={opens.seconds} />
            </>
          )}
        </p>
      )}
      {basis !== null && <p className="-mt-2 text-soft text-sm">{basis}</p>}
    </div>
  )
}
