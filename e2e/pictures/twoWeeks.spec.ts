import { expect } from '@playwright/test'
import { test } from '../fixtures/test'
import { Album, takeStill } from './album'

test('two weeks, from the rewards of a stake to LPT′ on Ethereum', async ({
  page,
  pair,
  visitor,
  stake,
  bridge,
  transfers,
}) => {
  const album = new Album(page)
  await stake.open()
  await visitor.connect()
  await expect(stake.rewardsOnly).toBeVisible()
  await album.take()

  await stake.rewardsOnly.click()
  await expect(stake.amount).not.toHaveValue('')
  await stake.unbond.click()
  await expect(stake.locks).toContainText('Opens in round')
  await album.take()

  await pair.passUnbondingPeriod()
  await expect(stake.withdrawStake).toBeVisible()
  await album.take()
  await stake.withdrawStake.click()
  await expect(stake.bridgeIt).toBeVisible()
  await takeStill(page, 'stake')

  await stake.bridgeIt.click()
  await expect(bridge.approve).toBeEnabled()
  await album.take()
  await takeStill(page, 'bridge')
  await bridge.approve.click()
  await expect(bridge.deposit).toBeEnabled()
  await bridge.deposit.click()
  await expect(transfers.status('In the challenge period')).toBeVisible()
  await album.take()
  await takeStill(page, 'transfer')

  await pair.passChallengePeriod()
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await album.take()
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  await album.take()
  await album.save('two-weeks')

  await page.goto('/reserves/')
  await expect(page.getByRole('main').getByRole('status').filter({ visible: true }).first()).toBeVisible()
  await takeStill(page, 'reserves')
})
