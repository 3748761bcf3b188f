import { Bar } from '@/components/ui/bar'
import { Moment } from '@/components/ui/moment'
import { Ring } from '@/components/ui/ring'
import { Sentence } from '@/components/ui/sentence'
import { TimeLeft } from '@/components/ui/timeLeft'
import { briefDuration } from '@/lib/format/time'
import { transferWords } from './copy'
import type { TransferView } from './transferView'

type Props = {
  view: TransferView
  /** Drawn as a ring, where the wait is what the screen is about. */
  ring?: boolean
}

/** A wait drawn, with when it ends and on what that is based. Nothing when nothing is waited for. */
export function Wait({ view, ring = false }: Props) {
  const { progress, opens } = view
  if (progress === null) return null
  const label =
    progress === undefined ? transferWords.onTheWay : transferWords.progress(Math.round(progress * 100))
  if (ring && progress !== undefined && opens) {
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 text-note">
        <Ring value={progress} label={label} size={96} ink="l1">
          <span className="figures text-sm">{briefDuration(opens.seconds)}</span>
        </Ring>
        {/* Below the ring where beside it would be no room for a sentence. */}
        <div className="flex-1 basis-40">
          <Opens view={view} />
        </div>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-2 text-note">
      <Bar value={progress} label={label} ink="l1" />
      <Opens view={view} />
    </div>
  )
}

function Opens({ view: { opens, basis, sentAt } }: { view: TransferView }) {
  return (
    <div>
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
      {basis !== null && <p className="text-soft text-sm">{basis}</p>}
      {sentAt !== null && (
        <p className="text-soft text-sm">
          <Sentence of={transferWords.sent}>{[<Moment key="sent" time={sentAt} />]}</Sentence>
        </p>
      )}
    </div>
  )
}
