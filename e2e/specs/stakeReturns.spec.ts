import { expect } from '@playwright/test'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { rpc } from '../fixtures/rpc'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n

test.use({ role: 'holder' })

test('somebody with LPT′ on Ethereum goes the whole way back on the stake page, on a new device after every step', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  test.slow()
  const holder = new Stakeholder(pair, 'holder')
  const prime = await pair.lptPrime(holder.address)
  const onNewDevice = async () => {
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
  }
  await stake.open()
  await visitor.connect()

  await test.step('is told what it takes and costs, and on what that is based', async () => {
    await expect(stake.wayBack).toContainText('about 10 minutes after the burn')
    await expect(stake.wayBack).toContainText('blocks of 12 seconds')
    await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
    await expect(stake.wayBack).toContainText('The message to Arbitrum, at most')
    await stake.amountBack.fill('999999999')
    await expect(stake.burn).toHaveAccessibleDescription(/More than you have/)
    await expectAccessible(page)
    await stake.amountBack.fill('600')
    await expect(stake.burn).toBeEnabled()
  })

  await test.step('burns a part of it there, which is followed before it is mined', async () => {
    await pair.holdL1()
    await stake.burn.click()
    await expect(page).toHaveURL(/\/stake\/\?burn=0x[0-9a-f]{64}$/)
    await onNewDevice()
    await expect(stake.returns).toContainText('The transaction is waiting to be included')
    await expect(stake.returns).toContainText(/0x[0-9a-f]{8}/)
    await pair.mineL1()
    await expect(stake.returns.getByText('Burnt on Ethereum')).toBeVisible()
    await expectAccessible(page, { wayBack: 'on-its-way' })
    await pair.releaseL1()
    await expect(page).toHaveURL(/\/stake\/$/)
    expect(await pair.lptPrime(holder.address)).toBe(prime - 600n * LPT)
  })

  await test.step('begins a second one, whose time is known from the first', async () => {
    await onNewDevice()
    await expect(stake.wayBack).toContainText('This is how long this account’s last withdrawal took')
    await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
    await expect(stake.burn).toBeEnabled()
    await pair.failNextRedeem()
    const before = wallet.signatures
    await stake.burn.click()
    await expect(stake.returns).toHaveCount(2)
    expect(wallet.signatures).toBe(before + 1)
    expect(await pair.lptPrime(holder.address)).toBe(0n)
  })

  const first = stake.returns.filter({ has: page.locator('ol[aria-label="Return of 600 LPT"]') })

  await test.step('redeems there what did not arrive by itself', async () => {
    await onNewDevice()
    await expectAccessible(page, { wayBack: 'stuck' })
    await stake.returns.getByRole('button', { name: /^Redeem / }).click()
    await expect(stake.returns.getByRole('button', { name: /^Redeem / })).toHaveCount(0)
    await expectAccessible(page, { wayBack: 'stake' })
  })

  await test.step('stakes exactly what came back with the first one', async () => {
    await onNewDevice()
    await expect(first).toContainText('Together they cost at most about')
    await first.getByRole('textbox', { name: 'Orchestrator' }).fill(pair.account('orchestrator').address)
    await first.getByRole('button', { name: 'Approve for staking' }).click()
    await first.getByRole('button', { name: 'Stake it', exact: true }).click()
    await expect(stake.summary).toContainText('Starts next round')
    expect(await holder.pendingStake()).toBe(600n * LPT)
  })

  await test.step('and finds it done, with what it took and cost', async () => {
    await holder.give(pair.account('newcomer').address, await pair.lpt(holder.address))
    await onNewDevice()
    await expect(first.getByText('(done)')).toHaveCount(3)
    await expect(first).toContainText('Spent so far on these transactions:')
    await expect(first).toContainText('Approved')
    await expect(first).toContainText('The message’s fee is not included')
    await expect(first).toContainText('It took')
    await expectAccessible(page, { wayBack: ['staked', 'unclear'] })
    await expect(first.locator('button:not([popovertarget])')).toHaveCount(0)
  })
})

test('whoever has nothing left on Arbitrum sees what is under way, and how a contract goes on', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  await makeDeposit(pair.world, 'holder', await pair.lpt(pair.account('holder').address))
  await rpc(pair.info.l1.rpcUrl, 'anvil_setCode', [pair.account('holder').address, '0x00'])
  await stake.open()
  await visitor.connect()
  await expect(page.getByText('Nothing is staked from this account')).toBeVisible()
  const item = stake.threads.locator(':scope > li').first()
  await expect(item).toContainText('Challenge period')
  await expect(item).toContainText('Approved')
  await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
  await expect(stake.wayBack).toContainText('nobody could stake at its address on Arbitrum')
  await expect(stake.burn).toHaveCount(0)
  await expectAccessible(page)
  await stake.wayBack.getByRole('link', { name: 'Choose who receives it' }).click()
  await expect(page).toHaveURL(/direction=withdraw&amount=1000$/)
  await expect(page.getByRole('textbox', { name: 'Recipient' })).toBeVisible()
})
