import { Skeleton } from '@/components/ui/skeleton'

/** Transfers that are being searched. */
export function TransfersSkeleton() {
  return (
    <div className="flex flex-col gap-4" aria-hidden="true">
      {[0, 1, 2].map((row) => (
        <Skeleton key={row} className="h-36 w-full rounded-2xl" />
      ))}
    </div>
  )
}
