import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('pending and settled stand apart, and a filter in the address shows one of them', async ({
  page,
  pair,
  transfers,
}) => {
  const { world } = pair
  const done = await makeDeposit(world, 'holder', parseEther('5'))
  await pair.passChallengePeriod()
  await claim(world, 'holder', (await trackHash(world, done)).transfer)
  const back = await makeWithdrawal(world, 'holder', parseEther('3'))
  await expect.poll(() => stateOf(world, back)).toBe('released')
  await makeDeposit(world, 'holder', parseEther('7'))

  const listed = (name: string) => page.getByRole('list', { name }).getByRole('listitem')
  const choice = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) })

  await test.step('nobody who opens the page with nonsense in its address sees less', async () => {
    await page.goto(`/transfers/?account=${world.address('holder')}&direction=sideways&state=%00`)
    await expect(choice('All')).toBeChecked()
    await expect(choice('Both ways')).toBeChecked()
    await expect(page.getByRole('heading', { name: 'Pending' })).toBeVisible()
    await expect(listed('Pending').filter({ hasText: /^7\s*LPT/ })).toHaveCount(1)
    for (const amount of ['5', '3'])
      await expect(listed('Settled').filter({ hasText: new RegExp(`^${amount}\\s*LPT`) })).toHaveCount(1)
    await expectAccessible(page)
  })

  await test.step('the keyboard chooses, the address says it, and whoever listens hears how many', async () => {
    await choice('All').focus()
    await page.keyboard.press('ArrowRight')
    await expect(choice('Pending')).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(choice('Settled')).toBeChecked()
    await expect(choice('Settled')).toBeFocused()
    await expect(page).toHaveURL(/state=settled/)
    await expect(listed('Pending')).toHaveCount(0)
    await choice('To Arbitrum').check()
    await expect(page).toHaveURL(/direction=withdraw/)
    await expect(page.getByRole('status').filter({ hasText: /transfers? match/ })).toHaveCount(1)
    await expect(transfers.item('3')).toHaveCount(1)
    await expect(transfers.item('5')).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('a reload and the other language keep it', async () => {
    await page.reload()
    await expect(choice('Settled')).toBeChecked()
    await expect(choice('To Arbitrum')).toBeChecked()
    await expect(transfers.item('3')).toHaveCount(1)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click()
    await expect(page).toHaveURL(/\/de\/transfers\/\?.*state=settled/)
    await expect(page.getByRole('radio', { name: /^Abgeschlossen \d+$/ })).toBeChecked()
    await expect(page.getByRole('radio', { name: /^Nach Arbitrum \d+$/ })).toBeChecked()
    await expect(page.getByRole('list', { name: 'Abgeschlossen' })).toContainText('3 LPT')
    await expectAccessible(page)
  })

  await test.step('where nothing matches, the way out is at hand', async () => {
    await page.goto(`/transfers/?account=${world.address('holder')}&direction=withdraw&state=pending`)
    await expect(page.getByText('No transfer matches')).toBeVisible()
    await page.getByRole('button', { name: 'Show all transfers' }).click()
    await expect(page).toHaveURL(/\/transfers\/\?account=0x[0-9a-fA-F]{40}$/)
    await expect(transfers.item('7')).toHaveCount(1)
    await expect(transfers.item('5')).toHaveCount(1)
  })
})

test('what is claimed stays under the finger, and moves when another filter is chosen', async ({
  page,
  pair,
  visitor,
  transfers,
}) => {
  await pair.claimableDeposit('4')
  await page.goto('/transfers/?state=pending')
  await visitor.connect()
  await transfers.claim.click()
  await expect(page.getByRole('list', { name: 'Pending' })).toContainText('Claimed')
  await page.getByRole('radio', { name: /^All \d+$/ }).check()
  await expect(page.getByRole('list', { name: 'Settled' })).toContainText('4 LPT')
})
