'use client'
import { usePathname } from 'next/navigation'
import { Button, buttonClass } from '@/components/ui/button'
import { pathIn } from '@/lib/format/languages'
import { chooseLanguage, useLanguageOffer } from '@/lib/hooks/useLanguageOffer'

/** Offers the browser's own language once, above the page and without moving anything of it. Nobody is sent anywhere. */
export function LanguageOffer() {
  const path = usePathname()
  const offered = useLanguageOffer()
  if (offered === null) return null
  const { code, name, offer, close } = offered
  return (
    <aside
      lang={code}
      aria-label={name}
      className="sheet rise fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-md flex-wrap items-center gap-3 p-4"
    >
      <p className="min-w-0 flex-1 basis-full">{offer}</p>
      <a
        href={pathIn(code, path)}
        hrefLang={code}
        data-same-query
        onClick={chooseLanguage}
        className={buttonClass()}
      >
        {name}
      </a>
      <Button variant="secondary" onClick={chooseLanguage}>
        {close}
      </Button>
    </aside>
  )
}
