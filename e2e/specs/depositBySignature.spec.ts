import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('a signature in place of the approval: one transaction, and nothing is sent when it is declined', async ({
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
  await bridge.signAndDeposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  expect(await pair.lpt(address)).toBe(before - parseEther('17'))
  expect(wallet.signatures).toBe(asked + 1)
})

test('a wallet that cannot sign it is offered the two transactions', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  wallet.signsTypedData = false
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('3')
  await bridge.signAndDeposit.click()
  await expect(page.getByRole('main').getByText('This wallet cannot approve by a signature')).toBeVisible()
  expect(wallet.signatures).toBe(0)
  await expect(bridge.signAndDeposit).toBeHidden()

  await bridge.approve.click()
  await bridge.deposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  expect(await pair.lpt(pair.info.contracts.bridge.l2Gateway)).toBeGreaterThanOrEqual(parseEther('3'))
})
