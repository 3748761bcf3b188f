import { useEffect } from 'react'
import { buttonClass } from '@/components/ui/button'
import { broken } from '@/components/ui/copy'
import { Reload } from '@/components/ui/reload'
import { language } from '@/lib/format/language'
import { pathIn } from '@/lib/format/languages'
import { keepTheme } from '@/lib/hooks/page/keepTheme'
import { pages, product } from './copy'

/** The site when nothing of it can be drawn: the error, the way back, and links to its pages as whole documents. */
export function BrokenSite() {
  // The document is built anew around it, without what was set on its root before the first paint.
  useEffect(keepTheme, [])
  return (
    <main className="mx-auto flex max-w-lg flex-col items-start gap-4 px-4 py-12">
      <title>{product}</title>
      <h1 className="text-3xl">{broken.failed}</h1>
      <p>{broken.failedNext}</p>
      <Reload />
      <nav className="flex flex-wrap gap-2">
        {pages.map(({ href, name }) => (
          <a key={href} href={pathIn(language, href)} className={buttonClass('secondary')}>
            {name}
          </a>
        ))}
      </nav>
    </main>
  )
}
