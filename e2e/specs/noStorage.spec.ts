import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { test } from '../fixtures/test'

const PAGES = ['/', '/stake/', '/transfers/', '/reserves/', '/endpoints/', '/about/', '/de/', '/nowhere/']
const BROKEN = 'This part of the page could not be'

/** "Block site data" of a browser's settings: whoever so much as names the storage is refused. */
const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })

/** A view inside another app, which was given no storage. */
const nullStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, value: null })
  })

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

for (const [how, spoil] of Object.entries({ 'is refused': blockStorage, 'is null': nullStorage })) {
  test(`every page works where storage ${how}`, async ({ page, pair, visitor, wallet, transfers }) => {
    test.slow()
    const hash = await makeDeposit(pair.world, 'holder', parseEther('3'))
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await spoil(page)
    for (const path of PAGES) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expect(page.getByText(BROKEN), path).toHaveCount(0)
    }
    await transfers.openHash(hash)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await visitor.connect()
    await expect(page.getByRole('button', { name: /^Account 0x/ })).toBeVisible()
    // A choice lasts as long as the page: links change no document.
    for (const name of ['Stake', 'Transfers', 'Reserves', 'Bridge']) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expect(page.getByText(BROKEN)).toHaveCount(0)
      await expect(page.getByRole('button', { name: /^Account 0x/ })).toBeVisible()
    }
    expect(wallet.declined).toBe(0)
    expect(errors).toEqual([])
  })
}

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
