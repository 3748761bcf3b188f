import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('a wallet that can send calls together approves and deposits with one prompt', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lpt(address)
  wallet.sendsCalls = true
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('17')
  const both = page.getByRole('button', { name: 'Approve and deposit' })
  await visitor.decline('wallet_sendCalls', both)
  expect(await pair.lpt(address)).toBe(before)

  await both.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  expect(await pair.lpt(address)).toBe(before - parseEther('17'))
  expect(wallet.requests.filter(({ method }) => method === 'wallet_sendCalls')).toHaveLength(2)
})
