import { expect } from '@playwright/test'
import { rpc } from '../fixtures/rpc'
import { openInSafe } from '../fixtures/safeParent'
import { sharedWithLpt } from '../fixtures/sharedWithLpt'
import { test } from '../fixtures/test'

test('shown by a Safe, the app has its account at once and proposes what it is asked to do', async ({
  page,
  pair,
}) => {
  const { l2 } = pair.info
  const shared = await sharedWithLpt(pair)
  const proposed: { to: `0x${string}`; data: `0x${string}`; value: bigint }[] = []
  await openInSafe(page, pair.siteUrl, `/?amount=15&to=${pair.account('newcomer').address}`, {
    address: shared.address,
    chainId: l2.chainId,
    rpc: (method, params) => rpc(l2.rpcUrl, method, params),
    propose: ([call]) => {
      if (call === undefined) throw new Error('Nothing was proposed')
      const { to, data, value } = call
      proposed.push({ to, data, value: BigInt(value) })
      return shared.propose({ to, data, value: BigInt(value) })
    },
  })
  const app = page.frameLocator('iframe')
  await expect(app.getByRole('button', { name: /^Account 0x/ })).toBeVisible({ timeout: 60_000 })
  await app.getByRole('button', { name: 'Deposit', exact: true }).click()
  await expect(app.getByText('It waits for the other owners of your account')).toBeVisible()

  const [call] = proposed
  if (call === undefined) throw new Error('Nothing was proposed')
  await shared.carryOut(call)
  await expect(app.getByRole('heading', { name: 'Transfers', level: 1 })).toBeVisible({ timeout: 60_000 })
  await expect(app.getByText('In the challenge period', { exact: true }).first()).toBeVisible({
    timeout: 60_000,
  })
})

test('a frame that is no Safe connects nothing', async ({ page, pair }) => {
  const url = `${pair.siteUrl}/shown-by-somebody`
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Somebody</title><iframe src="/"></iframe>' }),
  )
  await page.goto(url)
  const app = page.frameLocator('iframe')
  await expect(app.getByRole('button', { name: 'Connect wallet' }).first()).toBeVisible()
})
