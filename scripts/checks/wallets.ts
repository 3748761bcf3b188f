// Checks the cost of vendors' wallets. A build without a WalletConnect id holds nothing of WalletConnect. In one with
// an id its code is a script of its own that is fetched when WalletConnect is picked, and asks nobody but its relay.
// Coinbase's is fetched when Coinbase is picked, and asks nobody: it opens a window. Neither the relay nor that window
// are reached from here. That build was also told where it will be served, and its pages name their picture there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { serveSite } from '../serve.ts'
import { findChromium } from '../setup/browser.ts'
import { buildSite, buildVariant, siteDir } from '../setup/site.ts'

/** Texts that only a vendor's own code holds, and that no minifier changes. */
const MARKERS = { WalletConnect: 'irn_publish', Coinbase: 'keys.coinbase.com' }

const RELAY = 'wss://relay.walletconnect.org'

const SITE = 'https://bridge.example'
const PROJECT = '0123456789abcdef0123456789abcdef'
const say = (line: string) => process.stdout.write(`  ${line} …\n`)
const problems: string[] = []
const must = (holds: boolean, sentence: string) => {
  process.stdout.write(`${holds ? '✓' : '✗'} ${sentence}\n`)
  if (!holds) problems.push(sentence)
}

const filesIn = (dir: string, end: string) =>
  readdirSync(dir, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(end))
const holding = (dir: string, marker: string) =>
  filesIn(dir, '.js').filter((file) => readFileSync(join(dir, file), 'utf8').includes(marker))
const namedInPages = (dir: string, scripts: readonly string[]) =>
  filesIn(dir, '.html').filter((page) => {
    const html = readFileSync(join(dir, page), 'utf8')
    return scripts.some((script) => html.includes(script))
  })

/** The relay's answer to each of its methods, to somebody who is alone with it. */
const RELAY_ANSWERS: Readonly<Record<string, unknown>> = {
  irn_publish: true,
  irn_batchFetchMessages: { messages: [] },
}

/** Stands in for every WebSocket of the tab, as a relay that takes all and delivers nothing. */
function standInForRelay(context: BrowserContext, sockets: string[]): Promise<void> {
  return context.routeWebSocket(/.*/, (socket) => {
    sockets.push(socket.url())
    socket.onMessage((text) => {
      const { id, method } = JSON.parse(String(text))
      if (method === undefined) return
      const result = RELAY_ANSWERS[method] ?? 'f'.repeat(64)
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, result }))
    })
  })
}

/** The requests of a tab: the scripts it fetched, the hosts it asked, and the requests that the policy refused. */
type Seen = { scripts: string[]; hosts: Set<string>; refused: string[]; sockets: string[] }

/** Opens the site, hands the tab to `act`, and tells which scripts were fetched and which other hosts asked meanwhile. */
async function visit(
  browser: Browser,
  dir: string,
  act: (tab: Page, seen: Seen, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const site = await serveSite({ dir, port: 0 })
  const context = await browser.newContext()
  const seen: Seen = { scripts: [], hosts: new Set(), refused: [], sockets: [] }
  const rpcs = ['eth.merkle.io', 'arb1.arbitrum.io']
  try {
    const tab = await context.newPage()
    tab.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) seen.refused.push(message.text())
    })
    const isOwn = (url: URL) => url.origin === new URL(site.url).origin
    await context.route(
      (url) => !isOwn(url),
      (route) => {
        const { host } = new URL(route.request().url())
        if (!rpcs.includes(host)) seen.hosts.add(host)
        return route.abort()
      },
    )
    tab.on('request', (request) => {
      if (request.url().endsWith('.js')) seen.scripts.push(new URL(request.url()).pathname)
    })
    await standInForRelay(context, seen.sockets)
    await tab.goto(`${site.url}/`, { waitUntil: 'load' })
    await act(tab, seen, context)
  } finally {
    await context.close()
    await site.close()
  }
}

const fetchedAny = (seen: Seen, scripts: readonly string[]) =>
  seen.scripts.some((path) => scripts.some((script) => path.endsWith(script)))

async function openList(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Connect wallet' }).first().click()
  await tab.getByRole('dialog').waitFor()
}

await buildSite('arbitrum-one', say)
const plain = siteDir('arbitrum-one')
const variant = await buildVariant(
  'with-walletconnect',
  { NEXT_PUBLIC_PAIR: 'arbitrum-one', NEXT_PUBLIC_WALLETCONNECT_ID: PROJECT, NEXT_PUBLIC_SITE_URL: SITE },
  say,
)
const browser = await chromium.launch({
  executablePath: await findChromium(say),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
})

try {
  must(holding(plain, MARKERS.WalletConnect).length === 0, 'without an id no script holds WalletConnect')
  const walletConnect = holding(variant, MARKERS.WalletConnect)
  must(walletConnect.length > 0, 'with an id some script holds it')
  must(namedInPages(variant, walletConnect).length === 0, 'which no page names')

  const coinbase = holding(plain, MARKERS.Coinbase)
  must(coinbase.length > 0, "some script holds Coinbase's code")
  must(namedInPages(plain, coinbase).length === 0, 'which no page names')

  await visit(browser, plain, async (tab, seen, context) => {
    await openList(tab)
    await tab.getByRole('dialog').getByRole('button', { name: 'Coinbase Wallet' }).waitFor()
    must(!fetchedAny(seen, coinbase), "Coinbase's code is not fetched by opening the list")
    must(
      (await tab.getByRole('button', { name: 'WalletConnect' }).count()) === 0,
      'WalletConnect is not in it',
    )
    const opened = context.waitForEvent('page')
    await tab.getByRole('dialog').getByRole('button', { name: 'Coinbase Wallet' }).click()
    const popup = await opened
    await popup.waitForURL(/keys\.coinbase\.com|chrome-error/).catch(() => {})
    must(fetchedAny(seen, coinbase), 'it is fetched when it is picked, and opens its window')
    const others = [...seen.hosts].filter((host) => host !== 'keys.coinbase.com')
    must(others.length === 0, `nobody else is asked (${others.join(', ') || 'nobody'})`)
    must(seen.refused.length === 0, `the policy refuses nothing of it (${seen.refused.join('; ')})`)
  })

  await visit(browser, variant, async (tab, seen) => {
    await openList(tab)
    const pick = tab.getByRole('dialog').getByRole('button', { name: 'WalletConnect' })
    await pick.waitFor()
    must(!fetchedAny(seen, walletConnect), "WalletConnect's code is not fetched by opening the list")
    must(seen.sockets.length === 0, 'nor its relay asked')
    await pick.click()
    // The code to scan is one drawing of many cells.
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('[role="dialog"] svg path')].some(
        (path) => (path.getAttribute('d') ?? '').length > 2_000,
      ),
    )
    must(fetchedAny(seen, walletConnect), 'it is fetched when it is picked, and shows the code to scan')
    must(
      seen.sockets.length > 0 && seen.sockets.every((url) => url.startsWith(`${RELAY}/`)),
      `the relay is the only one to be connected to (${[...new Set(seen.sockets.map((url) => new URL(url).host))]})`,
    )
    const others = [...seen.hosts].filter((host) => host !== 'verify.walletconnect.org')
    must(others.length === 0, `and who verifies the site the only one to be asked (${others})`)
    must(seen.refused.length === 0, `the policy refuses nothing of it (${seen.refused.join('; ')})`)
  })
  const home = readFileSync(join(variant, 'index.html'), 'utf8')
  must(home.includes(`property="og:image" content="${SITE}/og.png"`), 'a build that knows its host names it')
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(home)?.[1]
  must(policy?.includes(` ${RELAY};`) === true, 'the policy of that build allows the relay')
  must(!readFileSync(join(plain, 'index.html'), 'utf8').includes(RELAY), 'and that of other builds does not')
} finally {
  await browser.close()
}
process.exit(problems.length > 0 ? 1 : 0)
