'use client'
import type { ActPhase } from '@/lib/hooks/useAct'
import { phases } from './copy'
import { nextStep, wasRejected } from './errorText'
import { Notice } from './notice'
import { Spinner } from './spinner'

/** What an act is doing or why it did not work: read out as it changes. A rejection is a decision, not an alarm. */
export function ActStatus({ phase, error }: { phase: ActPhase; error: Error | null }) {
  const failed = phase === 'idle' ? error : null
  return (
    <div aria-live="polite" className="empty:hidden">
      {phase !== 'idle' && (
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
