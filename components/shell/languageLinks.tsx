'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense, useSyncExternalStore } from 'react'
import { type Language, languages, otherLanguages, pathIn } from '@/lib/format/languages'
import { chooseLanguage } from '@/lib/hooks/useLanguageOffer'

/** The same page in the other languages: same path, same query, so nothing of what is shown is lost. */
export function LanguageLinks() {
  const path = usePathname().replace(/\/?$/, '/')
  // The page for unknown addresses is prerendered once for all of them.
  const links = <Links path={path.startsWith('/_') ? '/' : path} query="" />
  return (
    <Suspense fallback={links}>
      <LinksHere path={path} />
    </Suspense>
  )
}

function LinksHere({ path }: { path: string }) {
  const query = useSearchParams().toString()
  return (
    <>
      <Alternates path={path} />
      <Links path={path} query={query === '' ? '' : `?${query}`} />
    </>
  )
}

function Links({ path, query }: { path: string; query: string }) {
  return otherLanguages.map((language) => (
    <LanguageLink key={language.code} language={language} href={pathIn(language.code, path) + query} />
  ))
}

/** A plain link: the other language is another export, with scripts of its own. */
function LanguageLink({ language: { code, name }, href }: { language: Language; href: string }) {
  return (
    <a
      href={href}
      lang={code}
      hrefLang={code}
      onClick={chooseLanguage}
      className="flex min-h-touch items-center underline decoration-edge underline-offset-4 hover:text-ink"
    >
      {name}
    </a>
  )
}

/** Tells search engines of the page's languages. They want whole addresses, and only the browser knows the host. */
function Alternates({ path }: { path: string }) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => null,
  )
  if (origin === null) return null
  return [...languages.map(({ code }) => [code, code] as const), ['x-default', 'en'] as const].map(
    ([tag, code]) => (
      <link key={tag} rel="alternate" hrefLang={tag} href={`${origin}${pathIn(code, path)}`} />
    ),
  )
}

/** A page's host does not change. */
const never = () => () => {}
