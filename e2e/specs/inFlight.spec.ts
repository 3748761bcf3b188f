import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const waits = 'Sent. Waiting for it to be included in a block.'

test('a claim that waits is found again after a reload, and not offered a second time', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lptPrime(address)
  const hash = await pair.claimableDeposit('4')
  await transfers.openHash(hash)
  await visitor.connect()
  await pair.holdL1()
  await transfers.claim.click()
  await expect(page.getByText(waits)).toBeVisible()
  await page.reload()
  await expect(page.getByText(waits)).toBeVisible()
  await expect(transfers.claim).toHaveAttribute('aria-disabled', 'true')
  await transfers.claim.click({ force: true })
  expect(wallet.signatures).toBe(1)
  await pair.releaseL1()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await pair.lptPrime(address)).toBe(before + parseEther('4'))
})

test('three presses in one task sign once', async ({ page, pair, wallet, visitor, transfers }) => {
  const hash = await pair.claimableDeposit('4')
  await transfers.openHash(hash)
  await visitor.connect()
  await pair.holdL1()
  await transfers.claim.evaluate((button) => {
    for (let press = 0; press < 3; press++) if (button instanceof HTMLElement) button.click()
  })
  await expect(page.getByText(waits)).toBeVisible()
  await pair.releaseL1()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(wallet.signatures).toBe(1)
})

for (const answer of [null, '0x', {}]) {
  test(`a withdrawal that the wallet answers with ${JSON.stringify(answer)} is found on the chain`, async ({
    page,
    pair,
    wallet,
    visitor,
    bridge,
    transfers,
  }) => {
    const { address } = pair.account('holder')
    const before = await pair.lptPrime(address)
    wallet.answerNextWith(answer)
    await bridge.open()
    await visitor.connect()
    await bridge.toArbitrum.click()
    await bridge.amount.fill('2')
    await bridge.withdraw.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    await expect(transfers.status('Released')).toBeVisible()
    expect(await pair.lptPrime(address)).toBe(before - parseEther('2'))
    expect(wallet.signatures).toBe(1)
  })
}

test('a wallet that never answers is told of, can be left, and its transaction is found all the same', async ({
  page,
  wallet,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  const prompt = wallet.holdNext('eth_sendTransaction')
  await bridge.withdraw.click()
  await expect(page.getByText('Still no answer. Open your wallet')).toBeVisible()
  await page.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(page.getByText('This page no longer waits for your wallet')).toBeVisible()
  await expect(bridge.withdraw).toBeEnabled()
  await page.reload()
  await expect(page.getByText('It is not known whether your wallet has sent this')).toBeVisible()
  await expectAccessible(page, { act: 'unnamed' })
  prompt.release()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
})
