import { Suspense } from 'react'
import { Answers, AnswersLink } from '@/components/bridge/answers'
import { BridgePage } from '@/components/bridge/bridgePage'
import { BridgeSkeleton } from '@/components/bridge/bridgeSkeleton'
import { bridge } from '@/components/bridge/copy'
import { Agreed } from '@/components/common/agreed'
import { PairGate } from '@/components/common/pairGate'
import { LazyJourney } from '@/components/journey/lazyJourney'
import { PageTitle } from '@/components/shell/pageTitle'

export default function Page() {
  return (
    <>
      <PageTitle title={bridge.title} lead={bridge.lead} />
      <LazyJourney />
      <AnswersLink />
      <PairGate skeleton={<BridgeSkeleton />}>
        <Agreed>
          <Suspense fallback={<BridgeSkeleton />}>
            <BridgePage />
          </Suspense>
        </Agreed>
      </PairGate>
      <Answers />
    </>
  )
}
