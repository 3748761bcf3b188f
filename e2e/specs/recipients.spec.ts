import { expect } from '@playwright/test'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('whom somebody has sent to is offered the next time on this device, and can be forgotten', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const to = pair.account('newcomer').address
  await page.goto(`/?amount=1&to=${to}`)
  await visitor.connect()
  await bridge.signAndDeposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)

  await bridge.open()
  await page.getByRole('button', { name: 'Send to another address' }).click()
  const offered = page.getByRole('list', { name: 'Sent to before, on this device' })
  await offered.getByRole('button', { name: `Use ${to}`, exact: true }).click()
  await expect(bridge.recipient).toHaveValue(to)
  await bridge.recipient.fill('')
  await offered.getByRole('button', { name: `Forget ${to}` }).click()
  await expect(offered).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Send to another address' }).click()
  await expect(bridge.recipient).toBeVisible()
  await expect(offered).toBeHidden()
})

test('an address that looks like one’s own, or was written for another network, is warned of', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const own = pair.account('holder').address.toLowerCase()
  const twin = `${own.slice(0, 6)}${'0'.repeat(32)}${own.slice(-4)}`
  await page.goto(`/?amount=1&to=${twin}`)
  await visitor.connect()
  const main = page.getByRole('main')
  await expect(main.getByText('begins and ends like your own')).toBeVisible()
  // In full, to compare.
  await expect(main.getByRole('definition').filter({ hasText: pair.account('holder').address })).toBeVisible()
  await bridge.recipient.fill(`eth:${pair.account('newcomer').address}`)
  await expect(main.getByText('was written for another network')).toBeVisible()
  await expect(main.getByText('begins and ends like your own')).toBeHidden()
})

test('five answers are one press away on a phone, without a wallet', async ({ page, bridge }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await bridge.open()
  await page.getByRole('link', { name: 'Five answers before you send' }).click()
  await expect(page.getByRole('heading', { name: 'Before you send' })).toBeInViewport()
  for (const question of [
    'How long does it take?',
    'What does it cost?',
    'Can it be lost?',
    'What if I do nothing?',
    'Is this the LPT that exchanges list?',
  ])
    await expect(page.getByText(question)).toBeVisible()
})
