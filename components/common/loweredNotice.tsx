import { lazyPart } from '@/components/ui/lazyPart'
import type { ShortApproval } from '@/lib/bridge/plan'

const Lowered = lazyPart(() => import('./notices/lowered'))

/** The notice for an approval of less than the amount; renders nothing when none of it is approved, or all. */
export function LoweredNotice({ lowered }: { lowered: ShortApproval | null }) {
  return (
    <div aria-live="polite" className="empty:absolute">
      {lowered !== null && <Lowered {...lowered} />}
    </div>
  )
}
