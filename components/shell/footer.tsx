import { footerLinks, frameWords } from './copy'
import { LazyDollarSwitch } from './dollars/lazyDollarSwitch'
import { ExactSwitch } from './exactSwitch'
import { LanguageLinks } from './languageLinks'
import { NetworkName } from './networkName'
import { PageLink } from './pageLink'

export function Footer() {
  return (
    <footer className="mt-16 border-line border-t text-soft text-sm">
      <div className="mx-auto flex max-w-page flex-wrap items-start justify-between gap-x-10 gap-y-4 px-4 py-8 sm:px-6">
        <p className="max-w-prose">{frameWords.about}</p>
        <NetworkName />
        <nav aria-label={frameWords.footerNav} className="flex flex-wrap gap-x-6">
          {footerLinks.map(({ href, name }) => (
            <PageLink
              key={href}
              href={href}
              className="flex min-h-touch items-center underline decoration-edge underline-offset-4 hover:text-ink"
            >
              {name}
            </PageLink>
          ))}
          <ExactSwitch />
          <LazyDollarSwitch />
          <LanguageLinks />
        </nav>
      </div>
    </footer>
  )
}
