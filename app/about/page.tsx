import type { Metadata } from 'next'
import { AboutPage } from '@/components/about/aboutPage'
import { aboutWords } from '@/components/about/copy'
import { LazyJourney } from '@/components/journey/lazyJourney'
import { PageTitle } from '@/components/shell/pageTitle'

export const metadata: Metadata = { title: aboutWords.title, description: aboutWords.lead }

export default function Page() {
  return (
    <>
      <PageTitle title={aboutWords.title} lead={aboutWords.lead} />
      <LazyJourney />
      <AboutPage />
    </>
  )
}
