import { expect } from '@playwright/test'
import { numberToHex, parseEther } from 'viem'
import { makeWithdrawal } from '../../lib/testing/transferSteps'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('a message whose fees rose tenfold is sent again at the new fees, without leaving', async ({
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  await pair.failNextTicket()
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther('3'))
  await transfers.openHash(hash)
  await visitor.connect()
  await expect(transfers.sendAgain).toBeEnabled()
  const { baseFeePerGas } = await pair.l1.getBlock()
  await pair.tell('devnet_setL1BaseFee', numberToHex((baseFeePerGas ?? 0n) * 10n))
  await expect(async () => {
    await transfers.sendAgain.click()
    await expect(transfers.status('Released')).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  expect(wallet.signatures).toBe(1)
})

test('a withdrawal whose fees rose is refused once, and goes through at the new fees without leaving', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const { baseFeePerGas } = await pair.l1.getBlock()
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  for (const [times, amount] of [
    [3n, '1'],
    [5n, '2'],
    [10n, '3'],
  ] as const) {
    await bridge.amount.fill(amount)
    await expect(bridge.withdraw).toBeEnabled()
    const before = wallet.signatures
    await pair.tell('devnet_setL1BaseFee', numberToHex((baseFeePerGas ?? 0n) * times))
    // Sends at once what the old fees still cover, and says otherwise that they rose: pressing again is all it takes.
    await expect(async () => {
      await bridge.withdraw.click()
      await expect(page).toHaveURL(/\/transfers\//, { timeout: 5_000 })
    }).toPass({ timeout: 60_000 })
    expect(wallet.signatures).toBe(before + 1)
    const receipt = await pair.l1.getTransactionReceipt({ hash: wallet.sender.lastHash })
    expect(receipt.status).toBe('success')
    await expect(transfers.status('Released')).toBeVisible()
    await page.goBack()
    await bridge.toArbitrum.click()
  }
})
