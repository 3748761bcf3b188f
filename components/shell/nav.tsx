'use client'
import { usePathname } from 'next/navigation'
import { LazyWaitingCount } from '@/components/transfers/lazyWaitingCount'
import { cx } from '@/components/ui/cx'
import { pages, shell } from './copy'
import { NavIcon } from './navIcon'
import { PageLink } from './pageLink'

const isHere = (path: string, href: string) => path.replace(/\/$/, '') === href.replace(/\/$/, '')

/** The pages: in the header, and on a phone at the foot of the screen, where the thumb is. */
export function Nav() {
  const path = usePathname()
  return (
    <nav
      aria-label={shell.nav}
      className="inset-x-0 bottom-0 z-20 max-md:fixed max-md:border-t max-md:bg-paper max-md:pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="mx-auto flex max-w-md md:gap-1">
        {pages.map(({ href, name, inFooter = false }) => (
          <li key={href} className={cx('min-w-0 flex-1 md:flex-none', inFooter && 'max-md:hidden')}>
            <PageLink
              href={href}
              aria-current={isHere(path, href) ? 'page' : undefined}
              className={cx(
                'flex items-center justify-center whitespace-nowrap rounded-xl transition-colors duration-answer',
                'max-md:min-h-dock max-md:flex-col max-md:gap-0.5 max-md:text-label',
                'font-semibold md:min-h-touch md:px-2.5 md:text-note lg:px-3',
                isHere(path, href)
                  ? 'text-brand md:bg-brand-wash'
                  : 'text-soft hover:text-ink md:hover:bg-sunken',
              )}
            >
              <NavIcon href={href} />
              <span>
                {name}
                {href === '/transfers/' && <LazyWaitingCount />}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
