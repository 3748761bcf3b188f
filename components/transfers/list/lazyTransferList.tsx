'use client'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'
import { lazyPart } from '@/components/ui/lazyPart'

/** The list with all its acts comes with an account whose transfers it shows. */
export const LazyTransferList = lazyPart(() => import('./transferList'), {
  loading: () => <TransfersSkeleton />,
})
