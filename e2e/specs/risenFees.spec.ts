import { expect, type Locator, type Page } from '@playwright/test'
import { numberToHex, parseEther } from 'viem'
import { makeWithdrawal } from '../../lib/testing/transferSteps'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'
import type { TestWallet } from '../fixtures/wallet/testWallet'

test.use({ role: 'holder' })

const RISES = [3n, 5n, 10n]

/** L1's base fee rises to so many times what it was. */
async function rise(pair: LocalPair, times: bigint, baseFee: bigint) {
  await pair.tell('devnet_setL1BaseFee', numberToHex(baseFee * times))
}

/**
 * Presses, once more when the page says that the fees rose since it showed them: it may have read them meanwhile. The press
 * after such a word signs, at no more than is shown then.
 */
async function pressAtRisenFees(page: Page, { button, wallet }: { button: Locator; wallet: TestWallet }) {
  const before = wallet.signatures
  const told = page.getByText('The fees of the message rose')
  await expect(button).toBeEnabled()
  await button.click()
  await expect(async () => {
    expect((await told.isVisible()) || wallet.signatures > before).toBe(true)
  }).toPass()
  if (await told.isVisible()) {
    await expect(page.getByText(/The message now costs at most [\d.<]+ ETH/)).toBeVisible()
    expect(wallet.signatures).toBe(before)
    await button.click()
  }
  await expect.poll(() => wallet.signatures).toBe(before + 1)
}

test('a message whose fees rose is told of once, and sent again at the new fees, without leaving', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  const baseFee = (await pair.l1.getBlock()).baseFeePerGas ?? 0n
  for (const times of RISES) {
    await rise(pair, 1n, baseFee)
    await pair.failNextTicket()
    const hash = await makeWithdrawal(pair.world, 'holder', parseEther('3'))
    await transfers.openHash(hash)
    if (times === RISES[0]) await visitor.connect()
    await expect(transfers.sendAgain).toBeEnabled()
    await rise(pair, times, baseFee)
    await pressAtRisenFees(page, { button: transfers.sendAgain, wallet })
    await expect(transfers.status('Released')).toBeVisible()
    const receipt = await pair.l1.getTransactionReceipt({ hash: wallet.sender.lastHash })
    expect(receipt.status).toBe('success')
  }
})

test('a withdrawal whose fees rose is told of once, and goes through at the new fees without leaving', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const baseFee = (await pair.l1.getBlock()).baseFeePerGas ?? 0n
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  for (const times of RISES) {
    await rise(pair, 1n, baseFee)
    await bridge.amount.fill(times.toString())
    await expect(bridge.withdraw).toBeEnabled()
    await rise(pair, times, baseFee)
    await pressAtRisenFees(page, { button: bridge.withdraw, wallet })
    await expect(transfers.status('Released')).toBeVisible()
    const receipt = await pair.l1.getTransactionReceipt({ hash: wallet.sender.lastHash })
    expect(receipt.status).toBe('success')
    await page.goBack()
    await bridge.toArbitrum.click()
  }
})
