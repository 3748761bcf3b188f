import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { test } from '../fixtures/test'

test.use({ role: 'holder', permissions: ['clipboard-read', 'clipboard-write'] })

/** The file that a press on the button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** A browser whose owner allows notifications when asked, and that remembers them. */
async function allowNotifications(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    class Recorded {
      static permission = 'default'
      static titles: string[] = []
      static async requestPermission() {
        Recorded.permission = 'granted'
        return 'granted'
      }
      constructor(title: string) {
        Recorded.titles.push(title)
      }
    }
    Reflect.set(window, 'Notification', Recorded)
  })
  return () => page.evaluate(() => Reflect.get(Notification, 'titles'))
}

test('a deposit is put into the calendar, announced when its claim opens, and shared by a link', async ({
  page,
  pair,
  transfers,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('19'))
  const notified = await allowNotifications(page)
  await transfers.openHash(hash)
  await expect(transfers.status('In the challenge period')).toBeVisible()

  const { name, text } = await saved(page, 'Add to calendar')
  expect(name).toMatch(/^deposit-\d+\.ics$/)
  expect(text).toMatch(/^DTSTART:\d{8}T\d{6}Z\r$/m)
  expect(text.replace(/\r\n /g, '')).toContain(`?tx=${hash}`)

  // As if it had been saved when the claim was to open a day earlier.
  await page.evaluate((day) => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('lpt-bridge:calendar:'))) {
      localStorage.setItem(key, String(Number(localStorage.getItem(key)) - day))
    }
  }, 86_400)
  await page.reload()
  await expect(page.getByText('it takes the place of the earlier one')).toBeVisible()
  await saved(page, 'Move it in the calendar')
  await expect(page.getByRole('button', { name: 'Add to calendar' })).toBeVisible()

  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${pair.siteUrl}/transfers/?tx=${hash}`)

  await page.getByRole('button', { name: 'Notify me' }).click()
  await expect(page.getByText('You will be notified while a tab')).toBeVisible()
  expect(await notified()).toEqual([])
  await pair.passChallengePeriod()
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await expect.poll(notified).toEqual(['19 LPT′ can be claimed'])
})

test('what waits is counted in the navigation, and the list is saved as a table', async ({
  page,
  pair,
  visitor,
  transfers,
}) => {
  const hash = await pair.claimableDeposit('19')
  await transfers.open()
  await visitor.connect()
  await expect(page.getByRole('link', { name: /^Transfers 1 waiting for you$/ })).toBeVisible()
  await expect(transfers.item('19')).toContainText('Ready to claim')

  const { name, text } = await saved(page, 'Export as CSV')
  expect(name).toBe('lpt-transfers.csv')
  const row = text.split('\r\n').find((line) => line.includes(hash))
  expect(row).toContain(',claimable,19,')
})
