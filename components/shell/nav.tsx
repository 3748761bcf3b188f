'use client'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { LazyWaitingCount } from '@/components/transfers/lazyWaitingCount'
import { cx } from '@/components/ui/cx'
import { pages, shell } from './copy'

const isHere = (path: string, href: string) => path.replace(/\/$/, '') === href.replace(/\/$/, '')

export function Nav() {
  const path = usePathname()
  const router = useRouter()
  return (
    <nav aria-label={shell.nav}>
      <ul className="flex sm:gap-1">
        {pages.map(({ href, name, inFooter = false }) => (
          <li key={href} className={cx('flex-1 sm:flex-none', inFooter && 'max-sm:hidden')}>
            <Link
              href={href}
              // A page is fetched for those who are about to go there, not for everybody who sees its name.
              prefetch={false}
              onPointerEnter={() => router.prefetch(href)}
              onFocus={() => router.prefetch(href)}
              aria-current={isHere(path, href) ? 'page' : undefined}
              className={cx(
                'flex min-h-touch items-center justify-center whitespace-nowrap rounded-xl px-1.5 font-semibold text-sm sm:px-4 sm:text-base',
                isHere(path, href) ? 'bg-brand-wash text-brand' : 'text-soft hover:bg-sunken hover:text-ink',
              )}
            >
              {name}
              {href === '/transfers/' && <LazyWaitingCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
