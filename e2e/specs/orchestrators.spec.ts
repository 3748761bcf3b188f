import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { expectAccessible } from '../fixtures/accessible'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

test('a delegator compares orchestrators, and moves the stake to one of them', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  const holder = new Stakeholder(pair, 'holder')
  await holder.bond(parseEther('100'), holder.address)
  await pair.tell('devnet_advanceRounds', 1)
  await stake.open()
  await visitor.connect()
  const main = page.getByRole('main')

  await test.step('what the present one did stands below the stake', async () => {
    const yours = page.getByRole('region', { name: 'Your orchestrator' })
    await yours.getByRole('button', { name: 'What it did in the last 30 rounds' }).click()
    await expect(yours.getByText(/^in [1-9]\d* of \d+ rounds?$/)).toBeVisible()
    await expect(yours.getByText('Active')).toBeVisible()
    await yours.getByRole('button', { name: 'Move the stake to another' }).click()
    await expect(page.getByText('Estimated as soon as it can be signed').last()).toBeVisible()
  })

  const list = page.getByRole('region', { name: 'Orchestrators', exact: true })
  await test.step('they are put in order, and searched', async () => {
    const field = main.getByRole('textbox', { name: 'Orchestrator', exact: true })
    await page
      .getByRole('region', { name: 'Your orchestrator' })
      .getByRole('button', { name: 'Compare orchestrators' })
      .click()
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await expect(list.getByRole('listitem').first()).toContainText('Yours')
    await expect(list.getByRole('listitem').last()).toContainText('Rewards claimed–')
    await list.getByText('Keeps least').click()
    await expect(list.getByRole('listitem').last()).toContainText('Yours')
    await expectAccessible(page)
    await list.getByRole('textbox', { name: 'Search by address' }).fill('no such')
    await expect(list.getByText('No orchestrator has this in its address.')).toBeVisible()
    await list.getByRole('textbox', { name: 'Search by address' }).fill(holder.address.slice(0, 12))
    await list.getByRole('button', { name: /^Choose/ }).click()
    await expect(field).toHaveValue(holder.address)
  })

  await test.step('the fee is that of the very act, and the whole stake moves', async () => {
    const before = await delegator.pendingStake()
    await expect(page.getByText(/^About [\d,]+ gas at/).last()).toBeVisible()
    await page.getByRole('button', { name: 'Move my stake' }).click()
    await expect(stake.summary).toContainText('Starts next round')
    expect(await delegator.pendingStake()).toBe(before)
  })
})
