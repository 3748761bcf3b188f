'use client'
import { useEffect } from 'react'
import { isCodeMissing } from '@/lib/errors/code/codeMissing'
import type { ActPhase, SentAct } from '@/lib/hooks/acts/act'
import { useTrueFor } from '@/lib/hooks/useTrueFor'
import { Button } from './button'
import { phases, stopWaiting } from './copy'
import { details, nextStep, wasRejected } from './errorText'
import { lazyPart } from './lazyPart'
import { Notice } from './notice'
import { Reload } from './reload'
import { Spinner } from './spinner'

/**
 * Its code comes after the page, and long before anything is signed. If it never came, the button that ends the
 * waiting is left.
 */
const WaitNotice = lazyPart(() => import('./act/waitNotice'), {
  without: ({ leave }) => (
    <Button variant="secondary" onClick={leave}>
      {stopWaiting}
    </Button>
  ),
})

/** The page shows its outcome, with or without this. */
const FoundLate = lazyPart(() => import('./act/foundLate'), { silent: true })

type Props = {
  phase: ActPhase
  error: Error | null
  /** Its transaction, while it waits. */
  sent: SentAct | null
  /** One that was found to be included after nobody waited for it any more. */
  foundLate: SentAct | null
  /** Ends the waiting for the wallet or for the other owners of the account. */
  leave: () => void
}

/** A wallet that has not answered by then may be hidden, or waits for something that nobody sees. In milliseconds. */
const SILENT_MS = 8_000
/** A transaction that is not part of its chain by then is worth a look. In milliseconds. */
const SLOW_MS = 3_000

/** The progress of an act or its error, read out as it changes. A rejection is a decision, not an alarm. */
export function ActStatus({ phase, error, sent, foundLate, leave }: Props) {
  const isSilent = useTrueFor(phase === 'signing', SILENT_MS)
  const isSlow = useTrueFor(phase === 'mining' && sent !== null, SLOW_MS)
  useEffect(WaitNotice.ahead, [])
  useEffect(FoundLate.ahead, [])
  const failed = phase === 'idle' ? error : null
  return (
    <>
      {/* They stay in the page while they are empty: what is added to a live region is read out, what comes with it is not. */}
      <div aria-live="polite" className="empty:absolute">
        {(phase === 'proposed' || phase === 'unnamed') && (
          <WaitNotice wait={phase} sent={sent} leave={leave} />
        )}
        {(phase === 'signing' || phase === 'mining') && (
          <p className="rise flex items-center gap-2 text-note text-soft">
            <Spinner /> <span>{phases[phase]}</span>
          </p>
        )}
      </div>
      {/* Apart from what the act is doing, which would otherwise be read a second time. */}
      <div aria-live="polite" className="empty:absolute">
        {isSilent && <WaitNotice wait="silent" sent={sent} leave={leave} />}
        {isSlow && <WaitNotice wait="slow" sent={sent} leave={leave} />}
        {phase === 'idle' && foundLate !== null && <FoundLate {...foundLate} />}
      </div>
      <div aria-live="polite" className="empty:absolute">
        {failed !== null && (
          <Notice
            tone={wasRejected(failed) ? 'calm' : 'danger'}
            title={failed.message}
            {...(isCodeMissing(failed) && { action: <Reload variant="secondary" /> })}
          >
            <span>{nextStep(failed)}</span>
            {details(failed) !== null && <span className="mt-1 block">{details(failed)}</span>}
          </Notice>
        )}
      </div>
    </>
  )
}
