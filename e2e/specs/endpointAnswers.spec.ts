import { expect } from '@playwright/test'
import { refuseMethod } from '../fixtures/refuseMethod'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('endpoints that tell no gas price take no form with them', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const unknown = { code: -32601, message: 'the method eth_gasPrice does not exist/is not available' }
  for (const url of Object.values(pair.pagesRpcUrls)) await refuseMethod(page, url, 'eth_gasPrice', unknown)
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(page.getByText('does not support')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('gwei')
  await bridge.withdraw.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=/)
  await expect(transfers.status('Released')).toBeVisible()
})

test('an account without ETH is told so at Claim all, by whatever the endpoint says', async ({
  page,
  pair,
  visitor,
  transfers,
}) => {
  await pair.claimableDeposit('4')
  await pair.claimableDeposit('5')
  await transfers.open()
  await visitor.connect()
  await refuseMethod(page, pair.pagesRpcUrls.l1, 'eth_estimateGas', {
    code: -32000,
    message: 'gas required exceeds allowance (0)',
  })
  await transfers.claimAll.click()
  await expect(page.getByText('There is not enough ETH to pay for this transaction.')).toBeVisible()
})
