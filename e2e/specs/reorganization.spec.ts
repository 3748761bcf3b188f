import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import { test } from '../fixtures/test'
import { TransfersPage } from '../pages/transfersPage'

/** A transfer found by its hash, or in the list, is read again every 16 s. */
const NEXT_READING = { timeout: 45_000 }

test('a deposit that a reorganisation takes back is gone from the page and the list, and is there once when it returns', async ({
  page,
  pair,
  transfers,
}) => {
  const holder = pair.world.address('holder')
  const settled = await makeDeposit(pair.world, 'holder', parseEther('8'))
  const since = await pair.snapshot()
  const hash = await makeDeposit(pair.world, 'holder', parseEther('9'))
  await transfers.openHash(hash)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  const other = await page.context().newPage()
  const history = new TransfersPage(other)
  await other.goto(`${pair.siteUrl}/transfers/?account=${holder}`)
  await expect(history.item('9')).toHaveCount(1)

  const gone = await pair.reorganize(since)
  await expect(page.getByText('Neither chain knows this transaction')).toBeVisible(NEXT_READING)
  await expect(transfers.status('In the challenge period')).toBeHidden()
  await expect(history.item('9')).toHaveCount(0, NEXT_READING)
  await expect(history.item('8')).toHaveCount(1)

  for (const raw of gone.l2) await pair.send('l2', raw)
  await expect(transfers.status('In the challenge period')).toBeVisible(NEXT_READING)
  await expect(history.item('9')).toHaveCount(1, NEXT_READING)
  await other.reload()
  await expect(history.item('9')).toHaveCount(1)
  await expect(history.item('8')).toHaveCount(1)
  expect(await stateOf(pair.world, settled)).not.toBe('claimed')
})

test('a claim that a reorganisation takes back is not shown as one, and can be made again', async ({
  pair,
  visitor,
  transfers,
}) => {
  const holder = pair.world.address('holder')
  const before = await pair.lptPrime(holder)
  const hash = await pair.claimableDeposit('9')
  const since = await pair.snapshot()
  const { transfer } = await trackHash(pair.world, hash)
  await claim(pair.world, 'holder', transfer)
  await transfers.openHash(hash)
  await expect(transfers.status('Claimed')).toBeVisible()

  await pair.reorganize(since)
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await expect(transfers.leg('Claim on Ethereum')).not.toContainText('0x', NEXT_READING)
  await visitor.connect()
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await pair.lptPrime(holder)).toBe(before + parseEther('9'))
})

test('a withdrawal that a reorganisation takes back returns with its transaction, and is released once', async ({
  page,
  pair,
  transfers,
}) => {
  const holder = pair.world.address('holder')
  const before = await pair.lpt(holder)
  const since = await pair.snapshot()
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther('3'))
  await transfers.openHash(hash)
  await expect(transfers.status('Released')).toBeVisible()

  const gone = await pair.reorganize(since)
  await expect(page.getByText('Neither chain knows this transaction')).toBeVisible(NEXT_READING)
  expect(await pair.lpt(holder)).toBe(before)
  for (const raw of gone.l1) await pair.send('l1', raw)
  await expect(transfers.status('Released')).toBeVisible()
  await transfers.openAccount(holder)
  await expect(transfers.item('3')).toHaveCount(1)
  expect(await pair.lpt(holder)).toBe(before + parseEther('3'))
})
