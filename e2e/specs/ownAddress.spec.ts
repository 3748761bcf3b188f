import { expect } from '@playwright/test'
import { hashCopy } from '../../components/transfers/copy'
import * as german from '../../components/transfers/copy.de'
import { servePlain } from '../../scripts/hosting/servePlain'
import { siteDir } from '../../scripts/setup/site'
import { test } from '../fixtures/test'

/** The hash of no transaction of the local chains: the page has to ask both of them before it can say so. */
const HASH = `0x${'5'.repeat(64)}`

const addresses = [
  { address: '/stake/', says: 'Connect wallet' },
  { address: '/?amount=12', says: 'Connect wallet' },
  { address: '/de/stake/', says: 'Wallet verbinden' },
  { address: `/transfers/?tx=${HASH}`, says: hashCopy['not-found'].title },
  { address: `/de/transfers/?tx=${HASH}`, says: german.hashCopy['not-found'].title },
]

test('each page opens by its own address on a host that only hands out files, and lives', async ({
  browser,
  pair,
}) => {
  const site = await servePlain(siteDir('devnet'))
  const context = await browser.newContext()
  const page = await context.newPage()
  // The local chains' description of themselves comes from the server of `npm start`.
  await page.route(`${site.url}/devnet.json`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${pair.siteUrl}/devnet.json` }) }),
  )
  try {
    for (const { address, says } of addresses) {
      const answer = await page.goto(site.url + address)
      expect(answer?.status(), address).toBe(200)
      await expect(page.getByText(says).first(), address).toBeVisible()
    }
    const nowhere = await page.goto(`${site.url}/stake/nowhere/`)
    expect(nowhere?.status()).toBe(404)
  } finally {
    await context.close()
    await site.close()
  }
})
