import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { PLAIN_HOST } from '../fixtures/plainHost'
import { test } from '../fixtures/test'

test.use({ role: 'holder', siteHost: PLAIN_HOST })

test('over plain http a deposit goes its whole way, links are copied, and nothing is offered that browsers refuse', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const failures: string[] = []
  page.on('pageerror', ({ message }) => failures.push(message))
  await bridge.open()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await visitor.connect()
  await bridge.amount.fill('2')
  await bridge.signAndDeposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('In the challenge period')).toBeVisible()

  const link = page.url()
  expect(link).toContain(`http://${PLAIN_HOST}:`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied.').first()).toBeVisible()
  await transfers.lookUp.fill('')
  await transfers.lookUp.press('ControlOrMeta+V')
  await expect(transfers.lookUp).toHaveValue(link)
  // Browsers let such a page notify nobody: what cannot work is not offered.
  await expect(page.getByRole('button', { name: 'Notify me' })).toHaveCount(0)

  const before = await pair.lptPrime(pair.account('holder').address)
  await pair.passChallengePeriod()
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await pair.lptPrime(pair.account('holder').address)).toBe(before + parseEther('2'))

  for (const path of ['/', '/stake/', '/transfers/', '/reserves/', '/endpoints/', '/about/', '/de/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(failures).toEqual([])
})
