import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

// Every other journey looks at the states that it comes through. These are the ones in which nothing has happened yet.
for (const path of ['/', '/stake/', '/transfers/', '/reserves/', '/endpoints/', '/about/', '/nowhere/']) {
  test(`${path} can be used by everybody before a wallet is connected`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
}

test('the wallets to choose from, and the menu of the account, can be used by everybody', async ({
  page,
  wallet,
  bridge,
  visitor,
}) => {
  await bridge.open()
  await page.getByRole('button', { name: 'Connect wallet' }).first().click()
  await expect(page.getByRole('dialog').getByRole('button', { name: wallet.name })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await visitor.connect()
  await page.getByRole('button', { name: /^Account 0x/ }).click()
  await expect(page.getByRole('button', { name: 'Disconnect' })).toBeVisible()
  await expectAccessible(page)
})

test('a transfer that is made up, and one that waits for its signature, can be used by everybody', async ({
  page,
  wallet,
  bridge,
  stake,
  visitor,
}) => {
  await stake.open()
  await visitor.connect()
  await expect(stake.rewardsOnly).toBeEnabled()
  await expectAccessible(page)
  wallet.refuseNext('eth_sendTransaction')
  await stake.withdrawFees.click()
  await expect(page.getByRole('main').getByText('You declined in your wallet')).toBeVisible()
  await expectAccessible(page)

  let answer = () => {}
  wallet.meanwhile('eth_sendTransaction', () => new Promise<void>((resolve) => (answer = resolve)))
  await stake.withdrawFees.click()
  await expect(page.getByText('Confirm in your wallet.')).toBeVisible()
  await expectAccessible(page, { act: 'signing' })
  answer()
  await expect(stake.withdrawFees).toHaveAccessibleDescription(/no fees/)

  await bridge.open()
  await bridge.amount.fill('999999999')
  await expect(page.getByRole('textbox', { name: 'Amount' })).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await bridge.toArbitrum.click()
  await expectAccessible(page)
})

test('a page whose chains have not answered yet, or do not, can be used by everybody', async ({
  page,
  pair,
}) => {
  await page.route(pair.info.l2.rpcUrl, () => {})
  await page.goto('/reserves/')
  await expect(page.locator('[aria-busy="true"]').first()).toBeAttached()
  await expectAccessible(page)
  await page.route('**/devnet.json', (route) => route.fulfill({ status: 503, body: '{}' }))
  await page.goto('/stake/')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expectAccessible(page)
})
