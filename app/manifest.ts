import type { MetadataRoute } from 'next'
import { product, site } from '@/components/shell/copy'
import { language } from '@/lib/format/language'
import { inks } from '../tailwind.config'

export const dynamic = 'force-static'

/** The site as an app on somebody's device, in the language in which it was installed. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: site.start,
    lang: language,
    name: product,
    short_name: product,
    description: site.description,
    start_url: site.start,
    scope: '/',
    display: 'standalone',
    background_color: inks.paper[0],
    theme_color: inks.brand[0],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
