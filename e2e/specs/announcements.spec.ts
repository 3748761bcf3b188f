import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { listen } from '../fixtures/announcements'
import { watchRoundTrips } from '../fixtures/roundTrips'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

test('each state of a transfer is announced once, however often it is read', async ({
  page,
  pair,
  transfers,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('3'))
  const said = await listen(page)
  const trips = watchRoundTrips(page, pair)
  await page.clock.install()
  await transfers.openHash(hash)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  const readAgain = async () => {
    const before = trips.length
    await page.clock.runFor(20_000)
    await expect.poll(() => trips.length).toBeGreaterThan(before)
    await page.waitForLoadState('networkidle')
  }

  const first = said.length
  await readAgain()
  expect(said.slice(first)).toEqual([])
  await pair.passChallengePeriod()
  await readAgain()
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await readAgain()
  expect(said.slice(first)).toEqual(['3 LPT: Ready to claim.'])
})

test('what an act is doing is announced once, and so is what comes of it', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  const hash = await pair.claimableDeposit('3')
  const said = await listen(page)
  const trips = watchRoundTrips(page, pair)
  await page.clock.install()
  await transfers.openHash(hash)
  await visitor.connect()
  await expect(transfers.claim).toBeVisible()
  const first = said.length
  wallet.refuseNext('eth_sendTransaction')
  await transfers.claim.click()
  await expect(page.getByText('You declined in your wallet')).toBeVisible()

  // While the wallet waits for its owner, the page reads the chains again.
  wallet.meanwhile('eth_sendTransaction', async () => {
    const before = trips.length
    await page.clock.runFor(20_000)
    await expect.poll(() => trips.length).toBeGreaterThan(before)
  })
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  await expect.poll(() => said.slice(first)).toContain('3 LPT: Claimed.')
  const signing = 'Confirm in your wallet. It may ask to switch the network first.'
  expect(said.slice(first)).toEqual([
    signing,
    expect.stringContaining('You declined in your wallet'),
    signing,
    expect.stringMatching(/^Still no answer\. Open your wallet/),
    'Sent. Waiting for it to be included in a block.',
    '3 LPT: Claimed.',
  ])
})
