'use client'
import type { ActPhase, SentAct } from '@/lib/hooks/acts/act'
import { useTrueFor } from '@/lib/hooks/useTrueFor'
import { Button } from './button'
import { phases } from './copy'
import { details, nextStep, wasRejected } from './errorText'
import { Notice } from './notice'
import { Spinner } from './spinner'
import { TxLink } from './txLink'

type Props = {
  phase: ActPhase
  error: Error | null
  /** Its transaction, while it waits. */
  sent: SentAct | null
  /** Ends the waiting for the wallet or for the other owners of the account. */
  leave: () => void
}

/** A wallet that has not answered by then may be hidden, or waits for something that nobody sees. In milliseconds. */
const SILENT_MS = 8_000
/** A transaction that is not part of its chain by then is worth a look. In milliseconds. */
const SLOW_MS = 3_000

/** What an act is doing or why it did not work: read out as it changes. A rejection is a decision, not an alarm. */
export function ActStatus({ phase, error, sent, leave }: Props) {
  const isSilent = useTrueFor(phase === 'signing', SILENT_MS)
  const isSlow = useTrueFor(phase === 'mining' && sent !== null, SLOW_MS)
  const failed = phase === 'idle' ? error : null
  return (
    <>
      {/* They stay in the page while they are empty: what is added to a live region is read out, what comes with it is not. */}
      <div aria-live="polite" className="empty:absolute">
        {phase === 'proposed' && (
          <Notice
            title={phases.proposed}
            action={
              <Button variant="secondary" onClick={leave}>
                {phases.leave}
              </Button>
            }
          >
            {phases.proposedNext}
          </Notice>
        )}
        {phase === 'unnamed' && (
          <Notice
            tone="now"
            title={phases.unnamed}
            action={
              <Button variant="secondary" onClick={leave}>
                {phases.giveUp}
              </Button>
            }
          >
            {phases.unnamedNext}
          </Notice>
        )}
        {(phase === 'signing' || phase === 'mining') && (
          <p className="rise flex items-center gap-2 text-note text-soft">
            <Spinner /> <span>{phases[phase]}</span>
          </p>
        )}
      </div>
      {/* Apart from what the act is doing, which would otherwise be read a second time. */}
      <div aria-live="polite" className="empty:absolute">
        {isSilent && (
          <Notice
            action={
              <Button variant="secondary" onClick={leave}>
                {phases.giveUp}
              </Button>
            }
          >
            {phases.silent}
          </Notice>
        )}
        {isSlow && sent !== null && (
          <Notice
            action={
              <Button variant="secondary" onClick={leave}>
                {phases.giveUp}
              </Button>
            }
          >
            {phases.slow} <TxLink {...sent} />
          </Notice>
        )}
      </div>
      <div aria-live="polite" className="empty:absolute">
        {failed !== null && (
          <Notice tone={wasRejected(failed) ? 'calm' : 'danger'} title={failed.message}>
            <span>{nextStep(failed)}</span>
            {details(failed) !== null && <span className="mt-1 block">{details(failed)}</span>}
          </Notice>
        )}
      </div>
    </>
  )
}
