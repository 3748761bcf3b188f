import { expect } from '@playwright/test'
import { test } from '../fixtures/test'
import { translatePage } from '../fixtures/translator'

test('a translator does not end the stake page while the wallet is asked', async ({
  page,
  stake,
  visitor,
  wallet,
}) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await stake.open()
  await visitor.connect()
  await expect(stake.unbond).toBeVisible()
  const { unbond } = stake
  await stake.amount.fill('5')
  await translatePage(page, true)
  wallet.refuseNext('eth_sendTransaction')
  await unbond.click()
  await expect(page.getByText(/You declined in your wallet/).first()).toBeVisible()
  expect(errors).toEqual([])
})
