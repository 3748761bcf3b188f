import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test('an endpoint that answers 429 is said to, and the transfers come when it is well again', async ({
  page,
  pair,
  transfers,
}) => {
  await makeDeposit(pair.world, 'holder', parseEther('9'))
  await pair.limitRate()
  await transfers.openAccount(pair.world.address('holder'))
  const failed = page.getByRole('main').getByText('The chains could not be read')
  await expect(failed).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  await expect(page.getByText('The RPC endpoint is overloaded right now.')).toBeVisible()
  await expect(page.getByText('This account has no transfers')).toBeHidden()

  await pair.healEndpoint()
  await transfers.readAgain.click()
  await expect(transfers.item('9')).toHaveCount(1)
  await expect(failed).toBeHidden()
  await expect(page.getByText('Everything was searched:')).toBeVisible()
  await expectAccessible(page)
})

test('an endpoint that fails later leaves what was read, says so, and is followed again', async ({
  page,
  pair,
  transfers,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('9'))
  await transfers.openHash(hash)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  await pair.limitRate()
  const stale = page.getByText('What you see was read before.').first()
  await expect(stale).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  await expect(transfers.status('In the challenge period')).toBeVisible()

  await pair.healEndpoint()
  await pair.passChallengePeriod()
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await expect(stale).toBeHidden()
})

test('an endpoint that searches a few blocks at once still yields the whole history', async ({
  page,
  pair,
  transfers,
}) => {
  for (const amount of ['1.5', '2.5']) await makeDeposit(pair.world, 'holder', parseEther(amount))
  await pair.limitLogRange(10)
  await transfers.openAccount(pair.world.address('holder'))
  await expect(page.getByText('Everything was searched:')).toBeVisible()
  for (const amount of ['1.5', '2.5']) await expect(transfers.item(amount)).toHaveCount(1)
})

test('what was found is shown while a chain is still searched, with how far that is', async ({
  page,
  pair,
  transfers,
}) => {
  await makeDeposit(pair.world, 'holder', parseEther('7'))
  const gateway = pair.info.contracts.bridge.l1Gateway.toLowerCase()
  let goOn = () => {}
  const isToGoOn = new Promise<void>((resolve) => {
    goOn = resolve
  })
  // Ethereum's endpoint takes its time over everything that is looked for in the bridge's logs.
  await page.route(`${pair.pagesUrl('l1')}/**`, async (route) => {
    const asked = route.request().postData()?.toLowerCase() ?? ''
    if (asked.includes('eth_getlogs') && asked.includes(gateway)) await isToGoOn
    await route.fallback()
  })
  await transfers.openAccount(pair.world.address('holder'))
  await expect(transfers.item('7')).toHaveCount(1)
  await expect(page.getByText(/% of both chains searched$/).first()).toBeVisible()
  await expect(page.getByText(/: not begun$/)).toHaveCount(1)
  await expect(page.getByText('Everything was searched:')).toBeHidden()
  goOn()
  await expect(page.getByText('Everything was searched:')).toBeVisible()
  await expect(transfers.item('7')).toHaveCount(1)
})
