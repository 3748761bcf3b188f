import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as en from '@/components/shell/copy'
import * as de from '@/components/shell/copy.de'
import { root } from '../setup/root'
import { strangersOf } from './inItsLanguage'

const german = { language: 'de', base: '/de/', picture: '/og.de.png' }
const page = (language: string, base: string, picture: string) =>
  `<html lang="${language}" class="a"><link rel="manifest" href="${base}manifest.webmanifest?x"/><meta property="og:image" content="${picture}"/>`

it('finds what does not speak the language of its page', () => {
  expect(strangersOf(page('de', '/de/', 'https://a.example/og.de.png'), german)).toEqual([])
  expect(strangersOf(page('en', '/', '/og.png'), german)).toEqual([
    'a page has the language en',
    'a page is installed by /manifest.webmanifest',
    'a page is shared with /og.png',
  ])
  expect(strangersOf('', german)).toHaveLength(3)
})

/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

it('starts in German, and is shared with a picture of its own', () => {
  expect(de.site.start).toBe('/de/')
  const [german, english] = [de, en].map(({ site }) => readFileSync(join(root, 'public', site.picture)))
  expect(german && sizeOf(german)).toEqual([1200, 630])
  expect(english && sizeOf(english)).toEqual([1200, 630])
  expect(german?.equals(english ?? Buffer.alloc(0))).toBe(false)
})
