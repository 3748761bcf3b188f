import { expect } from '@playwright/test'
import { test } from '../fixtures/test'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

test('a newcomer without a wallet lives through the whole way on a phone', async ({
  page,
  pair,
  stake,
  bridge,
  transfers,
}) => {
  const passTime = async (button: string) => {
    const panel = page.getByRole('complementary', { name: 'Clock panel' })
    const lever = panel.getByRole('button', { name: 'Clock panel' })
    await lever.click()
    const pass = panel.getByRole('button', { name: button })
    await pass.click()
    await expect(pass).toBeEnabled()
    await lever.click()
  }
  const { address } = pair.account('delegator')

  await stake.open()
  await page.getByRole('button', { name: 'Connect wallet' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Demo account' }).click()
  await stake.rewardsOnly.click()
  await stake.unbond.click()
  await expect(stake.locks).toHaveCount(1)
  await passTime('Pass the unbonding period')
  await stake.withdrawStake.click()
  await stake.bridgeIt.click()
  await expect(page).toHaveURL(/\/\?amount=/)

  await bridge.max.click()
  await bridge.approve.click()
  await bridge.deposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  await passTime('Pass the challenge period')
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await pair.lptPrime(address)).toBeGreaterThan(0n)

  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0)
})
