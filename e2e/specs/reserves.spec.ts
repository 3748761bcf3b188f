import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { rpc } from '../fixtures/rpc'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const LPT = 10n ** 18n

const entry = (page: Page, name: string) =>
  page.getByRole('main').locator('dl > div').filter({ hasText: name }).locator('dd')

test('the reserve holds while a deposit is under way, and every figure can be verified', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const before = await pair.lpt(pair.info.contracts.bridge.l2Gateway)
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  await bridge.approve.click()
  await bridge.deposit.click()
  await expect(page).toHaveURL(/tx=0x/)

  await page.goto('/reserves/')
  await expect(page.getByText('The reserve holds', { exact: true })).toBeVisible()
  await expectAccessible(page)
  const total = new Intl.NumberFormat('en-US').format((before + 2n * LPT) / LPT)
  await expect(entry(page, 'In escrow')).toHaveText(`${total} LPT`)
  await expect(entry(page, 'Together')).toHaveText(`${total} LPT`)
  await expect(entry(page, 'Deposits not yet claimed')).toHaveText('2 LPT')
  await expect(entry(page, 'Withdrawals not yet released')).toHaveText('0 LPT')
  await expect(page.getByRole('img', { name: 'Two bars of the same scale' })).toBeVisible()

  const blocks = page.getByRole('list', { name: 'Where this was read' }).getByRole('listitem')
  await expect(blocks).toHaveCount(2)
  for (const block of await blocks.all()) await expect(block).toContainText(/Block [\d,]+/)
  const { l2Gateway, lptPrime } = pair.info.contracts.bridge
  const commands = page.locator('code')
  await expect(commands.nth(0)).toContainText(`cast call ${l2Gateway} 'escrowed(address)(uint256)'`)
  await expect(commands.nth(1)).toContainText(`cast call ${lptPrime} 'totalSupply()(uint256)'`)
})

test('LPT′ that nothing stands behind is said loudly', async ({ page, pair }) => {
  const supplySlot = '0x2'
  const { lptPrime, l2Gateway } = pair.info.contracts.bridge
  const minted = (await pair.lpt(l2Gateway)) + 3n * LPT
  await page.goto('/reserves/')
  await expect(page.getByText('The reserve holds', { exact: true })).toBeVisible()
  const value = `0x${minted.toString(16).padStart(64, '0')}`
  await rpc(pair.info.l1.rpcUrl, 'anvil_setStorageAt', [lptPrime, supplySlot, value])
  const alarm = page.getByRole('main').getByRole('alert')
  await expect(alarm).toContainText('The reserve does not hold')
  await expectAccessible(page)
  await expect(alarm).toContainText('3 LPT of LPT′ has nothing in escrow behind it')
})
