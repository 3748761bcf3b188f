import { expect } from '@playwright/test'
import { Keyboard } from '../fixtures/keyboard'
import { test } from '../fixtures/test'

test('the whole way, from the stake to the claim, with the keyboard alone', async ({
  page,
  pair,
  wallet,
  stake,
  bridge,
  transfers,
}) => {
  test.slow()
  const keyboard = new Keyboard(page)
  const main = page.getByRole('main')
  const { address } = pair.account('delegator')
  await stake.open()
  await expect(page.getByRole('button', { name: 'Connect wallet' }).first()).toBeEnabled()

  await test.step('the first stop skips the navigation', async () => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(main).toBeFocused()
  })

  await test.step('connects, and comes back from the dialog', async () => {
    const dialog = page.getByRole('dialog')
    await keyboard.press(page.getByRole('button', { name: 'Connect wallet' }).first())
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await keyboard.press(page.getByRole('button', { name: 'Connect wallet' }).first())
    await keyboard.press(dialog.getByRole('button', { name: wallet.name }))
    await expect(page.getByRole('button', { name: /^Account 0x/ })).toBeFocused()
    await keyboard.expectFocusIn(page.getByRole('banner'))
  })

  await test.step('unbonds, and withdraws when the lock opens', async () => {
    await keyboard.press(stake.rewardsOnly)
    await keyboard.press(stake.unbond)
    await expect(stake.locks).toHaveCount(1)
    await keyboard.expectFocusIn(main)
    await pair.passUnbondingPeriod()
    await expect(stake.withdrawStake).toBeEnabled()
    await keyboard.press(stake.withdrawStake)
    await expect(stake.locks).toHaveCount(0)
    await keyboard.expectFocusIn(main)
    await keyboard.press(stake.bridgeIt)
    await expect(page).toHaveURL(/\/\?amount=/)
  })

  await test.step('approves and deposits', async () => {
    await keyboard.press(bridge.max)
    await keyboard.press(bridge.approve)
    await expect(bridge.deposit).toBeVisible()
    await keyboard.expectFocusIn(main)
    await keyboard.press(bridge.deposit)
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await keyboard.expectFocusIn(main)
  })

  await test.step('claims', async () => {
    await pair.passChallengePeriod()
    await keyboard.press(transfers.claim)
    await expect(transfers.status('Claimed')).toBeVisible()
    await keyboard.expectFocusIn(main)
  })
  expect(await pair.lptPrime(address)).toBeGreaterThan(0n)
})
