import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit, makeWithdrawal } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test('a deposit that validators are late with is said to be late, on what basis, and goes on', async ({
  page,
  pair,
  transfers,
}) => {
  await pair.pauseRelay('validator')
  const hash = await makeDeposit(pair.world, 'holder', parseEther('6'))
  await transfers.openHash(hash)
  await expect(transfers.status('Waiting for the report')).toBeVisible()
  await expect(page.getByText(/An estimate: 20 Ethereum blocks of/)).toBeVisible()
  await expect(page.getByText('later than usual')).toHaveCount(0)
  await pair.tell('devnet_advanceBlocks', 100)
  await expect(page.getByText('Validators are reporting later than usual.')).toBeVisible()
  await expect(transfers.leg('Reported to Ethereum')).toContainText('Validators report later than usual.')

  await pair.resumeRelay('validator')
  await expect(transfers.status('In the challenge period')).toBeVisible()
  await expect(page.getByText(/Counted from the assertion of Ethereum block [\d,]+/)).toBeVisible()
  await expect(page.getByText('later than usual')).toHaveCount(0)
  await pair.pauseRelay('validator')
  await pair.tell('devnet_advanceBlocks', 60)
  await expect(page.getByText('confirmation is later than usual. Nothing is lost')).toBeVisible()
  await expect(transfers.leg('Open to dispute')).toContainText('confirmation is later than usual')

  await pair.resumeRelay('validator')
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await expect(page.getByText('later than usual')).toHaveCount(0)
})

test('a withdrawal whose message is late is said to be late, and where it is, and arrives', async ({
  page,
  pair,
  transfers,
}) => {
  await pair.pauseRelay('sequencer')
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther('2'))
  await transfers.openHash(hash)
  await expect(transfers.status('On its way')).toBeVisible()
  await expect(page.getByText('later than usual')).toHaveCount(0)
  await pair.tell('devnet_advanceTime', 2_400)
  await expect(page.getByText('The message reaches Arbitrum later than usual.')).toBeVisible()
  const message = transfers.leg('Message to Arbitrum')
  await expect(message).toContainText('Sent 40 minutes ago')
  await expectAccessible(page, { withdraw: 'on-its-way' })
  await message.getByRole('button', { name: '40 minutes ago' }).hover()
  await expect(page.getByRole('tooltip').filter({ hasText: /\d{4}, \d+:\d\d/ })).toBeVisible()

  await pair.resumeRelay('sequencer')
  await expect(transfers.status('Released')).toBeVisible()
})

test('blocks that cannot be searched are named, with the way to search them again, which closes the gap', async ({
  page,
  pair,
  transfers,
}) => {
  const found = await makeDeposit(pair.world, 'holder', parseEther('8'))
  await pair.tell('devnet_advanceBlocks', 40)
  const lost = await makeDeposit(pair.world, 'holder', parseEther('9'))
  const { blockNumber } = await pair.l2.getTransactionReceipt({ hash: lost })
  const block = Number(blockNumber)
  await pair.tell('devnet_advanceBlocks', 40)
  await pair.setRpcFaults('l2', { maxLogRange: 10, lostLogs: [block, block] })

  await transfers.openAccount(pair.world.address('holder'))
  const gap = page.getByRole('main').getByText('Part of the chains could not be searched')
  await expect(gap).toBeVisible()
  await expect(page.getByText(/Local Arbitrum, blocks [\d,]+ to [\d,]+/)).toHaveCount(1)
  await expect(transfers.item('8')).toHaveCount(1)
  await expect(transfers.item('9')).toHaveCount(0)
  await expect(page.getByText('Everything was searched:')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Export as CSV' })).toBeHidden()

  await pair.healEndpoint()
  await page.getByRole('button', { name: 'Search them again' }).click()
  await expect(gap).toBeHidden()
  for (const amount of ['8', '9']) await expect(transfers.item(amount)).toHaveCount(1)
  await expect(page.getByText('Everything was searched:')).toBeVisible()
  expect(found).not.toBe(lost)
})
