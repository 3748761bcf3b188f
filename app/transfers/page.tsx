import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Agreed } from '@/components/common/agreed'
import { PairGate } from '@/components/common/pairGate'
import { LazyJourney } from '@/components/journey/lazyJourney'
import { PageTitle } from '@/components/shell/pageTitle'
import { transfersWords } from '@/components/transfers/copy'
import { TransfersPage } from '@/components/transfers/transfersPage'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'

export const metadata: Metadata = { title: transfersWords.title, description: transfersWords.lead }

export default function Page() {
  return (
    <>
      <PageTitle title={transfersWords.title} lead={transfersWords.lead} />
      <LazyJourney />
      <PairGate skeleton={<TransfersSkeleton />}>
        <Agreed>
          <Suspense fallback={<TransfersSkeleton />}>
            <TransfersPage />
          </Suspense>
        </Agreed>
      </PairGate>
    </>
  )
}
