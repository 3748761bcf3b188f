import { expect } from '@playwright/test'
import { stopsIn } from '../fixtures/aloud'
import { Keyboard } from '../fixtures/keyboard'
import { test } from '../fixtures/test'

test.use({ hasTouch: true })

test('an amount shows every digit under the mouse and to a finger', async ({ page, bridge }) => {
  await bridge.open()
  await bridge.amount.fill('0.123456789')
  const short = page.getByRole('button', { name: '0.1234 LPT′' }).first()
  const exact = page.getByRole('tooltip').filter({ hasText: '0.123456789 LPT′' })
  const title = page.getByRole('heading', { level: 1 })

  await expect(short).toBeVisible()
  await expect(exact).toBeHidden()
  await short.hover()
  await expect(exact).toBeVisible()
  await title.hover()
  await expect(exact).toBeHidden()

  await title.tap()
  await short.tap()
  await expect(exact).toBeVisible()
  await expect(exact).toBeInViewport({ ratio: 1 })
  await title.tap()
  await expect(exact).toBeHidden()

  await bridge.amount.fill('12')
  await expect(page.getByText('12 LPT′').first()).toBeVisible()
  await expect(
    page.getByRole('button', { name: '12 LPT′' }),
    'nothing is hidden of a whole amount',
  ).toHaveCount(0)
})

test('details are no stops of the keyboard; one switch shows them all in full, also on the next visit', async ({
  page,
  bridge,
}) => {
  await bridge.open()
  await bridge.amount.fill('0.123456789')
  const short = page.getByRole('button', { name: '0.1234 LPT′, exactly 0.123456789 LPT′' }).first()
  await expect(short).toBeVisible()
  const details = page.locator('.detail-short')
  expect(await details.count()).toBeGreaterThan(1)
  const stops = await stopsIn(page, page.getByRole('main'))
  expect(stops.filter((stop) => stop.includes('exactly'))).toEqual([])

  await new Keyboard(page).press(page.getByRole('button', { name: 'Show figures in full' }))
  await expect(page.getByRole('main').getByText('0.123456789 LPT′').first()).toBeVisible()
  await expect(details).toHaveCount(0)
  await page.reload()
  await bridge.amount.fill('0.123456789')
  await expect(page.getByRole('main').getByText('0.123456789 LPT′').first()).toBeVisible()
  await page.getByRole('button', { name: 'Show short figures' }).click()
  await expect(short).toBeVisible()
})
