import { expect, type Page } from '@playwright/test'
import { loseScripts } from '../fixtures/missingFiles'
import { test } from '../fixtures/test'

/** From now on everything that is drawn with a number in it fails, until the page is loaded anew. */
const breakNumbers = (page: Page) =>
  page.evaluate(() => {
    const broken = () => {
      throw new RangeError('No numbers today.')
    }
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get: broken })
    Intl.NumberFormat.prototype.formatToParts = broken
  })

/** The press loads the document again, under the policy that the site is served with. */
async function expectReload(page: Page, name: string): Promise<void> {
  const document = page.waitForRequest((request) => request.isNavigationRequest())
  await page.getByRole('button', { name }).first().click()
  await document
  await page.waitForLoadState('load')
}

for (const { path, link, reload } of [
  { path: '/', link: 'Reserves', reload: 'Reload the page' },
  { path: '/de/', link: 'Reserve', reload: 'Seite neu laden' },
]) {
  test(`${path}: what could not be drawn is there again after a press on "${reload}"`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await breakNumbers(page)
    await page.getByRole('navigation').first().getByRole('link', { name: link }).click()
    await expect(page.getByRole('button', { name: reload }).first()).toBeVisible()
    await expectReload(page, reload)
    await expect(page.locator('main .figures').first()).toBeVisible()
    await expect(page.getByRole('button', { name: reload })).toHaveCount(0)
  })
}

test('a part whose code was gone is there again after a press on "Reload the page"', async ({
  page,
  wallet,
}) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const comeBack = await loseScripts(page)
  await page.getByRole('button', { name: 'Connect wallet' }).first().click()
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible({ timeout: 90_000 })
  await comeBack()
  await expectReload(page, 'Reload the page')
  await page.getByRole('button', { name: 'Connect wallet' }).first().click()
  await expect(page.getByRole('dialog').getByRole('button', { name: wallet.name })).toBeVisible()
})
