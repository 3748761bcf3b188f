import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { claim, makeDeposit, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('another account in the wallet never sees the transfers of the one before', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  await makeDeposit(pair.world, 'holder', parseEther('13'))
  await transfers.open()
  await visitor.connect()
  await expect(transfers.item('13')).toHaveCount(1)

  // Nothing can be read of the new account now, so whatever is on screen would be the old one's.
  await pair.limitRate()
  await wallet.switchAccount(pair.account('newcomer'))
  await expect(transfers.list).toHaveCount(0)
  await expect(page.getByRole('main').getByText('13 LPT')).toBeHidden()
  await pair.healEndpoint()
  await expect(page.getByText('No transfers yet')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)

  await wallet.switchAccount(pair.account('holder'))
  await expect(transfers.item('13')).toHaveCount(1)
})

test('another account that is picked while the wallet asks signs nothing for the one before', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  wallet.meanwhile('wallet_switchEthereumChain', () => wallet.switchAccount(pair.account('newcomer')))
  await bridge.approve.click()
  await expect(page.getByRole('main').getByText('Another account was picked in your wallet')).toBeVisible()
  expect(wallet.signatures).toBe(0)
})

test('another chain that is picked while the wallet asks is not signed on', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  const { l1, l2 } = pair.info
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  wallet.meanwhile('eth_signTypedData_v4', () => wallet.switchChain(l1.chainId))
  await bridge.signAndDeposit.click()
  await expect(page.getByRole('main').getByText('Your wallet is on another network.')).toBeVisible()
  expect(wallet.signatures).toBe(0)

  // The next attempt takes the wallet back first.
  await bridge.signAndDeposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  expect(wallet.chain).toBe(l2.chainId)
})

test('any account is looked up without a wallet', async ({ page, pair, transfers }) => {
  await makeDeposit(pair.world, 'holder', parseEther('13'))
  await transfers.open()
  await transfers.find(pair.world.address('holder'))
  await expect(transfers.item('13')).toHaveCount(1)
  await expect(page.getByRole('button', { name: /^Account 0x/ })).toBeHidden()
  await transfers.find('0x1234')
  await expect(page.getByText('That is not a transaction hash')).toBeVisible()
})

test('two tabs agree, and so does a hash of the other chain', async ({
  page,
  context,
  pair,
  visitor,
  transfers,
}) => {
  const hash = await pair.claimableDeposit('13')
  await transfers.openHash(hash)
  const other = await context.newPage()
  await other.goto(page.url())
  const inOther = (label: string) => other.getByRole('main').getByText(label, { exact: true })
  await expect(inOther('Ready to claim')).toBeVisible()

  await visitor.connect()
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  await expect(inOther('Claimed')).toBeVisible()

  const { transfer } = await trackHash(pair.world, hash)
  if (transfer.kind !== 'deposit' || transfer.claimed === null) throw new Error('The claim was not found')
  await expect(claim(pair.world, 'newcomer', transfer)).rejects.toThrow()
  await transfers.find(transfer.claimed.hash)
  await expect(transfers.leg('Deposited on Arbitrum')).toContainText(hash.slice(0, 10))
  await expect(transfers.status('Claimed')).toBeVisible()
})
