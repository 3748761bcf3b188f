import Link from 'next/link'
import { WalletButton } from '@/components/wallet/walletButton'
import { product, shell } from './copy'
import { Mark } from './mark'
import { Nav } from './nav'
import { ThemeSwitch } from './themeSwitch'

export function Header() {
  return (
    <header className="sticky top-0 z-20 border-line border-b bg-paper/95 backdrop-blur">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 sm:gap-x-6 sm:px-6">
        <Link href="/" aria-label={shell.home} className="flex min-h-touch items-center gap-2.5 rounded-xl">
          <Mark className="size-8" />
          <span className="figures hidden font-semibold text-lg min-[26rem]:inline">{product}</span>
        </Link>
        <div className="order-last w-full xl:order-none xl:w-auto">
          <Nav />
        </div>
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <ThemeSwitch />
          <WalletButton />
        </div>
      </div>
    </header>
  )
}
