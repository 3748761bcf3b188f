import { WalletButton } from '@/components/wallet/walletButton'
import { frameWords, product } from './copy'
import { Mark } from './mark'
import { Nav } from './nav'
import { PageLink } from './pageLink'
import { ThemeSwitch } from './themeSwitch'

export function Header() {
  return (
    <header className="sticky top-0 z-20 border-line border-b bg-paper md:bg-paper/90 md:backdrop-blur">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6 lg:gap-x-8">
        <PageLink
          href="/"
          aria-label={frameWords.home}
          className="flex min-h-touch items-center gap-2.5 rounded-xl"
        >
          <Mark className="size-8" />
          <span className="whitespace-nowrap font-display font-semibold text-lg max-phone:hidden md:max-lg:hidden">
            {product}
          </span>
        </PageLink>
        <Nav />
        <div className="flex flex-1 items-center justify-end gap-1">
          <WalletButton />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}
