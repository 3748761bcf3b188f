import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

/** What wallets answer that names no transaction. */
const answers = [null, '0x', {}] as const

test.describe('a claim', () => {
  test.use({ role: 'holder' })

  for (const answer of answers) {
    test(`that the wallet answers with ${JSON.stringify(answer)} is found on the chain`, async ({
      page,
      pair,
      wallet,
      visitor,
      transfers,
    }) => {
      await transfers.openHash(await pair.claimableDeposit('4'))
      await visitor.connect()
      wallet.answerNextWith(answer)
      await transfers.claim.click()
      await expect(transfers.status('Claimed')).toBeVisible()
      await expect(page.getByText('not a transaction hash')).toHaveCount(0)
      expect(wallet.signatures).toBe(1)
    })
  }

  test('can be left while it waits for the chain, and is told of from then on', async ({
    page,
    pair,
    visitor,
    transfers,
  }) => {
    await transfers.openHash(await pair.claimableDeposit('4'))
    await visitor.connect()
    await pair.holdL1()
    await transfers.claim.click()
    await page.getByRole('button', { name: 'Stop waiting' }).click()
    await expect(page.getByText('This page no longer waits for the transaction')).toBeVisible()
    await expect(page.getByText('Waiting to be included on')).toHaveText(/: a claim of yours$/)
    await pair.releaseL1()
    await expect(transfers.status('Claimed')).toBeVisible()
  })
})

test.describe('a stake', () => {
  for (const answer of answers) {
    test(`of which the wallet answers an unbonding with ${JSON.stringify(answer)} is unbonded once`, async ({
      pair,
      wallet,
      visitor,
      stake,
    }) => {
      const delegator = new Stakeholder(pair, 'delegator')
      const before = await delegator.pendingStake()
      await stake.open()
      await visitor.connect()
      await stake.amount.fill('1')
      wallet.answerNextWith(answer)
      await stake.unbond.click()
      await expect.poll(() => delegator.pendingStake()).toBe(before - parseEther('1'))
      await expect(stake.unbond).not.toHaveAttribute('aria-busy', 'true')
      expect(wallet.signatures).toBe(1)
    })
  }

  test('is approved and staked by a wallet that names neither transaction', async ({
    pair,
    wallet,
    visitor,
    stake,
  }) => {
    const delegator = new Stakeholder(pair, 'delegator')
    await delegator.unbond(parseEther('3'))
    await pair.passUnbondingPeriod()
    await stake.open()
    await visitor.connect()
    wallet.answerNextWith(null)
    await stake.withdrawStake.click()
    await stake.staking.getByRole('textbox', { name: 'Amount' }).fill('3')
    wallet.answerNextWith(null)
    await stake.staking.getByRole('button', { name: 'Approve for staking' }).click()
    const bond = stake.staking.getByRole('button', { name: 'Stake', exact: true })
    await expect(bond).toBeEnabled()
    wallet.answerNextWith({})
    await bond.click()
    await expect.poll(() => pair.lpt(delegator.address)).toBe(0n)
    expect(wallet.signatures).toBe(3)
  })
})
