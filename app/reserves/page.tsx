import type { Metadata } from 'next'
import { Agreed } from '@/components/common/agreed'
import { PairGate } from '@/components/common/pairGate'
import { LazyJourney } from '@/components/journey/lazyJourney'
import { reservesWords } from '@/components/reserves/copy'
import { ReservesPage } from '@/components/reserves/reservesPage'
import { ReservesSkeleton } from '@/components/reserves/reservesSkeleton'
import { PageTitle } from '@/components/shell/pageTitle'

export const metadata: Metadata = { title: reservesWords.title, description: reservesWords.lead }

export default function Page() {
  return (
    <>
      <PageTitle title={reservesWords.title} lead={reservesWords.lead} />
      <LazyJourney />
      <PairGate skeleton={<ReservesSkeleton />}>
        <Agreed>
          <ReservesPage />
        </Agreed>
      </PairGate>
    </>
  )
}
