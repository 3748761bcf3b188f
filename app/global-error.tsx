'use client'
import { BrokenSite } from '@/components/shell/brokenSite'
import { language } from '@/lib/format/language'
import './globals.css'

/** Takes the place of everything when the shell itself could not be drawn. */
export default function SiteError() {
  return (
    <html lang={language}>
      <body>
        <BrokenSite />
      </body>
    </html>
  )
}
