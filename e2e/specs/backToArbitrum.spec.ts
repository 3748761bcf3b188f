import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('a holder burns half of their LPT′ and sees it released on Arbitrum', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const [prime, lpt] = await Promise.all([pair.lptPrime(address), pair.lpt(address)])
  const half = prime / 2n / parseEther('1')
  await bridge.open()
  await visitor.connect()

  await bridge.toArbitrum.click()
  await bridge.amount.fill(String(half))
  await bridge.withdraw.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('Released')).toBeVisible()

  expect(await pair.lptPrime(address)).toBe(prime - parseEther(String(half)))
  expect(await pair.lpt(address)).toBe(lpt + parseEther(String(half)))
  await visitor.reloadWithStorageCleared()
  await expect(transfers.status('Released')).toBeVisible()
})

test('a message whose automatic execution failed is redeemed in the app', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lpt(address)
  await pair.failNextRedeem()
  await bridge.open()
  await visitor.connect()

  await bridge.toArbitrum.click()
  await bridge.amount.fill('1.5')
  await bridge.withdraw.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('Needs a redeem')).toBeVisible()
  expect(await pair.lpt(address)).toBe(before)

  await visitor.reloadWithStorageCleared()
  await expect(transfers.status('Needs a redeem')).toBeVisible()
  await visitor.connect()
  await transfers.redeem.click()
  await expect(transfers.status('Released')).toBeVisible()
  expect(await pair.lpt(address)).toBe(before + parseEther('1.5'))
})
