import { expect } from '@playwright/test'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n

test('the guided way begins with the rewards, overlaps, and is found again on a new device at every step', async ({
  page,
  pair,
  visitor,
  stake,
  bridge,
  transfers,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await stake.open()
  await visitor.connect()
  await expect(page.getByLabel('What the whole way takes and costs')).toContainText('On Ethereum')
  await stake.begin.click()
  const items = stake.threads.locator(':scope > li')
  await expect(items).toHaveCount(1)
  await expect(items).toContainText('Unbonding')
  await expect(items).toContainText(/0x[0-9a-f]{8}/)
  await expect(items).toContainText('Spent:')

  await test.step('a second thread overlaps', async () => {
    await delegator.unbond(7n * LPT)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(items).toHaveCount(2)
  })

  await test.step('one is withdrawn, the other waits in its lock', async () => {
    await pair.passUnbondingPeriod()
    await stake.locks
      .filter({ hasText: /^7 ?LPT/ })
      .getByRole('button', { name: 'Withdraw stake' })
      .click()
    await expect.poll(() => pair.lpt(pair.account('delegator').address)).toBe(7n * LPT)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(items.filter({ hasText: 'Deposit now' })).toHaveCount(1)
    await expect(items.filter({ hasText: 'Withdraw now' })).toHaveCount(1)
  })

  await test.step('it is deposited', async () => {
    await items.getByRole('link', { name: 'Deposit it' }).click()
    await expect(page).toHaveURL(/\/\?.*amount=7/)
    await expect(bridge.amount).toHaveValue('7')
    await bridge.approve.click()
    await bridge.deposit.click()
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await stake.open()
    await expect(items.filter({ hasText: 'Challenge period' }).filter({ hasText: /7 ?LPT/ })).toHaveCount(1)
  })

  await test.step('and claimed', async () => {
    await pair.passChallengePeriod()
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await items.getByRole('link', { name: 'Claim it' }).click()
    await expect(page).toHaveURL(/\/transfers\//)
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
    await stake.open()
    await expect(items.filter({ hasText: 'It took' })).toHaveCount(1)
  })
  expect(await pair.lptPrime(delegator.address)).toBe(7n * LPT)
})
