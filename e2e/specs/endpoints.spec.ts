import { expect } from '@playwright/test'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const ALWAYS = 1_000_000

/** How an endpoint fails, on which chain, and what is said of it. The last takes half a minute to be noticed. */
const failures = [
  { side: 'l2', faults: { down: ALWAYS }, said: 'The network cannot be reached.' },
  { side: 'l1', faults: { down: ALWAYS }, said: 'The network cannot be reached.' },
  { side: 'l2', faults: { nonsense: ALWAYS }, said: 'The network gives answers that make no sense.' },
  { side: 'l1', faults: { malformed: ALWAYS }, said: 'The network gives answers that make no sense.' },
  { side: 'l2', faults: { wrongTypes: ALWAYS }, said: 'The network gives answers that make no sense.' },
  { side: 'l1', faults: { rateLimited: ALWAYS }, said: 'The network endpoint answers too many requests' },
  { side: 'l2', faults: { silent: ALWAYS }, said: 'The network did not answer in time.' },
] as const

test('whatever an endpoint does instead of answering, a sentence says so, and it is read again by itself', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  test.slow()
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('1')
  const main = page.getByRole('main')
  for (const { side, faults, said } of failures) {
    await test.step(`${side}: ${JSON.stringify(faults)}`, async () => {
      await pair.healEndpoint()
      await pair.setRpcFaults(side, faults)
      await page.reload()
      await expect(main.getByText('The chains could not be read')).toBeVisible({ timeout: 60_000 })
      await expect(main.getByText(said).first()).toBeVisible()
      await expect(bridge.deposit).toBeDisabled()
    })
  }
  await pair.healEndpoint()
  await expect(bridge.signAndDeposit).toBeEnabled({ timeout: 60_000 })
  await expect(main.getByText('The chains could not be read')).toBeHidden()
})

test('an endpoint that fails while somebody looks leaves what was read, and is read again by itself', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  const stale = page.getByText('What you see was read before.').first()
  const balance = page.getByRole('main').getByText('5,000 LPT')
  await expect(balance.first()).toBeVisible()
  await pair.setRpcFaults('l1', { down: ALWAYS })
  await expect(stale).toBeVisible({ timeout: 60_000 })
  await expect(balance.first()).toBeVisible()
  await pair.healEndpoint()
  await expect(stale).toBeHidden({ timeout: 30_000 })
})
