import { Skeleton } from '@/components/ui/skeleton'

/** A stake that is being read. */
export function StakeSkeleton() {
  return (
    <div
      className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
      aria-hidden="true"
    >
      <div className="flex flex-col gap-6">
        <Skeleton className="h-96 w-full rounded-2xl" />
        <Skeleton className="h-40 w-full rounded-2xl" />
      </div>
      <Skeleton className="h-110 w-full rounded-2xl" />
    </div>
  )
}
