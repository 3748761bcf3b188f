import { lazyPart } from '@/components/ui/lazyPart'
import type { ShortApproval } from '@/lib/bridge/plan'

const Lowered = lazyPart(() => import('./notices/lowered'))

/** Tells what is approved of an amount that needs more; nothing when nothing is, or all of it. */
export function LoweredNotice({ lowered }: { lowered: ShortApproval | null }) {
  return (
    <div aria-live="polite" className="empty:absolute">
      {lowered !== null && <Lowered {...lowered} />}
    </div>
  )
}
