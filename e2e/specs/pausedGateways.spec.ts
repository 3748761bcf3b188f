import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit, makeWithdrawal, stateOf } from '../../lib/testing/transferSteps'
import { pauseGateway } from '../fixtures/pauseGateway'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const reason = 'New transfers in this direction are paused. Those on their way go on.'

test('while deposits are paused none is offered, with the reason, and one on its way is claimed', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lptPrime(address)
  const hash = await makeDeposit(pair.world, 'holder', parseEther('21'))
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  await expect(bridge.signAndDeposit).toBeEnabled()
  // It is paused under the eyes of somebody who was about to sign.
  await pauseGateway(pair, 'l2')
  await expect(page.getByRole('main').getByText(reason)).toBeVisible()
  await expect(bridge.deposit).toBeDisabled()
  await expect(bridge.approve).toBeHidden()

  await bridge.toArbitrum.click()
  await bridge.amount.fill('1')
  await expect(bridge.withdraw).toBeEnabled()
  await expect(page.getByRole('main').getByText(reason)).toBeHidden()

  await pair.passChallengePeriod()
  await transfers.openHash(hash)
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await pair.lptPrime(address)).toBe(before + parseEther('21'))
})

test('while withdrawals are paused none is offered, with the reason, and one on its way is redeemed', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lpt(address)
  await pair.failNextRedeem()
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther('2'))
  await expect.poll(() => stateOf(pair.world, hash)).toBe('needs-redeem')
  await pauseGateway(pair, 'l1')
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('1')
  await expect(page.getByRole('main').getByText(reason)).toBeVisible()
  await expect(page.getByRole('main').getByText('The pause ends by itself on ')).toBeVisible()
  await expect(bridge.withdraw).toBeDisabled()

  await transfers.openHash(hash)
  await transfers.redeem.click()
  await expect(transfers.status('Released')).toBeVisible()
  expect(await pair.lpt(address)).toBe(before + parseEther('2'))
})
