'use client'
import { type ComponentProps, useId, useState } from 'react'
import { ActStatus } from '@/components/ui/actStatus'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Forfeit } from '@/lib/staking/forfeit'
import { AtStake } from './atStake'
import { actWords } from './copy'

type Props = {
  label: string
  variant?: 'primary' | 'secondary' | 'quiet' | 'now'
  wide?: boolean
  /** Why it cannot be done now; null when it can. Said beside the button that it disables. */
  reason: string | null
  /** What acting now would lose; null for acts that never lose anything. */
  forfeit: Forfeit | null
  onAct: () => void
  acting: ComponentProps<typeof ActStatus> & { busy: boolean }
}

/** A button that says why it cannot be pressed, and asks before it loses a reward. */
export function GuardedAct({ label, variant, wide, reason, forfeit, onAct, acting }: Props) {
  const [asking, setAsking] = useState(false)
  const id = useId()
  const { busy } = acting
  const loses = forfeit?.forfeits === true ? forfeit : null
  const isAsking = asking && loses !== null && reason === null
  return (
    <div className="flex flex-col gap-2">
      <Button
        {...(variant && { variant })}
        wide={wide}
        busy={busy}
        disabled={reason !== null && !busy}
        aria-describedby={reason === null ? undefined : id}
        onClick={loses === null ? onAct : () => setAsking(true)}
      >
        {label}
      </Button>
      {reason !== null && !busy && (
        <p id={id} className="text-soft text-sm">
          {reason}
        </p>
      )}
      {isAsking && (
        <div role="alert">
          <Notice
            tone="now"
            title={actWords.loses}
            action={
              <>
                <Button variant="secondary" onClick={() => setAsking(false)}>
                  {actWords.wait}
                </Button>
                <Button
                  variant="quiet"
                  onClick={() => {
                    setAsking(false)
                    onAct()
                  }}
                >
                  {actWords.goOn}
                </Button>
              </>
            }
          >
            <AtStake loses={loses} />
          </Notice>
        </div>
      )}
      <ActStatus {...acting} />
    </div>
  )
}
