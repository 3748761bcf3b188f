import { expect } from '@playwright/test'
import { watchBreaches } from '../fixtures/sealed'
import { test } from '../fixtures/test'

// Every other test holds that none of this happens by itself: a breach fails it.
test('the policy of the pages refuses foreign scripts, evaluation and foreign hosts', async ({
  browser,
  pair,
}) => {
  const context = await browser.newContext()
  const { breaches } = await watchBreaches(context, pair.pagesUrls)
  const other = await context.newPage()
  await other.goto(`${pair.siteUrl}/`)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  expect(breaches).toEqual([])

  const ran = await other.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.head.append(script)
    const fetched = await fetch('https://example.invalid/').then(
      () => true,
      () => false,
    )
    return { title: document.title, fetched }
  })
  expect(ran).toEqual({ title: expect.not.stringContaining('taken over'), fetched: false })
  await expect.poll(() => breaches.join('; ')).toContain('broke script-src-elem with inline')
  expect(breaches.join('; ')).toContain('broke connect-src with https://example.invalid')
  await context.close()
})

test('without the policy, whatever leaves the page by any way would be seen', async ({ browser, pair }) => {
  const context = await browser.newContext({ bypassCSP: true })
  const { breaches, asked } = await watchBreaches(context, pair.pagesUrls)
  const other = await context.newPage()
  await other.goto(`${pair.siteUrl}/about/`)
  // A chain's endpoint takes sockets as well, so that something goes through this one.
  const endpoint = new URL(pair.info.l1.rpcUrl)
  await other.evaluate((socketUrl) => {
    navigator.sendBeacon('https://beacon.invalid/', 'seen')
    new Image().src = 'https://picture.invalid/'
    const socket = new WebSocket(socketUrl)
    socket.onopen = () => socket.send('{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}')
  }, `ws://${endpoint.host}`)
  for (const breach of [
    'sent a beacon to https://beacon.invalid for /',
    'asked https://picture.invalid for /',
    `opened a socket to ${endpoint.host}`,
    `wrote to ${endpoint.host} through a socket`,
    `heard from ${endpoint.host} through a socket`,
  ])
    await expect.poll(() => breaches).toContain(breach)
  expect([...asked.keys()]).toEqual(expect.arrayContaining(['beacon.invalid', 'picture.invalid']))
  await context.close()
})

for (const path of ['/', '/stake/', '/transfers/', '/reserves/', '/endpoints/', '/about/', '/nowhere/']) {
  test(`${path} opens for a visitor without a wallet and asks nobody else`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  })
}
