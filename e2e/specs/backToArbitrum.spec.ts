import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { expectAccessible } from '../fixtures/accessible'
import { namedHosts } from '../fixtures/sealed'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('a holder burns half of their LPT′ and sees it released on Arbitrum', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const [prime, lpt] = await Promise.all([pair.lptPrime(address), pair.lpt(address)])
  const half = prime / 2n / parseEther('1')
  await bridge.open()
  await visitor.connect()

  await bridge.toArbitrum.click()
  await bridge.amount.fill(String(half))
  await bridge.withdraw.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('Released')).toBeVisible()

  expect(await pair.lptPrime(address)).toBe(prime - parseEther(String(half)))
  expect(await pair.lpt(address)).toBe(lpt + parseEther(String(half)))
  await visitor.reloadWithStorageCleared()
  await expect(transfers.status('Released')).toBeVisible()
})

test('a withdrawal goes on, on a new device after every step, up to the redeem of its message', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
  sealed,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lpt(address)
  await bridge.open()
  await visitor.connect()

  await test.step('what was typed stands in the address', async () => {
    await bridge.toArbitrum.click()
    await bridge.amount.fill('1.5')
    await expect(bridge.withdraw).toBeEnabled()
    await expect(page.getByText('Wait about 10 minutes')).toBeVisible()
    await expect(page.getByText('about 48 blocks of 12 seconds later')).toBeVisible()
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(bridge.amount).toHaveValue('1.5')
    await expect(bridge.withdraw).toBeEnabled()
  })

  await test.step('it is signed, and not mined yet', async () => {
    await pair.holdL1()
    await bridge.withdraw.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    await expect(page.getByText('The transaction is waiting to be included')).toBeVisible()
    await visitor.reloadWithStorageCleared()
    await expect(page.getByText('The transaction is waiting to be included')).toBeVisible()
    await expectAccessible(page, { hash: 'pending' })
  })

  await test.step('it is burnt, and its message is on its way', async () => {
    await pair.mineL1()
    await expect(transfers.status('On its way')).toBeVisible()
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('On its way')).toBeVisible()
    expect(await pair.lpt(address)).toBe(before)
  })

  await test.step('its message arrives, and its automatic execution fails', async () => {
    await pair.failNextRedeem()
    await pair.releaseL1()
    await expect(transfers.status('Redeem needed')).toBeVisible()
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('Redeem needed')).toBeVisible()
  })

  await test.step('it is redeemed', async () => {
    await visitor.connect()
    await transfers.redeem.click()
    await expect(transfers.status('Released')).toBeVisible()
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('Released')).toBeVisible()
  })
  expect(await pair.lpt(address)).toBe(before + parseEther('1.5'))
  expect([...namedHosts(sealed.asked, pair.pagesHosts).keys()].sort()).toEqual(
    Object.keys(pair.pagesHosts).sort(),
  )
})
