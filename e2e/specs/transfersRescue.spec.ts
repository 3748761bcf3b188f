import { expect } from '@playwright/test'
import { type Hash, parseEther } from 'viem'
import { makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'

// Whoever looks at the page is not who withdrew: anybody can bring a withdrawal home.
test.use({ role: 'newcomer' })

/** A withdrawal of the holder's whose automatic redemption failed. */
async function failedWithdrawal(pair: LocalPair, amount: string): Promise<{ hash: Hash; ticketId: Hash }> {
  await pair.failNextRedeem()
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther(amount))
  await expect.poll(() => stateOf(pair.world, hash)).toBe('needs-redeem')
  const { status } = await trackHash(pair.world, hash)
  if (status.state !== 'needs-redeem') throw new Error(`The withdrawal is ${status.state}`)
  return { hash, ticketId: status.ticketId }
}

/** The ways in which a message is lost for good, and the sentence about each. */
const losses = [
  {
    what: 'an expired message',
    said: 'It expired before anybody redeemed it',
    shows: { withdraw: 'expired' },
    lose: async (pair: LocalPair) => {
      const { hash, ticketId } = await failedWithdrawal(pair, '3')
      await pair.expireTicket(ticketId)
      return hash
    },
  },
  {
    what: 'a message that was cancelled',
    said: 'It was cancelled on Arbitrum.',
    shows: { withdraw: 'cancelled' },
    lose: async (pair: LocalPair) => {
      const { hash, ticketId } = await failedWithdrawal(pair, '3')
      await pair.cancelTicket(ticketId)
      return hash
    },
  },
  {
    what: 'a message that Arbitrum refused for its fee',
    said: 'Arbitrum refused it for too small a fee',
    shows: { withdraw: 'creation-failed' },
    lose: async (pair: LocalPair) => {
      await pair.failNextTicket()
      return makeWithdrawal(pair.world, 'holder', parseEther('3'))
    },
  },
] as const

for (const { what, said, shows, lose } of losses) {
  test(`${what} is sent again, by anybody and from a clean browser, and arrives`, async ({
    page,
    pair,
    visitor,
    transfers,
  }) => {
    const holder = pair.world.address('holder')
    const before = await pair.lpt(holder)
    const hash = await lose(pair)
    await transfers.openHash(hash)
    await expect(transfers.status('Send again')).toBeVisible()
    await expect(transfers.leg('Message to Arbitrum')).toContainText(said)
    await expectAccessible(page, shows)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await transfers.sendAgain.click()

    await expect(transfers.status('Released')).toBeVisible()
    await expect(transfers.leg('Sent again from Ethereum')).toHaveCount(1)
    await expect(transfers.leg('Released on Arbitrum')).toContainText('0x')
    await expectAccessible(page, { withdraw: 'released' })
    expect(await pair.lpt(holder)).toBe(before + parseEther('3'))
    await visitor.reloadWithStorageCleared()
    await expect(transfers.status('Released')).toBeVisible()
  })
}

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
  await expectAccessible(page, { withdraw: 'needs-redeem' })

  await transfers.keepAlive.click()
  await expect(page.getByText(/The message expires in about 1[34] days/)).toBeVisible()
  await expect(transfers.keepAlive).toBeHidden()
  await transfers.redeem.click()
  await expect(transfers.status('Released')).toBeVisible()
})
