import type { Metadata } from 'next'
import { PairGate } from '@/components/common/pairGate'
import { endpointWords } from '@/components/endpoints/copy'
import { EndpointsPage } from '@/components/endpoints/endpointsPage'
import { PageTitle } from '@/components/shell/pageTitle'
import { Skeleton } from '@/components/ui/skeleton'

export const metadata: Metadata = { title: endpointWords.title, description: endpointWords.lead }

export default function Page() {
  return (
    <>
      <PageTitle title={endpointWords.title} lead={endpointWords.lead} />
      <p className="mb-6 max-w-prose text-soft">{endpointWords.order}</p>
      <PairGate skeleton={<Skeleton className="h-96" />}>
        <EndpointsPage />
      </PairGate>
    </>
  )
}
