import { expect } from '@playwright/test'
import { test } from '../fixtures/test'
import { TransfersPage } from '../pages/transfersPage'

test.use({ role: 'holder' })

test('a withdrawal that is sped up in the wallet is followed, from any tab that watches it', async ({
  page,
  context,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  await pair.holdL1()
  await bridge.withdraw.click()
  await expect(page.getByText('The transaction waits to be included')).toBeVisible()
  // Another tab, which knows of it by its link alone.
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('The transaction waits to be included')).toBeVisible()

  const second = await wallet.sender.speedUp()
  await pair.releaseL1()
  for (const tab of [transfers, new TransfersPage(other)]) {
    await expect(tab.status('Released')).toBeVisible()
    await expect(tab.leg('Burnt on Ethereum')).toContainText(second.slice(0, 10))
  }
})

test('a withdrawal that is cancelled in the wallet is said to be, and nothing has moved', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lptPrime(address)
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  await pair.holdL1()
  await bridge.withdraw.click()
  await expect(page.getByText('The transaction waits to be included')).toBeVisible()
  await wallet.sender.cancel()
  await pair.releaseL1()
  await expect(page.getByText('The transaction was cancelled', { exact: true })).toBeVisible()
  expect(await pair.lptPrime(address)).toBe(before)
})
