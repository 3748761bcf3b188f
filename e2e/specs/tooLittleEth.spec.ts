import { expect, type Locator } from '@playwright/test'
import { numberToHex, parseEther } from 'viem'
import { makeDeposit, makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'

/** Leaves an account so much ETH on a side that it can pay for nothing. */
const impoverish = (pair: LocalPair, side: 'l1' | 'l2', role: string, wei = 1n) =>
  pair.world.rpc(side, 'anvil_setBalance', pair.world.address(role), numberToHex(wei))

/** Not to be pressed, with what is missing and what to do said beside it. */
async function expectUnpayable(button: Locator, chain: 'Ethereum' | 'Arbitrum') {
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(
    new RegExp(
      `^Too little ETH on ${chain}: this account has .*ETH\\s*, and about .*ETH is needed\\. .*Send ETH to this account on ${chain} first\\.`,
      's',
    ),
  )
}

test.describe('a depositor without ETH on Ethereum', () => {
  test.use({ role: 'holder' })

  test('is offered no claim, alone or of all, in the list or on the page of one, until ETH is there', async ({
    page,
    pair,
    visitor,
    transfers,
  }) => {
    const hash = await makeDeposit(pair.world, 'holder', parseEther('5'))
    await makeDeposit(pair.world, 'holder', parseEther('7'))
    await pair.passChallengePeriod()
    await impoverish(pair, 'l1', 'holder')
    await transfers.open()
    await visitor.connect()
    await expect(transfers.claim).toHaveCount(2)
    for (const button of [transfers.claimAll, transfers.claim.first(), transfers.claim.last()])
      await expectUnpayable(button, 'Ethereum')
    await expect(transfers.claimAll).toHaveAccessibleDescription(/Or claim the deposits one by one\./)
    await expectAccessible(page, { deposit: 'claimable' })

    await transfers.openHash(hash)
    await expectUnpayable(transfers.claim, 'Ethereum')
    await expect(transfers.claim).toHaveAccessibleDescription(/Or connect another account/)
    await expectAccessible(page)
    await impoverish(pair, 'l1', 'holder', parseEther('10'))
    await expect(transfers.claim).toBeEnabled()
    await expect(page.getByText(/Too little ETH/)).toBeHidden()
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
  })

  test('is not offered the deposit, nor the withdrawal, that it cannot pay', async ({
    page,
    pair,
    visitor,
    bridge,
  }) => {
    await impoverish(pair, 'l2', 'holder')
    await bridge.open()
    await visitor.connect()
    await bridge.amount.fill('2')
    await expect(page.getByText(/You need a little more ETH on Arbitrum/)).toBeVisible()
    await expect(bridge.deposit).toBeDisabled()
    await expectAccessible(page)
  })
})

test.describe('somebody else without ETH', () => {
  test.use({ role: 'newcomer' })

  test('is offered neither a redeem nor a further week, and no message to send again', async ({
    page,
    pair,
    visitor,
    transfers,
  }) => {
    await pair.failNextRedeem()
    const hash = await makeWithdrawal(pair.world, 'holder', parseEther('3'))
    await expect.poll(() => stateOf(pair.world, hash)).toBe('needs-redeem')
    const { status } = await trackHash(pair.world, hash)
    if (status.state !== 'needs-redeem') throw new Error(`The withdrawal is ${status.state}`)
    await impoverish(pair, 'l2', 'newcomer')
    await transfers.openHash(hash)
    await visitor.connect()
    await expectUnpayable(transfers.redeem, 'Arbitrum')
    await expectUnpayable(transfers.keepAlive, 'Arbitrum')
    await expectAccessible(page, { withdraw: 'needs-redeem' })

    // Enough for gas on Ethereum, and not for the message.
    await impoverish(pair, 'l1', 'newcomer')
    await pair.expireTicket(status.ticketId)
    await expectUnpayable(transfers.sendAgain, 'Ethereum')
    await expectAccessible(page, { withdraw: 'expired' })
  })
})

test('a delegator without ETH on Arbitrum is offered no act of the stake', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  await stake.open()
  await visitor.connect()
  await stake.rewardsOnly.click()
  await expect(stake.unbond).toBeEnabled()
  await impoverish(pair, 'l2', 'delegator')
  for (const button of [stake.unbond, stake.withdrawFees]) await expectUnpayable(button, 'Arbitrum')
  await expectAccessible(page)
})
