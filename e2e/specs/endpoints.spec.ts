import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const ALWAYS = 1_000_000

/**
 * The failures of an endpoint: its chain, the fault and the sentence about it. The last takes half a minute to be
 * noticed.
 */
const failures = [
  { side: 'l2', faults: { down: ALWAYS }, said: 'The network cannot be reached.' },
  { side: 'l1', faults: { down: ALWAYS }, said: 'The network cannot be reached.' },
  { side: 'l2', faults: { nonsense: ALWAYS }, said: 'The RPC endpoint returned invalid data.' },
  { side: 'l1', faults: { malformed: ALWAYS }, said: 'The RPC endpoint returned invalid data.' },
  { side: 'l2', faults: { wrongTypes: ALWAYS }, said: 'The RPC endpoint returned invalid data.' },
  { side: 'l1', faults: { rateLimited: ALWAYS }, said: 'The RPC endpoint is overloaded' },
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

test('neither chain answers anything from the first load on: every page says so, and goes on once they do', async ({
  page,
  pair,
  visitor,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('3'))
  const main = page.getByRole('main')
  const failed = main.getByText('The chains could not be read').first()
  const slow = main.getByText(/ slow to answer$/).first()
  const again = main.getByRole('button', { name: 'Read again' }).first()
  /** Time passes in the page until it looks as expected: an endpoint that says nothing is given half a minute. */
  const until = (isSo: () => Promise<void>) =>
    expect(async () => {
      await page.clock.runFor(4_000)
      await isSo()
    }).toPass()
  const silence = () =>
    Promise.all((['l1', 'l2'] as const).map((side) => pair.setRpcFaults(side, { silent: ALWAYS })))

  await page.clock.install()
  await silence()
  await page.goto('/')
  await visitor.connect()
  for (const path of ['/', '/stake/', '/transfers/', `/transfers/?tx=${hash}`, '/reserves/']) {
    await test.step(path, async () => {
      await silence()
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await until(() => expect(slow).toBeVisible({ timeout: 500 }))
      await until(() => expect(failed).toBeVisible({ timeout: 500 }))
      await expect(slow).toBeHidden()
      await expect(main.getByText('The network did not answer in time.').first()).toBeVisible()
      await expect(again).toBeVisible()
      await pair.healEndpoint()
      await until(() => expect(failed).toBeHidden({ timeout: 500 }))
    })
  }
})
