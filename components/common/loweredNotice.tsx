import { lazyPart } from '@/components/ui/lazyPart'

const Lowered = lazyPart(() => import('./notices/lowered'))

/** Tells that the wallet approved less than it was asked for; nothing when it did not. Amounts in wei of LPT. */
export function LoweredNotice({ lowered }: { lowered: { approved: bigint; needed: bigint } | null }) {
  return (
    <div aria-live="polite" className="empty:absolute">
      {lowered !== null && <Lowered {...lowered} />}
    </div>
  )
}
