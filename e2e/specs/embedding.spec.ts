import { type BrowserContext, expect, type FrameLocator, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { askedOfHost, connectToHost, serveHost } from '../fixtures/hostPage'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'
import { OWNER, transferIn } from '../fixtures/transferStates'
import { TestWallet } from '../fixtures/wallet/testWallet'

/** A browser of its own: what is on another origin the fixtures take for a breach. */
async function browserOf(context: BrowserContext, pair: LocalPair) {
  const page = await context.newPage()
  const { l1, l2 } = pair.info
  const rpcUrls = new Map([l1, l2].map(({ chainId, rpcUrl }) => [chainId, rpcUrl]))
  const wallet = new TestWallet(page, pair.account(OWNER), rpcUrls, l1.chainId)
  await wallet.install()
  return { page, wallet }
}

const account = (app: FrameLocator) => app.getByRole('button', { name: /^Account 0x/ })

const FRAME = 'iframe[title="LPT Bridge"]'

const frameHeight = (page: Page) => page.locator(FRAME).evaluate((frame) => frame.clientHeight)

/** Another frame of the same site says what only the site itself may say. */
const speakOutOfTurn = (page: Page) =>
  page.evaluate(() => {
    const other = document.createElement('iframe')
    other.srcdoc =
      "<script>parent.frames[0].postMessage({ lptBridge: 1, type: 'lend', theme: 'light', account: null }, '*')</script>"
    document.body.append(other)
  })

test('a site that embeds the app lends it its theme and its wallet, and a deposit is claimed there', async ({
  browser,
  pair,
}) => {
  const hash = await transferIn(pair, 'claimable', '4')
  const before = await pair.lptPrime(pair.account(OWNER).address)
  const site = await serveHost(`${pair.siteUrl}/transfers/?tx=${hash}`)
  const context = await browser.newContext()
  try {
    const { page, wallet } = await browserOf(context, pair)
    await page.goto(site.url)
    const app = page.frameLocator(FRAME)
    await expect(app.getByText('Ready to claim', { exact: true }).first()).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(app.getByRole('contentinfo')).toBeHidden()
    await expect(account(app)).toBeHidden()

    await connectToHost(page)
    await expect(account(app)).toBeVisible()
    await speakOutOfTurn(page)
    await app.getByRole('button', { name: /^Claim 4 LPT′$/ }).click()
    await expect(app.getByText('Claimed', { exact: true }).first()).toBeVisible()
    expect(wallet.signatures).toBe(1)
    expect(await askedOfHost(page)).toContain('eth_sendTransaction')
    expect(await pair.lptPrime(pair.account(OWNER).address)).toBe(before + parseEther('4'))

    // The frame is as high as the page in it, and does not grow by itself.
    const height = await frameHeight(page)
    await app.getByRole('link', { name: 'Stake', exact: true }).first().click()
    await expect(app.getByRole('heading', { level: 1, name: 'Stake' })).toBeVisible()
    await expect.poll(() => frameHeight(page)).not.toBe(height)
    await expect(account(app)).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
  } finally {
    await context.close()
    await site.close()
  }
})

test('a site that may not embed the app shows a way to it, and nothing that can be pressed', async ({
  browser,
  pair,
}) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const [evil, bridge] = ['http://evil.example/', 'http://bridge.example/']
  await page.route(evil, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${bridge}stake/"></iframe>` }),
  )
  // Under a name of its own: a local build may be shown by any site of the same machine, and other sites may not reach that.
  await page.route(`${bridge}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: pair.siteUrl + pathname }) })
  })
  try {
    await page.goto(evil)
    const app = page.frameLocator('iframe')
    await expect(app.getByText('This site may not be shown within another one.')).toBeVisible()
    await expect(app.getByRole('link', { name: 'Open it in a tab of its own' })).toBeVisible()
    await expect(app.getByRole('button')).toHaveCount(0)
    await expect(app.getByRole('link')).toHaveCount(1)
    // Also when its mark is taken away, a press does nothing.
    await app.locator('html').evaluate((root) => {
      root.removeAttribute('data-framed')
    })
    const connect = app.getByRole('button', { name: 'Connect wallet' }).first()
    await connect.evaluate((button) =>
      button.addEventListener('click', () => {
        document.title = 'pressed'
      }),
    )
    await connect.click()
    expect(await app.locator('title').first().textContent()).not.toBe('pressed')
  } finally {
    // A file that is on its way comes to nobody.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  }
})
