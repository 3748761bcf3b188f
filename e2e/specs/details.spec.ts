import { expect } from '@playwright/test'
import { test } from '../fixtures/test'

test.use({ hasTouch: true })

test('an amount shows every digit under the mouse, to the keyboard and to a finger', async ({
  page,
  bridge,
}) => {
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

  await bridge.amount.focus()
  const hasFocus = () => short.evaluate((element) => element === document.activeElement)
  for (let press = 0; press < 5 && !(await hasFocus()); press += 1) await page.keyboard.press('Tab')
  await expect(short).toBeFocused()
  await expect(exact).toBeVisible()
  await page.keyboard.press('Escape')
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
