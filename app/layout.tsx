import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { frameWords, product, site } from '@/components/shell/copy'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { PageKeeper } from '@/components/shell/pageKeeper'
import { Providers } from '@/components/shell/providers'
import { Announcer } from '@/components/ui/announcer'
import { env } from '@/lib/env'
import { language } from '@/lib/format/language'
import { beforePaint } from '@/lib/hooks/page/beforePaint'
import { frameGuard } from '@/lib/hooks/page/framing'
import { inks } from '../tailwind.config'
import './globals.css'

const text = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '100 900',
  adjustFontFallback: 'Arial',
})

const display = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  variable: '--font-display',
  weight: '600',
  adjustFontFallback: 'Times New Roman',
})

export const metadata: Metadata = {
  title: { default: site.title, template: `%s · ${product}` },
  description: site.description,
  applicationName: product,
  icons: { icon: '/favicon.svg', apple: '/apple-touch-icon.png' },
  openGraph: {
    type: 'website',
    siteName: product,
    title: site.title,
    description: site.description,
    ...(env.siteUrl !== null && { images: env.siteUrl + site.picture }),
  },
  twitter: { card: 'summary_large_image' },
  // By its path alone: an export does not know the host that it will be served from, unless it was told.
  ...(env.siteUrl === null && { other: { 'og:image': site.picture } }),
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: inks.paper[0] },
    { media: '(prefers-color-scheme: dark)', color: inks.paper[1] },
  ],
}

const guard = frameGuard({ origins: env.embedOrigins, loopback: env.pair === 'devnet' })

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={language} className={`${text.variable} ${display.variable}`} suppressHydrationWarning>
      <head>
        <script>{guard + beforePaint}</script>
      </head>
      <body className="flex flex-col max-md:pb-dock">
        <a
          href="#content"
          className="-translate-y-20 absolute top-2 left-2 z-50 rounded-xl bg-brand px-4 py-3 font-semibold text-brand-on focus:translate-y-0"
        >
          {frameWords.skip}
        </a>
        <Providers>
          <Header />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto min-h-dvh w-full max-w-page px-4 py-6 outline-none sm:px-6 sm:py-9"
          >
            {children}
          </main>
          <Footer />
        </Providers>
        <PageKeeper />
        <Announcer />
        <p className="unframed p-6" data-unframed="">
          {frameWords.refused}{' '}
          <a href={site.start} target="_blank" rel="noreferrer" className="underline">
            {frameWords.openAlone}
          </a>
        </p>
      </body>
    </html>
  )
}
