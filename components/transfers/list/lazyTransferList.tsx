'use client'
import dynamic from 'next/dynamic'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'

/** The list with all its acts comes with an account whose transfers it shows. */
export const LazyTransferList = dynamic(() => import('./transferList'), {
  ssr: false,
  loading: () => <TransfersSkeleton />,
})
