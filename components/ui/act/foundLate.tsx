import type { SentAct } from '@/lib/hooks/acts/act'
import { Notice } from '../notice'
import { TxLink } from '../txLink'
import { waitWords as words } from './copy'

/** Said of an act that nobody waited for any more, since its wallet had told nothing of use, once its chain shows it. */
export default function FoundLate(sent: SentAct) {
  return (
    <Notice tone="done" title={words.foundLate}>
      {words.foundLateNext} <TxLink {...sent} />
    </Notice>
  )
}
