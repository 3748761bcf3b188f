import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'
import { TransfersPage } from '../pages/transfersPage'

test.use({ role: 'holder' })

test('a withdrawal that is sped up in the wallet is followed, from any tab that watches it', async ({
  page,
  context,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  await pair.holdL1()
  await bridge.withdraw.click()
  await expect(page.getByText('The transaction is waiting to be included')).toBeVisible()
  // Another tab, which knows of it by its link alone.
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('The transaction is waiting to be included')).toBeVisible()

  const second = await wallet.sender.speedUp()
  await pair.releaseL1()
  for (const tab of [transfers, new TransfersPage(other)]) {
    await expect(tab.status('Released')).toBeVisible()
    await expect(tab.leg('Burnt on Ethereum')).toContainText(second.slice(0, 10))
  }
})

test('a withdrawal that is cancelled in the wallet is said to be, and nothing has moved', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lptPrime(address)
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  await pair.holdL1()
  await bridge.withdraw.click()
  await expect(page.getByText('The transaction is waiting to be included')).toBeVisible()
  await wallet.sender.cancel()
  await pair.releaseL1()
  await expect(page.getByText('The transaction was cancelled', { exact: true })).toBeVisible()
  await expectAccessible(page, { hash: 'cancelled' })
  expect(await pair.lptPrime(address)).toBe(before)
})

test('a claim that the wallet sends another transaction for is not taken for one, and is made again', async ({
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

  /**
   * Claims, and waits until the claim was seen waiting: one replaced before anybody has seen it cannot be followed,
   * since nobody knows whose number it had.
   */
  const claimAndBeSeen = async () => {
    const seen = page.waitForResponse(async (response) => {
      const asked = response.request().postData() ?? ''
      return asked.includes('eth_getTransactionByHash') && (await response.text()).includes('"nonce"')
    })
    await transfers.claim.click()
    await seen
    await expect(page.getByText('Sent. Waiting for it to be included in a block.')).toBeVisible()
  }

  await test.step('replaced by a payment', async () => {
    await pair.holdL1()
    await claimAndBeSeen()
    await wallet.sender.replaceBy({ to: pair.world.address('newcomer'), value: '0x1' })
    await pair.releaseL1()
    await expect(page.getByText('Your wallet replaced the transaction by a different one.')).toBeVisible()
    await expect(transfers.status('Ready to claim')).toBeVisible()
  })

  await test.step('cancelled', async () => {
    await pair.holdL1()
    await claimAndBeSeen()
    await wallet.sender.cancel()
    await pair.releaseL1()
    await expect(page.getByText('The transaction was cancelled in your wallet.')).toBeVisible()
    expect(await pair.lptPrime(address)).toBe(before)
  })

  await test.step('sped up', async () => {
    await pair.holdL1()
    await claimAndBeSeen()
    const second = await wallet.sender.speedUp()
    await pair.releaseL1()
    await expect(transfers.status('Claimed')).toBeVisible()
    await expect(transfers.leg('Claimed on Ethereum')).toContainText(second.slice(0, 10))
    expect(await pair.lptPrime(address)).toBe(before + parseEther('4'))
  })
})

test('a claim that is replaced before any endpoint has seen it is said to be, as far as anybody can know', async ({
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
  const claimUnseen = async () => {
    wallet.sender.keepNextBack()
    await transfers.claim.click()
    await expect(page.getByText('Sent. Waiting for it to be included in a block.')).toBeVisible()
  }

  await test.step('cancelled', async () => {
    await claimUnseen()
    await wallet.sender.cancel()
    await expect(
      page.getByText('Another transaction of your account may have taken the place of this one.'),
    ).toBeVisible()
    await expect(transfers.status('Ready to claim')).toBeVisible()
    await expect(transfers.claim).toBeEnabled()
    expect(await pair.lptPrime(address)).toBe(before)
  })

  await test.step('sped up', async () => {
    await claimUnseen()
    const second = await wallet.sender.speedUp()
    await expect(transfers.leg('Claimed on Ethereum')).toContainText(second.slice(0, 10))
    await expect(page.getByText('may have taken the place')).toBeHidden()
    expect(await pair.lptPrime(address)).toBe(before + parseEther('4'))
  })
})

test('what is replaced while nobody looks is found by the old link after a reload', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  const waits = page.getByText('The transaction is waiting to be included')
  /** Sent, seen to wait, reloaded, and left. */
  const withdrawAndLeave = async () => {
    await bridge.open()
    await bridge.toArbitrum.click()
    await bridge.amount.fill('2')
    await expect(bridge.withdraw).toBeEnabled()
    await bridge.withdraw.click()
    await expect(waits).toBeVisible()
    await page.reload()
    await expect(waits).toBeVisible()
    const link = page.url()
    await page.goto('/about/')
    return link
  }
  await bridge.open()
  await visitor.connect()

  await test.step('sped up', async () => {
    await pair.holdL1()
    const link = await withdrawAndLeave()
    const second = await wallet.sender.speedUp()
    await pair.releaseL1()
    await page.goto(link)
    await expect(transfers.status('Released')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(second))
  })

  await test.step('cancelled', async () => {
    await pair.holdL1()
    const link = await withdrawAndLeave()
    await wallet.sender.cancel()
    await pair.releaseL1()
    await page.goto(link)
    await expect(page.getByText('The transaction was cancelled', { exact: true })).toBeVisible()
  })

  await test.step('replaced by a payment', async () => {
    await pair.holdL1()
    const link = await withdrawAndLeave()
    await wallet.sender.replaceBy({ to: pair.world.address('newcomer'), value: '0x1' })
    await pair.releaseL1()
    await page.goto(link)
    await expect(page.getByText('Another transaction took its place')).toBeVisible()
    await expectAccessible(page, { hash: 'replaced' })
  })

  await test.step('cancelled before any endpoint has seen it', async () => {
    wallet.sender.keepNextBack()
    const link = await withdrawAndLeave()
    const empty = await wallet.sender.cancel()
    await page.goto(link)
    await expect(page.getByText('Another transaction may have taken its place')).toBeVisible()
    await expect(page.getByRole('main')).toContainText(empty.slice(0, 10))
    await expectAccessible(page, { hash: 'overtaken' })
  })
})
