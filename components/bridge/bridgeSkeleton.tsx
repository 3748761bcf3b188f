import { Skeleton } from '@/components/ui/skeleton'

/** The bridge before its chains are known: the same places, nothing in them. */
export function BridgeSkeleton() {
  return (
    <div className="flex flex-col gap-6" aria-hidden="true">
      <Skeleton className="h-13 w-full max-w-sm" />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <PanelSkeleton />
      </div>
    </div>
  )
}

/** One direction before its code has come. */
export function PanelSkeleton() {
  return (
    <>
      <Skeleton className="h-130 w-full rounded-2xl" />
      <Skeleton className="h-96 w-full rounded-2xl" />
    </>
  )
}
