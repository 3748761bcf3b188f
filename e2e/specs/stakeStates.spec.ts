import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n

test.describe('somebody who has just bonded', () => {
  test.use({ role: 'holder' })

  test('is told when the stake can be unbonded', async ({ page, pair, visitor, stake }) => {
    const { address } = pair.account('orchestrator')
    await new Stakeholder(pair, 'holder').bond(10n * LPT, address)
    await stake.open()
    await visitor.connect()
    await expect(stake.summary).toContainText('Starts next round')
    await expect(stake.unbonding.getByText('starts to earn in round')).toBeVisible()
    await expectAccessible(page, { delegator: 'pending' })
    await expect(stake.unbond).toHaveAccessibleDescription(/from the next one/)
    await pair.tell('devnet_advanceRounds', 1)
    await stake.amount.fill('10')
    await expect(stake.unbond).toBeEnabled()
  })

  test('stakes what the wallet holds: an approval, then the bond', async ({ pair, visitor, stake }) => {
    const holder = new Stakeholder(pair, 'holder')
    await stake.open()
    await visitor.connect()
    await stake.staking.getByRole('textbox', { name: 'Amount' }).fill('12')
    await expect(
      stake.staking.getByRole('button', { name: 'Approve for staking' }),
    ).toHaveAccessibleDescription(/Choose an orchestrator/)
    const { address } = pair.account('orchestrator')
    await stake.staking.getByRole('textbox', { name: 'Orchestrator' }).fill(address)
    await stake.staking.getByRole('button', { name: 'Approve for staking' }).click()
    await stake.staking.getByRole('button', { name: 'Stake', exact: true }).click()
    await expect(stake.summary).toContainText('Starts next round')
    expect(await holder.pendingStake()).toBe(12n * LPT)
  })
})

test('a lock goes back to stake while bonded, and is withdrawn while bonded', async ({
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await delegator.unbond(3n * LPT)
  await delegator.unbond(4n * LPT)
  const before = await delegator.pendingStake()
  await stake.open()
  await visitor.connect()
  await expect(stake.locks).toHaveCount(2)
  await stake.locks
    .filter({ hasText: /^3 ?LPT/ })
    .getByRole('button', { name: 'Rebond' })
    .click()
  await expect(stake.locks).toHaveCount(1)
  expect(await delegator.pendingStake()).toBe(before + 3n * LPT)
  await pair.passUnbondingPeriod()
  await stake.withdrawStake.click()
  await expect(stake.locks).toHaveCount(0)
  expect(await pair.lpt(delegator.address)).toBe(4n * LPT)
})

test('somebody fully unbonded chooses the last orchestrator again, and still gets the fees', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await delegator.unbondAll()
  await stake.open()
  await visitor.connect()
  await expect(stake.summary).toContainText('Not staked')
  await expectAccessible(page, { delegator: 'unbonded' })
  await stake.withdrawFees.click()
  await expect(stake.withdrawFees).toHaveAccessibleDescription(/no fees/)
  await stake.rebond.click()
  const { address } = pair.account('orchestrator')
  await expect(stake.locks.getByRole('textbox', { name: 'Orchestrator' })).toHaveValue(address)
  await expectAccessible(page)
  await stake.locks.getByRole('button', { name: 'Stake it with this orchestrator' }).click()
  await expect(stake.summary).toContainText('Starts next round')
  expect(await delegator.pendingStake()).toBeGreaterThan(0n)
})

test('50 locks are shown, and withdrawn with one signature', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  test.slow()
  const delegator = new Stakeholder(pair, 'delegator')
  for (let i = 0; i < 50; i++) await delegator.unbond(LPT)
  await pair.passUnbondingPeriod()
  wallet.sendsCalls = true
  await stake.open()
  await visitor.connect()
  await expect(stake.locks).toHaveCount(8)
  await page.getByRole('button', { name: 'Show 20 more locks' }).click()
  await expect(stake.locks).toHaveCount(28)
  await page.getByRole('button', { name: 'Show 20 more locks' }).click()
  await page.getByRole('button', { name: 'Show 2 more locks' }).click()
  await expect(stake.locks).toHaveCount(50)
  await page.getByRole('button', { name: 'Withdraw all 50 open locks: 50 LPT' }).click()
  await expect(stake.locks).toHaveCount(0, { timeout: 120_000 })
  expect(await pair.lpt(delegator.address)).toBe(50n * LPT)
  const methods = wallet.requests.map(({ method }) => method)
  expect(methods.filter((method) => method === 'wallet_sendCalls')).toHaveLength(1)
  expect(methods).not.toContain('eth_sendTransaction')
})

test('a wallet that sends one call at a time is asked once for each lock', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  for (let i = 0; i < 3; i++) await delegator.unbond(LPT)
  await pair.passUnbondingPeriod()
  await stake.open()
  await visitor.connect()
  await page.getByRole('button', { name: 'Withdraw all 3 open locks: 3 LPT' }).click()
  await expect(stake.locks).toHaveCount(0)
  expect(await pair.lpt(delegator.address)).toBe(3n * LPT)
  const methods = wallet.requests.map(({ method }) => method)
  expect(methods.filter((method) => method === 'eth_sendTransaction')).toHaveLength(3)
})
