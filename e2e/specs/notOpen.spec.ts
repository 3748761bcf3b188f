import { expect } from '@playwright/test'
import { serveSite } from '../../scripts/serve'
import { siteDir } from '../../scripts/setup/site'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test('where the bridge is not open yet, each page says so, and can be used by everybody', async ({
  browser,
}) => {
  const site = await serveSite({ dir: siteDir('arbitrum-one'), port: 0 })
  const context = await browser.newContext({ baseURL: site.url })
  // Nobody is asked from here: the chains of that network are as if they did not answer.
  await context.route(
    (url) => url.origin !== site.url,
    (route) => route.abort(),
  )
  const page = await context.newPage()
  for (const path of ['/', '/transfers/', '/reserves/']) {
    await page.goto(path)
    await expect(page.getByRole('main').getByText('Not yet on Arbitrum One')).toBeVisible()
    await expectAccessible(page)
  }
  await context.close()
  await site.close()
})
