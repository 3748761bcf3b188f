import { expect } from '@playwright/test'
import { watchBreaches } from '../fixtures/sealed'
import { test } from '../fixtures/test'

// That nothing of this happens by itself, every other test holds: a breach fails it.
test('the policy of the pages refuses foreign scripts, evaluation and foreign hosts', async ({
  page,
  context,
  pair,
}) => {
  const other = await context.newPage()
  const breaches = await watchBreaches(other, pair.pagesUrls)
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
  await page.close()
})

for (const path of ['/', '/stake/', '/transfers/', '/reserves/', '/about/', '/nowhere/']) {
  test(`${path} opens for a visitor without a wallet and asks nobody else`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  })
}
