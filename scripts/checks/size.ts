// Weighs the JavaScript that a visitor fetches, gzip, page by page: with the HTML, and once the page has come to rest
// while nobody pressed Connect. Fails above the budget. Measures the build for Arbitrum One, as any host would serve
// it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { type ServedSite, serveSite } from '../serve.ts'
import { findChromium } from '../setup/browser.ts'
import { buildSite, siteDir } from '../setup/site.ts'
import { pagesIn } from './pages.ts'

/** In KB of 1,000 bytes. */
const BUDGET = { firstLoad: 215, settled: 240 }

/** A page is at rest when it has asked for nothing for so long, in milliseconds. */
const QUIET = 2_000

const say = (line: string) => process.stdout.write(`  ${line} …\n`)
const dir = siteDir('arbitrum-one')
const gzipKb = (bytes: Buffer | string) => gzipSync(bytes).length / 1_000

/** The scripts that the HTML names and a modern browser fetches: those for browsers without modules are passed over. */
function firstLoad(page: string): number {
  const html = readFileSync(join(dir, page, 'index.html'), 'utf8')
  const tags = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag)
  const named = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1])
  const files = new Set(named.flatMap((src) => src?.split('?')[0] ?? []))
  return [...files].reduce((sum, src) => sum + gzipKb(readFileSync(join(dir, src))), 0)
}

/** The scripts that a browser really fetches until the page is at rest. Other hosts are not reached, only listed. */
async function settled(browser: Browser, site: ServedSite, page: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const tab = await context.newPage()
    const scripts = new Map<string, Promise<Buffer | undefined>>()
    const foreign = new Set<string>()
    let lastAsked = Date.now()
    const isOwn = (url: URL) => url.origin === new URL(site.url).origin
    await tab.route(
      (url) => !isOwn(url),
      (route) => {
        foreign.add(new URL(route.request().url()).host)
        return route.abort()
      },
    )
    tab.on('request', (request) => {
      if (isOwn(new URL(request.url()))) lastAsked = Date.now()
    })
    tab.on('requestfinished', async (request) => {
      if (isOwn(new URL(request.url())) && new URL(request.url()).pathname.endsWith('.js')) {
        scripts.set(
          request.url(),
          request.response().then((response) => response?.body()),
        )
      }
    })
    await tab.goto(`${site.url}${page}`, { waitUntil: 'networkidle' })
    while (Date.now() - lastAsked < QUIET) await new Promise((resolve) => setTimeout(resolve, 100))
    const bodies = await Promise.all(scripts.values())
    return { kb: bodies.reduce((sum, body) => sum + gzipKb(body ?? ''), 0), foreign: [...foreign].sort() }
  } finally {
    await context.close()
  }
}

await buildSite('arbitrum-one', say)
const site = await serveSite({ dir, port: 0 })
const browser = await chromium.launch({
  executablePath: await findChromium(say),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
})
const rows: { page: string; first: number; kb: number; foreign: string[] }[] = []
try {
  for (const page of pagesIn(dir)) {
    rows.push({ page, first: firstLoad(page), ...(await settled(browser, site, page)) })
  }
} finally {
  await browser.close()
  await site.close()
}

const kb = (value: number, budget: number) =>
  `${value.toFixed(1)} KB${value > budget ? ` (above ${budget})` : ''}`.padEnd(22)
process.stdout.write(
  `${'page'.padEnd(16)}${'first load'.padEnd(22)}${'at rest'.padEnd(22)}other hosts asked\n`,
)
for (const { page, first, kb: rest, foreign } of rows) {
  const hosts = foreign.length === 0 ? 'none' : foreign.join(', ')
  process.stdout.write(
    `${page.padEnd(16)}${kb(first, BUDGET.firstLoad)}${kb(rest, BUDGET.settled)}${hosts}\n`,
  )
}
const heavy = rows.filter(({ first, kb: rest }) => first > BUDGET.firstLoad || rest > BUDGET.settled)
process.stdout.write(
  `Budget: ${BUDGET.firstLoad} KB in the first load, ${BUDGET.settled} KB at rest, gzip. ${
    heavy.length === 0 ? 'Every page keeps it.' : `Too heavy: ${heavy.map(({ page }) => page).join(', ')}.`
  }\n`,
)
process.exit(rows.length === 0 || heavy.length > 0 ? 1 : 0)
