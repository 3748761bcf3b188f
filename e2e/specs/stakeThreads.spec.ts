import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n

test('the guided way begins with the rewards, overlaps, and is found again on a new device at every step', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  test.slow()
  const delegator = new Stakeholder(pair, 'delegator')
  await stake.open()
  await visitor.connect()
  await expect(page.getByLabel('What the whole way takes and costs')).toContainText('On Ethereum')
  await stake.begin.click()
  const items = stake.threads.locator(':scope > li')
  await expect(items).toHaveCount(1)
  await expect(items).toContainText('Unbonding')
  await expect(items).toContainText(/0x[0-9a-f]{8}/)
  await expect(items).toContainText('Spent so far:')

  await test.step('a second thread overlaps', async () => {
    await delegator.unbond(7n * LPT)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(items).toHaveCount(2)
  })

  const seven = items.filter({ has: page.locator('ol[aria-label="The way of 7 LPT"]') })

  await test.step('one is withdrawn where it stands, the other waits in its lock', async () => {
    await pair.passUnbondingPeriod()
    await seven.getByRole('button', { name: 'Withdraw to your wallet' }).click()
    await expect.poll(() => pair.lpt(pair.account('delegator').address)).toBe(7n * LPT)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(seven).toContainText('Deposit now')
    await expect(items.filter({ hasText: 'Withdraw now' })).toHaveCount(1)
    await expectAccessible(page)
  })

  await test.step('it is deposited there, with one signature and one transaction', async () => {
    await expect(seven).toContainText('It costs at most about')
    await expect(seven).toContainText('Still to come')
    const before = wallet.signatures
    await seven.getByRole('button', { name: 'Sign and deposit' }).click()
    await expect(seven).toContainText('Challenge period')
    await expect(seven.locator('button:not([popovertarget])')).toHaveCount(0)
    expect(wallet.signatures).toBe(before + 1)
  })

  await test.step('and claimed there', async () => {
    await pair.passChallengePeriod()
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await items.getByRole('button', { name: /^Claim 7/ }).click()
    await expect.poll(() => pair.lptPrime(delegator.address)).toBe(7n * LPT)
    await stake.open()
    await expect(items.filter({ hasText: 'It took' })).toHaveCount(1)
    await expectAccessible(page)
  })
})

test.describe("somebody with LPT' on Ethereum", () => {
  test.use({ role: 'holder' })

  test('begins the way back on the stake page and ends it with a stake, on a new device after every step', async ({
    page,
    pair,
    visitor,
    stake,
    bridge,
    transfers,
  }) => {
    test.slow()
    const holder = new Stakeholder(pair, 'holder')
    const prime = await pair.lptPrime(holder.address)
    await stake.open()
    await visitor.connect()
    await expect(stake.wayBack).toContainText('Fees on Ethereum')

    await test.step('burns', async () => {
      await stake.wayBack.getByRole('link', { name: /^Bring .* back$/ }).click()
      await expect(page).toHaveURL(/\/\?direction=withdraw&amount=/)
      await bridge.withdraw.click()
      await expect(transfers.status('Released')).toBeVisible()
      expect(await pair.lptPrime(holder.address)).toBe(0n)
    })

    await test.step('stakes exactly what came back', async () => {
      await stake.open()
      await visitor.reloadWithStorageCleared()
      await visitor.connect()
      await expect(stake.returns).toHaveCount(1)
      await stake.returns
        .getByRole('textbox', { name: 'Orchestrator' })
        .fill(pair.account('orchestrator').address)
      await stake.returns.getByRole('button', { name: 'Approve for staking' }).click()
      await stake.returns.getByRole('button', { name: 'Stake it', exact: true }).click()
      await expect(stake.summary).toContainText('Starts next round')
      expect(await holder.pendingStake()).toBe(prime)
    })

    await test.step('and finds it done', async () => {
      await visitor.reloadWithStorageCleared()
      await visitor.connect()
      await expect(stake.returns.getByRole('button')).toHaveCount(0)
      await expect(stake.returns.getByText('(done)')).toHaveCount(3)
    })
  })
})
