import { expect } from '@playwright/test'
import {
  type Hex,
  parseEther,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
} from 'viem'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

/** In 64 bytes (EIP-2098). */
const compact = (signature: Hex) =>
  serializeCompactSignature(signatureToCompactSignature(parseSignature(signature)))

test('a signature in place of the approval, also in 64 bytes: one transaction, and nothing is sent when it is declined', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lpt(address)
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('17')
  await expect(page.getByText('Approve by a signature')).toBeVisible()

  await visitor.decline('eth_signTypedData_v4', bridge.signAndDeposit)
  await visitor.decline('eth_sendTransaction', bridge.signAndDeposit)
  expect(await pair.lpt(address)).toBe(before)

  const asked = wallet.signatures
  wallet.answerNextSignatureAs(compact)
  await bridge.signAndDeposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  expect(await pair.lpt(address)).toBe(before - parseEther('17'))
  expect(wallet.signatures).toBe(asked + 1)
})

test('a wallet that cannot sign it, or answers nothing, is offered the two transactions', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  const told = page.getByRole('main').getByText('This wallet cannot approve by a signature')
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('3')
  wallet.answerNextSignatureAs(() => null)
  await bridge.signAndDeposit.click()
  await expect(told).toBeVisible()
  await page.reload()
  wallet.signsTypedData = false
  await bridge.signAndDeposit.click()
  await expect(told).toBeVisible()
  expect(wallet.signatures).toBe(0)
  await expect(bridge.signAndDeposit).toBeHidden()

  await bridge.approve.click()
  await bridge.deposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  expect(await pair.lpt(pair.info.contracts.bridge.l2Gateway)).toBeGreaterThanOrEqual(parseEther('3'))
})
