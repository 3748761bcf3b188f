import { expect } from '@playwright/test'
import { loseScripts } from '../fixtures/missingFiles'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

for (const gone of ['not found', 'a page of HTML', 'never'] as const) {
  test(`the list of wallets that does not come (${gone}) is asked for again, and the page stays`, async ({
    page,
    wallet,
  }) => {
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    const comeBack = await loseScripts(page, gone)
    await page.getByRole('button', { name: 'Connect wallet' }).first().click()
    const said = page.getByRole('alert').filter({ hasText: 'This part of the page could not be fetched' })
    await expect(said).toBeVisible({ timeout: 90_000 })
    await expect(said.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Bridge' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await comeBack()
    await said.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: wallet.name })).toBeVisible()
    await expect(said).toBeHidden()
  })
}

test('a page whose code is gone is opened as a whole, and is there when the code is', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const comeBack = await loseScripts(page)
  const whole = page.waitForRequest((request) => request.isNavigationRequest())
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reserves' }).click()
  await whole
  await comeBack()
  await page.waitForLoadState('load')
  await expect(page.getByRole('heading', { level: 1, name: 'Reserves' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'could not be' })).toHaveCount(0)
})

test('a page whose data never come is told of at once, and opened as a whole', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.route(/\/reserves\/.*\.txt/, () => undefined)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reserves' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opening' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Reserves' })).toBeVisible()
})

test('without a network a link waits for one, and the page stays', async ({ page, context }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reserves' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'There is no network' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Bridge' })).toBeVisible()
  await context.setOffline(false)
  await expect(page).toHaveURL(/\/reserves\/$/)
})
