import type { Metadata } from 'next'
import { Agreed } from '@/components/common/agreed'
import { PairGate } from '@/components/common/pairGate'
import { LazyJourney } from '@/components/journey/lazyJourney'
import { PageTitle } from '@/components/shell/pageTitle'
import { stakeWords } from '@/components/stake/copy'
import { StakePage } from '@/components/stake/stakePage'
import { StakeSkeleton } from '@/components/stake/stakeSkeleton'

export const metadata: Metadata = { title: stakeWords.title, description: stakeWords.lead }

export default function Page() {
  return (
    <>
      <PageTitle title={stakeWords.title} lead={stakeWords.lead} />
      <LazyJourney />
      <PairGate skeleton={<StakeSkeleton />}>
        <Agreed>
          <StakePage />
        </Agreed>
      </PairGate>
    </>
  )
}
