'use client'
import { usePathname } from 'next/navigation'
import { otherLanguages, pathIn } from '@/lib/format/languages'
import { chooseLanguage } from '@/lib/hooks/useLanguageOffer'

/** The path of a page by that in the address. The page for unknown addresses is prerendered once for all of them. */
export function pageOf(path: string): string {
  return path.startsWith('/_') ? '/' : path.replace(/\/?$/, '/')
}

/**
 * The same page in the other languages: same path, same query, so that nothing on screen is lost. The query is put on
 * by the script in the page (`beforePaint.ts`) when a link is pressed: it is there before any other, and the links are
 * the same ones from the first picture on.
 */
export function LanguageLinks() {
  const here = pageOf(usePathname())
  return otherLanguages.map(({ code, name }) => (
    // A plain link: the other language is another export, with scripts of its own.
    <a
      key={code}
      href={pathIn(code, here)}
      data-same-query
      lang={code}
      hrefLang={code}
      onClick={chooseLanguage}
      className="flex min-h-touch items-center underline decoration-edge underline-offset-4 hover:text-ink"
    >
      {name}
    </a>
  ))
}
