import type { SentAct } from '@/lib/hooks/acts/act'
import { Button } from '../button'
import { stopWaiting } from '../copy'
import { Notice } from '../notice'
import { TxLink } from '../txLink'
import { waitWords as words } from './copy'

/** A wait that deserves more than a spinner. */
export type Wait = 'proposed' | 'unnamed' | 'silent' | 'slow'

type Props = {
  wait: Wait
  sent: SentAct | null
  /** Ends the waiting. */
  leave: () => void
}

/** The reason why an act waits, the advice for it, and the way out of the waiting. */
export default function WaitNotice({ wait, sent, leave }: Props) {
  const way = (name: string) => (
    <Button variant="secondary" onClick={leave}>
      {name}
    </Button>
  )
  switch (wait) {
    case 'proposed':
      return (
        <Notice title={words.proposed} action={way(words.leave)}>
          {words.proposedNext}
        </Notice>
      )
    case 'unnamed':
      return (
        <Notice tone="now" title={words.unnamed} action={way(stopWaiting)}>
          {words.unnamedNext}
        </Notice>
      )
    case 'silent':
      return <Notice action={way(stopWaiting)}>{words.silent}</Notice>
    case 'slow':
      return (
        <Notice action={way(stopWaiting)}>
          {words.slow} {sent !== null && <TxLink {...sent} />}
        </Notice>
      )
    default:
      return wait satisfies never
  }
}
