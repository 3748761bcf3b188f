import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures/test'

const BROKEN = 'This part of the page could not be'

/** Not one character more goes into the storage of this origin. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    for (let length = 4_000_000, part = 0; length >= 1; part += 1) {
      try {
        localStorage.setItem(`junk-${part}`, 'x'.repeat(length))
      } catch {
        length = Math.floor(length / 2)
      }
    }
  })

test('a wallet is connected, and found again, where the storage of the site is full', async ({
  page,
  bridge,
  stake,
  visitor,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await bridge.open()
  await fillStorage(page)
  await page.reload()
  await visitor.connect()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stake' }).click()
  await expect(stake.rewardsOnly).toBeEnabled()
  await expect(page.getByText(BROKEN)).toHaveCount(0)
  expect(errors).toEqual([])
})
