import { expect } from '@playwright/test'
import { delegate } from '../../devnet/delegate'
import { expectAccessible } from '../fixtures/accessible'
import { sharedWithLpt } from '../fixtures/sharedWithLpt'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('an account of several owners names a recipient, and its deposit waits for all of them', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const shared = await sharedWithLpt(pair)
  await wallet.actFor(shared)
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('15')
  const main = page.getByRole('main')
  await expect(main.getByText('Your account is a contract, and a contract exists on one chain')).toBeVisible()
  await expect(bridge.deposit).toBeDisabled()
  await bridge.recipient.fill(shared.address)
  await expect(bridge.deposit).toBeDisabled()

  await bridge.recipient.fill(pair.account('newcomer').address)
  await expect(main.getByText('This goes to another address than your own')).toBeVisible()
  await bridge.deposit.click()
  await expect(main.getByText('It waits for the other owners of your account')).toBeVisible()
  await expectAccessible(page, { act: 'proposed' })
  await expect(page).toHaveURL((url) => url.pathname === '/')

  const executed = await shared.carryOut(wallet.lastAsked)
  await expect(page).toHaveURL(new RegExp(`/transfers/\\?tx=${executed}$`))
  await expect(transfers.status('In the challenge period')).toBeVisible()
})

test('who does not wait for the other owners finds the deposit among the transfers', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const shared = await sharedWithLpt(pair)
  await wallet.actFor(shared)
  await page.goto(`/?amount=16&to=${pair.account('newcomer').address}`)
  await visitor.connect()
  await bridge.deposit.click()
  await page.getByRole('button', { name: 'Continue without waiting' }).click()
  await expect(bridge.deposit).toBeEnabled()
  await expect(page.getByText('It waits for the other owners')).toBeHidden()

  await shared.carryOut(wallet.lastAsked)
  await transfers.open()
  await expect(transfers.item('16')).toBeVisible()
})

test('an account that delegates to a contract is the account with a key that it is', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const holder = pair.account('holder')
  const { multicall3 } = pair.info.contracts
  await delegate(pair.info.l1.rpcUrl, holder, multicall3)
  await delegate(pair.info.l2.rpcUrl, holder, multicall3)
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('3')
  await expect(bridge.approve).toBeEnabled()
  const main = page.getByRole('main')
  await expect(main.getByText('Your account is a contract')).toBeHidden()

  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  // Its delegation is code to Arbitrum's inbox, which says where the rest of the fee goes.
  await expect(main.getByText('the alias of your account')).toBeVisible()
  await expect(bridge.withdraw).toBeEnabled()
  await bridge.toOther.click()
  await bridge.recipient.fill(pair.account('newcomer').address)
  await expect(main.getByText('the alias of your account')).toBeHidden()
})

test('addresses that nobody can mean are refused while they are typed', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const { bridge: contracts, livepeer, rollup } = pair.info.contracts
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('3')
  await bridge.toOther.click()
  const refused: [string, string][] = [
    [contracts.lpt, 'a contract of the bridge or of the token'],
    [contracts.lptPrime, 'a contract of the bridge or of the token'],
    [livepeer.bondingManager, 'a contract of Arbitrum or of Livepeer'],
    [rollup.outbox, 'a contract of Arbitrum or of Livepeer'],
    ['0x0000000000000000000000000000000000000064', 'Nobody has a key to this address'],
    ['0x70997970c51812dc3a010c7d01b50e0d17dc79C8', 'its capital letters do not match'],
    ['somebody.eth', 'This network has no names'],
  ]
  for (const [text, sentence] of refused) {
    await bridge.recipient.fill(text)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(bridge.recipient).toHaveAttribute('aria-invalid', 'true')
  }
})
