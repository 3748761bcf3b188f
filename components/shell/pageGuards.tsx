'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { keepFocus } from '@/lib/hooks/page/keepFocus'
import { keepTheme } from '@/lib/hooks/page/keepTheme'
import { readOpening, subscribeOpening, watchLinks } from '@/lib/hooks/page/opening'
import { useOnline } from '@/lib/hooks/page/useOnline'
import { tellAlternates } from './alternates'
import { openingWords } from './copy'
import { pageOf } from './languageLinks'
import { LanguageOffer } from './languageOffer'

/** Keeps the page whole against influences from outside the app: hosts, networks, translators and extensions. */
export default function PageGuards() {
  const page = pageOf(usePathname())
  useEffect(() => tellAlternates(page), [page])
  useEffect(() => {
    const ends = [watchLinks(), keepTheme(), keepFocus(document)]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  return (
    <>
      <OpeningSign />
      <LanguageOffer />
    </>
  )
}

/** Says that another page is on its way, when it is not there at once. */
function OpeningSign() {
  const opening = useSyncExternalStore(subscribeOpening, readOpening, () => null)
  const online = useOnline()
  const slow = opening?.slow === true
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-40">
      {slow && (
        <>
          <span aria-hidden="true" className="dashes breathe block h-1 w-full text-brand" />
          <span className="mx-auto block w-fit rounded-b-xl bg-ink px-4 py-1.5 text-paper text-sm">
            {online ? openingWords.soon : openingWords.offline}
          </span>
        </>
      )}
    </div>
  )
}
