'use client'
import type { ActPhase } from '@/lib/hooks/acts/useAct'
import { Button } from './button'
import { phases } from './copy'
import { nextStep, wasRejected } from './errorText'
import { Notice } from './notice'
import { Spinner } from './spinner'

type Props = {
  phase: ActPhase
  error: Error | null
  /** Ends the waiting for the other owners of the account. */
  leave: () => void
}

/** What an act is doing or why it did not work: read out as it changes. A rejection is a decision, not an alarm. */
export function ActStatus({ phase, error, leave }: Props) {
  const failed = phase === 'idle' ? error : null
  return (
    // Stays in the page while it is empty: what is added to it is read out, what comes with it is not.
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
      {(phase === 'signing' || phase === 'mining') && (
        <p className="rise flex items-center gap-2 text-note text-soft">
          <Spinner /> {phases[phase]}
        </p>
      )}
      {failed !== null && (
        <Notice tone={wasRejected(failed) ? 'calm' : 'danger'} title={failed.message}>
          {nextStep(failed)}
        </Notice>
      )}
    </div>
  )
}
