import { expect, type Page } from '@playwright/test'
import { encodeFunctionData, maxUint256, parseEther } from 'viem'
import { sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { l2LptGatewayAbi } from '../../lib/abi/l2LptGateway'
import { openGateways } from '../../lib/actions/gateways'
import { approveLpt } from '../../lib/actions/write/approveLpt'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'

test.use({ role: 'holder', viewport: { width: 360, height: 780 } })

const MANY = 300
/** How long nobody touches the page, in milliseconds. */
const IDLE_MS = 60_000
/** A phone of the lower middle: so many times slower than this machine. */
const SLOWNESS = 4
const LONGEST_TASK_MS = 200

/** Deposits of 1 LPT, all of them claimable. */
async function makeClaimable(pair: LocalPair, count: number): Promise<void> {
  const { world } = pair
  const signing = world.signing('holder', 'l2')
  await world.done('l2', approveLpt(signing, world.pair, { amount: maxUint256 }))
  const args = [world.address('holder'), parseEther('0.01')] as const
  const data = encodeFunctionData({ abi: l2LptGatewayAbi, functionName: 'deposit', args })
  const to = openGateways(world.pair).l2
  for (let made = 0; made < count; made++) {
    const hash = await sendTransaction(signing.wallet, { chain: world.pair.l2, to, data })
    await waitForTransactionReceipt(world.clients.l2, { hash })
  }
  await pair.passChallengePeriod()
}

/** The longest task of the page while nobody touches it, in milliseconds. */
const longestTask = (page: Page, idle: number): Promise<number> =>
  page.evaluate(
    (idle) =>
      new Promise<number>((resolve) => {
        let longest = 0
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
        }).observe({ type: 'longtask' })
        setTimeout(() => resolve(longest), idle)
      }),
    idle,
  )

test('300 claimable transfers on a slow phone come in parts, keep to its width and leave it idle', async ({
  page,
  pair,
  visitor,
  transfers,
}) => {
  await makeClaimable(pair, MANY)
  await transfers.openAccount(pair.account('holder').address)
  // Nobody is connected: the longest buttons of all.
  await expect(page.getByRole('button', { name: /^Connect a wallet: Claim all/ })).toBeVisible()
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 780 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  await visitor.connect()
  await expect(transfers.claimAll).toBeVisible()
  expect(await transfers.list.count()).toBe(20)
  expect(await page.getByRole('button').count()).toBeLessThan(150)

  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS })
  const longest = await longestTask(page, IDLE_MS)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  test.info().annotations.push({ type: 'longest task', description: `${longest} ms` })
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK_MS)

  await page.getByRole('button', { name: 'Show 20 of' }).click()
  await expect(transfers.list).toHaveCount(40)
})
