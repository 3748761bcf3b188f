// `npm run pictures:share`: draws what is shown where somebody shares a link to the site, in each language.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import * as de from '../components/shell/copy.de.ts'
import * as en from '../components/shell/copy.ts'
import { inks } from '../tailwind.config.ts'
import { findChromium } from './setup/browser.ts'
import { root } from './setup/root.ts'

type Words = { product: string; sharePicture: { lines: readonly string[]; stages: readonly string[] } }

const light = Object.fromEntries(Object.entries(inks).map(([name, [value]]) => [name, value]))
const embedded = (path: string) => readFileSync(join(root, path)).toString('base64')
const font = (name: string, path: string) =>
  `@font-face { font-family: ${name}; src: url(data:font/woff2;base64,${embedded(`node_modules/${path}`)}) }`

const style = `
  ${font('text', '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2')}
  ${font('display', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2')}
  body { margin: 0; width: 1200px; height: 630px; background: ${light.paper}; color: ${light.ink}; font: 26px text }
  main { padding: 76px 84px }
  header { display: flex; align-items: center; gap: 20px; font: 34px display }
  header img { width: 60px; border-radius: 14px }
  h1 { margin: 62px 0 58px; font: 70px/1.18 display; white-space: pre }
  ol { list-style: none; margin: 0; padding: 0; display: flex; justify-content: space-between }
  .dot { width: 28px; height: 28px; border-radius: 50% }
  .way { display: flex; align-items: center; gap: 12px; margin-bottom: 28px }
  .bar { flex: 1; height: 12px; background: linear-gradient(to right, ${light.brand} var(--done), ${light.line} var(--done)) }
  li:nth-child(even) { color: ${light.soft} }
`

const dot = (ink: string | undefined) => `<span class="dot" style="background: ${ink}"></span>`
const bar = (done: string) => `<span class="bar" style="--done: ${done}"></span>`

const page = ({ product, sharePicture: { lines, stages } }: Words) => `<style>${style}</style>
  <main>
    <header><img src="data:image/svg+xml;base64,${embedded('public/favicon.svg')}">${product}</header>
    <h1>${lines.join('\n')}</h1>
    <div class="way">${dot(light.brand)}${bar('100%')}${dot(light.brand)}${bar('50%')}${dot(light.now)}${dot(light.l1)}</div>
    <ol>${stages.map((stage) => `<li>${stage}</li>`).join('')}</ol>
  </main>`

const browser = await chromium.launch({
  executablePath: await findChromium(console.log),
  args: ['--no-sandbox'],
})
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  for (const words of [en, de]) {
    await tab.setContent(page(words))
    await tab.evaluate(() => document.fonts.ready)
    await tab.screenshot({ path: join(root, 'public', words.site.picture) })
  }
} finally {
  await browser.close()
}
