import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { approveLpt } from '../../lib/actions/write/approveLpt'
import { makeDeposit, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('what is no transfer is said to be what it is, with the way on', async ({ page, pair, transfers }) => {
  const { world } = pair
  const approval = approveLpt(world.signing('holder', 'l2'), world.pair, { amount: 1n })
  await transfers.openHash(await world.done('l2', approval))
  await expect(page.getByText('the step before a deposit')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go on to the deposit' })).toBeVisible()

  const hash = await makeDeposit(world, 'holder', parseEther('6'))
  await transfers.openHash(world.address('holder'))
  await expect(page.getByText('That is an address, not a transaction')).toBeVisible()
  await expectAccessible(page, { hash: 'address' })
  await page.getByRole('link', { name: 'Show its transfers' }).click()
  await expect(transfers.item('6')).toHaveCount(1)

  const { transfer } = await trackHash(world, hash)
  if (transfer.kind !== 'deposit') throw new Error('That is no deposit')
  await transfers.find(String(transfer.position))
  await expect(transfers.leg('Deposited on Arbitrum')).toContainText(hash.slice(0, 10))
})
