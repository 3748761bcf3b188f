import { expect } from '@playwright/test'
import { type Hex, parseEther } from 'viem'
import { makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'

// Whoever looks at the page is not who withdrew: anybody can bring a withdrawal home.
test.use({ role: 'newcomer' })

/** A withdrawal of the holder's whose automatic redemption failed. */
async function failedWithdrawal(pair: LocalPair, amount: string): Promise<{ hash: Hex; ticketId: Hex }> {
  await pair.failNextRedeem()
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther(amount))
  await expect.poll(() => stateOf(pair.world, hash)).toBe('needs-redeem')
  const { status } = await trackHash(pair.world, hash)
  if (status.state !== 'needs-redeem') throw new Error(`The withdrawal is ${status.state}`)
  return { hash, ticketId: status.ticketId }
}

test('an expired message is sent again, by anybody and from a clean browser, and arrives', async ({
  pair,
  visitor,
  transfers,
}) => {
  const holder = pair.world.address('holder')
  const before = await pair.lpt(holder)
  const { hash, ticketId } = await failedWithdrawal(pair, '3')
  await transfers.openHash(hash)
  await expect(transfers.status('Needs a redeem')).toBeVisible()

  await pair.expireTicket(ticketId)
  await expect(transfers.status('Send again')).toBeVisible()
  await expect(transfers.leg('Message to Arbitrum')).toContainText('It expired before anybody redeemed it')
  await visitor.reloadWithStorageCleared()
  await visitor.connect()
  await transfers.sendAgain.click()

  await expect(transfers.status('Released')).toBeVisible()
  await expect(transfers.leg('Sent again from Ethereum')).toHaveCount(1)
  await expect(transfers.leg('Released on Arbitrum')).toContainText('0x')
  expect(await pair.lpt(holder)).toBe(before + parseEther('3'))
  await visitor.reloadWithStorageCleared()
  await expect(transfers.status('Released')).toBeVisible()
})

test('a message that waits is kept alive for a second week, and then redeemed', async ({
  page,
  pair,
  visitor,
  transfers,
}) => {
  const { hash } = await failedWithdrawal(pair, '2')
  await transfers.openHash(hash)
  await visitor.connect()
  await expect(page.getByText(/The message expires in about [67] days/)).toBeVisible()

  await transfers.keepAlive.click()
  await expect(page.getByText(/The message expires in about 1[34] days/)).toBeVisible()
  await expect(transfers.keepAlive).toBeHidden()
  await transfers.redeem.click()
  await expect(transfers.status('Released')).toBeVisible()
})
