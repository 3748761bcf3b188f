import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { namedHosts } from '../fixtures/sealed'
import { test } from '../fixtures/test'

test('a delegator takes the rewards of a stake to Ethereum, on a new device after every step', async ({
  page,
  pair,
  visitor,
  stake,
  bridge,
  transfers,
  sealed,
}) => {
  const { address } = pair.account('delegator')
  expect(await pair.lptPrime(address)).toBe(0n)
  await stake.open()
  await visitor.connect()

  await test.step('unbonds the rewards', async () => {
    await stake.rewardsOnly.click()
    await expect(stake.amount).not.toHaveValue('')
    await stake.unbond.click()
    await expect(stake.locks).toHaveCount(1)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(stake.locks).toHaveCount(1)
    await expect(stake.locks).toContainText('Opens in round')
    await expectAccessible(page, { delegator: 'bonded', lock: 'waiting', thread: 'unbonding' })
  })

  await test.step('withdraws them once the lock opens', async () => {
    await pair.passUnbondingPeriod()
    await stake.withdrawStake.click()
    await expect(stake.bridgeIt).toBeVisible()
    await expectAccessible(page, { thread: 'deposit' })
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await stake.bridgeIt.click()
    await expect(page).toHaveURL(/\/\?amount=/)
  })
  const rewards = await pair.lpt(address)
  expect(rewards).toBeGreaterThan(0n)

  await test.step('approves exactly what is needed', async () => {
    await bridge.max.click()
    await bridge.approve.click()
    await expect(bridge.deposit).toBeEnabled()
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await bridge.max.click()
    await expect(bridge.approve).toBeHidden()
  })

  await test.step('deposits into escrow', async () => {
    await bridge.deposit.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await expectAccessible(page, { deposit: 'in-challenge' })
    expect(await pair.lpt(address)).toBe(0n)
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('In the challenge period')).toBeVisible()
  })

  await test.step('claims once the challenge period is over', async () => {
    await pair.passChallengePeriod()
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('Ready to claim')).toBeVisible()
    await visitor.connect()
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('Claimed')).toBeVisible()
  })

  expect(await pair.lptPrime(address)).toBe(rewards)
  await transfers.open()
  await visitor.connect()
  await expect(transfers.list).toHaveCount(1)
  expect([...namedHosts(sealed.asked, pair.pagesHosts).keys()].sort()).toEqual(
    Object.keys(pair.pagesHosts).sort(),
  )
})
