import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n

test('acting before the reward is warned of with the amount, and waiting costs nothing', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await pair.tell('devnet_setKeeper', { initialize: true, reward: false })
  await pair.tell('devnet_advanceRounds', 1)
  const before = await delegator.pendingStake()
  await stake.open()
  await visitor.connect()

  await test.step('the page says it once', async () => {
    await expect(page.getByText('has not claimed the rewards')).toHaveCount(1)
    await expect(page.getByRole('main').getByText('At stake: about')).toHaveCount(1)
  })

  await test.step('the choice is to wait', async () => {
    await stake.amount.fill('1')
    await stake.unbond.click()
    await expect(stake.warning).toContainText('At stake: about')
    await expectAccessible(page)
    await expect(stake.warning).toContainText(/\d+\.\d+\s*LPT/)
    await stake.warning.getByRole('button', { name: 'Wait' }).click()
    await expect(stake.warning).toBeHidden()
    expect(await delegator.pendingStake()).toBe(before)
  })

  await test.step('once the orchestrator has claimed nobody is warned', async () => {
    const snapshot = await pair.snapshot()
    await new Stakeholder(pair, 'orchestrator').reward()
    await expect(page.getByText('has not claimed the rewards')).toBeHidden()
    await stake.unbond.click()
    await expect(stake.locks).toHaveCount(1)
    expect(await delegator.pendingStake()).toBeGreaterThan(before - LPT)
    await pair.revert(snapshot)
  })
})

test('whoever goes on all the same loses exactly the reward', async ({ pair, visitor, stake }) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await pair.tell('devnet_setKeeper', { initialize: true, reward: false })
  await pair.tell('devnet_advanceRounds', 1)
  const before = await delegator.pendingStake()
  await stake.open()
  await visitor.connect()
  await stake.amount.fill('1')
  await stake.unbond.click()
  await stake.warning.getByRole('button', { name: 'Continue and forfeit it' }).click()
  await expect(stake.locks).toHaveCount(1)
  await new Stakeholder(pair, 'orchestrator').reward()
  expect(await delegator.pendingStake()).toBe(before - LPT)
})

test('a round that nobody has initialised stops everything until somebody does', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  await pair.tell('devnet_setKeeper', { initialize: false, reward: false })
  await pair.tell('devnet_advanceRounds', 1)
  await stake.open()
  await visitor.connect()
  await expect(page.getByText('This round is not initialised')).toBeVisible()
  await stake.amount.fill('1')
  await expect(stake.unbond).toBeDisabled()
  await expect(stake.unbond).toHaveAccessibleDescription(/initialised first/)
  await expect(stake.withdrawFees).toHaveAccessibleDescription(/initialised first/)
  await expectAccessible(page, { blocker: 'round-not-initialized' })
  await stake.initialize.click()
  await expect(page.getByText('This round is not initialised')).toBeHidden()
  await expect(stake.unbond).toBeEnabled()
})

test('a round that ends while the page is open is noticed', async ({ page, pair, visitor, stake }) => {
  await stake.open()
  await visitor.connect()
  await stake.amount.fill('1')
  await expect(stake.unbond).toBeEnabled()
  await pair.tell('devnet_setKeeper', { initialize: false, reward: false })
  await pair.tell('devnet_advanceRounds', 1)
  await expect(page.getByText('This round is not initialised')).toBeVisible()
  await expect(stake.amount).toHaveValue('1')
  await expect(stake.unbond).toBeDisabled()
  await pair.tell('devnet_setKeeper', { initialize: true, reward: true })
  await expect(page.getByText('This round is not initialised')).toBeHidden()
  await expect(stake.unbond).toBeEnabled()
})

test('while the protocol is paused the stake is shown and nothing is offered', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  await new Stakeholder(pair, 'owner').pause()
  await stake.open()
  await visitor.connect()
  await expect(page.getByText("Livepeer's governance has paused the protocol")).toBeVisible()
  await expect(stake.summary).toContainText('Principal')
  await expectAccessible(page, { blocker: 'paused' })
  await stake.amount.fill('1')
  for (const act of [stake.unbond, stake.withdrawFees, stake.begin]) {
    await expect(act).toBeDisabled()
    await expect(act).toHaveAccessibleDescription(/Paused/)
  }
})

test('more than the stake is refused, and the most is right to the wei', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await stake.open()
  await visitor.connect()
  await stake.amount.fill('999999999')
  await expect(stake.unbonding.getByText('More than your stake and its rewards.').first()).toBeVisible()
  await expectAccessible(page)
  await expect(stake.unbond).toBeDisabled()
  await stake.max.click()
  await stake.unbond.click()
  await expect(stake.summary).toContainText('Not staked')
  expect(await delegator.pendingStake()).toBe(0n)
})
