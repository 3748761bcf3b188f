import { expect } from '@playwright/test'
import { test } from '../fixtures/test'

test.use({ viewport: { width: 360, height: 640 }, role: 'holder' })

/** Every page of the product. */
const pages = ['/', '/stake/', '/transfers/', '/reserves/', '/about/']

test('the open step stands above the fold of a phone, on every page, and leads to the act', async ({
  page,
  pair,
  visitor,
}) => {
  await pair.claimableDeposit('2')
  await page.goto('/')
  await visitor.connect()
  const step = page.getByRole('link', { name: /2 LPT′ can be claimed now/ })
  for (const path of pages) {
    await page.goto(path)
    await expect(step, path).toBeInViewport({ ratio: 1 })
  }
  await step.click()
  await expect(page.getByRole('button', { name: 'Claim 2 LPT′' })).toBeVisible()
})
