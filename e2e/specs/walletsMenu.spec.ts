import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('the account menu offers LPT′ to the wallet, and takes a no for an answer', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  await page.getByRole('button', { name: /^Account 0x/ }).click()
  const offer = page.getByRole('button', { name: 'Show LPT′ in your wallet' })
  wallet.refuseNext('wallet_watchAsset')
  await offer.click()
  await expect
    .poll(() => wallet.requests.filter(({ method }) => method === 'wallet_watchAsset').length)
    .toBe(1)
  await expect(offer).toBeEnabled()
  await expect(page.getByText('This wallet does not accept token suggestions')).toBeHidden()

  await offer.click()
  await expect(page.getByText('Your wallet now shows LPT′.')).toBeVisible()
  expect(wallet.requests.findLast(({ method }) => method === 'wallet_watchAsset')?.params).toMatchObject({
    type: 'ERC20',
    options: { address: pair.info.contracts.bridge.lptPrime, decimals: 18 },
  })
})

test('LPT′ is offered to the wallet where it arrives: in the list, and on the page of the claimed transfer', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  const hash = await pair.claimableDeposit('4')
  await transfers.open()
  await visitor.connect()
  const offer = page.getByRole('main').getByRole('button', { name: 'Show LPT′ in your wallet' })
  await expect(transfers.claim).toBeEnabled()
  await expect(offer).toHaveCount(0)
  await transfers.claim.click()
  await expect(offer).toHaveCount(1)
  await expectAccessible(page)

  await transfers.openHash(hash)
  await offer.click()
  await expect(page.getByText('Your wallet now shows LPT′.')).toBeVisible()
  expect(wallet.requests.findLast(({ method }) => method === 'wallet_watchAsset')?.params).toMatchObject({
    options: { address: pair.info.contracts.bridge.lptPrime },
  })
})

test('a wallet that keeps no list of tokens is left in peace', async ({ page, wallet, visitor, bridge }) => {
  wallet.watchesTokens = false
  await bridge.open()
  await visitor.connect()
  await page.getByRole('button', { name: /^Account 0x/ }).click()
  await page.getByRole('button', { name: 'Show LPT′ in your wallet' }).click()
  await expect(page.getByText('This wallet does not accept token suggestions')).toBeVisible()
})

test('a wallet that locks, comes back, and ends the connection is followed at every step', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  const account = page.getByRole('button', { name: /^Account 0x/ })
  const connect = page.getByRole('button', { name: 'Connect wallet' }).first()
  await wallet.lock()
  await expect(connect).toBeVisible()
  await visitor.connect()
  await wallet.switchAccount(pair.account('newcomer'))
  await expect(account).toHaveAccessibleName(new RegExp(pair.account('newcomer').address.slice(0, 6)))
  await wallet.disconnect()
  await expect(connect).toBeVisible()
})

test('a reload brings the account back', async ({ page, pair, visitor, bridge }) => {
  await bridge.open()
  await visitor.connect()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Account 0x/ })).toHaveAccessibleName(
    new RegExp(pair.account('holder').address.slice(0, 6)),
  )
})

test('wallets that announce themselves side by side or late are all listed, once', async ({
  page,
  wallet,
  bridge,
}) => {
  const announce = (name: string) =>
    page.evaluate((name) => {
      const icon = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
      const info = { uuid: crypto.randomUUID(), name, rdns: `test.${name.replaceAll(' ', '.')}`, icon }
      const provider = { request: async () => [], on: () => {}, removeListener: () => {} }
      const detail = Object.freeze({ info, provider })
      const say = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
      window.addEventListener('eip6963:requestProvider', say)
      say()
    }, name)
  await bridge.open()
  await announce('First Wallet')
  await announce('Second Wallet')
  await page.getByRole('button', { name: 'Connect wallet' }).first().click()
  const dialog = page.getByRole('dialog')
  for (const name of [wallet.name, 'First Wallet', 'Second Wallet']) {
    await expect(dialog.getByRole('button', { name })).toHaveCount(1)
  }
  await announce('Late Wallet')
  await expect(dialog.getByRole('button', { name: 'Late Wallet' })).toHaveCount(1)
  // No picture in the list is without a name or in anybody's way: the buttons have the names.
  await expect(dialog.locator('[role="img"]:not([aria-label]):not([aria-hidden="true"])')).toHaveCount(0)
})
