import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('a wallet that does not know Arbitrum is taught it on the way', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  wallet.forgetChain(pair.info.l2.chainId)
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  await bridge.approve.click()
  await bridge.deposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  expect(wallet.requests.map(({ method }) => method)).toContain('wallet_addEthereumChain')
})

test('hashes that lead nowhere are answered with a sentence that helps', async ({
  page,
  pair,
  transfers,
}) => {
  await transfers.open()
  const field = page.getByRole('textbox', { name: 'Transaction hash' })
  const open = page.getByRole('button', { name: 'Open', exact: true })
  const lookUp = async (hash: string) => {
    await field.fill(hash)
    await open.click()
  }

  await lookUp('not a hash')
  await expect(page.getByText('That is not a transaction hash')).toBeVisible()
  await expectAccessible(page, { hash: 'malformed' })
  await lookUp(`0x${'1'.repeat(64)}`)
  await expect(page.getByText('Neither chain knows this transaction')).toBeVisible()
  await expectAccessible(page, { hash: 'not-found' })
  const { transactions } = await pair.l1.getBlock({ blockNumber: 1n })
  await lookUp(transactions[0] ?? '')
  await expect(page.getByText('This transaction has nothing to do with the bridge')).toBeVisible()
  await expectAccessible(page, { hash: 'not-ours' })
})
