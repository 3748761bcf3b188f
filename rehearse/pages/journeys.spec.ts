import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { passChallengePeriod, passUnbondingPeriod } from './passPeriods'
import { test } from './test'

test.describe.configure({ mode: 'serial' })

test('a delegator takes the rewards of a stake to Ethereum', async ({
  page,
  pair,
  visitor,
  stake,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('delegator')
  await stake.open()
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
  await visitor.connect()

  await test.step('unbonds the rewards', async () => {
    await stake.rewardsOnly.click()
    await expect(stake.amount).not.toHaveValue('')
    await stake.unbond.click()
    await expect(stake.locks).toHaveCount(1)
  })

  await test.step('withdraws them when the unbonding period is over', async () => {
    await passUnbondingPeriod(pair)
    await stake.withdrawStake.click()
    await expect(stake.bridgeIt).toBeVisible()
    await stake.bridgeIt.click()
    await expect(page).toHaveURL(/\/\?amount=/)
  })
  const rewards = await pair.lpt(address)
  expect(rewards).toBeGreaterThan(0n)

  await test.step('approves and deposits them', async () => {
    await bridge.max.click()
    await bridge.approve.click()
    await expect(bridge.deposit).toBeEnabled()
    await bridge.deposit.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    expect(await pair.lpt(address)).toBe(0n)
  })

  await test.step('claims them on a new device when the challenge period is over', async () => {
    await passChallengePeriod(pair)
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('Ready to claim')).toBeVisible()
    await visitor.connect()
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
  })
  expect(await pair.lptPrime(address)).toBe(rewards)
})

test('and brings some of them back to Arbitrum', async ({ page, pair, visitor, bridge, transfers }) => {
  const { address } = pair.account('delegator')
  const before = await pair.lpt(address)
  await bridge.open()
  await visitor.connect()

  await test.step('burns 1 LPT′ on Ethereum', async () => {
    await bridge.toArbitrum.click()
    await bridge.amount.fill('1')
    await bridge.withdraw.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  })

  await test.step('has 1 LPT released from escrow', async () => {
    await expect(transfers.status('Released')).toBeVisible()
    expect(await pair.lpt(address)).toBe(before + parseEther('1'))
  })
})
