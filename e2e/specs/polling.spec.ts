import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { watchRoundTrips } from '../fixtures/roundTrips'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

/**
 * Shows or hides the page, as a browser does when another tab comes to the front. A headless one never hides a tab by
 * itself.
 */
const show = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => visibility === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, state)

const MINUTE = 60_000
/** Once in eight seconds, and two readings may ask the same. */
const MOST_A_MINUTE = 16

for (const path of ['/', '/stake/', '/transfers/', '/reserves/', '/transfers/?tx=']) {
  test(`${path} reads no faster than blocks come, nothing in a hidden tab, and everything when it is shown again`, async ({
    page,
    pair,
    visitor,
  }) => {
    const hash = await makeDeposit(pair.world, 'holder', parseEther('3'))
    const trips = watchRoundTrips(page, pair)
    await page.clock.install()
    await page.goto(path.endsWith('=') ? `${path}${hash}` : path)
    await visitor.connect()
    await page.waitForLoadState('networkidle')
    /** In how many requests each question was asked while so much time passed. */
    const during = async (milliseconds: number) => {
      const before = trips.length
      // In steps, so that each answer comes before the next question is due.
      for (let passed = 0; passed < milliseconds; passed += 2_000) {
        await page.clock.runFor(2_000)
        await page.waitForLoadState('networkidle')
      }
      const counts = new Map<string, number>()
      for (const { side, questions } of trips.slice(before)) {
        for (const question of new Set(questions)) {
          const name = `${side}: ${question}`
          counts.set(name, (counts.get(name) ?? 0) + 1)
        }
      }
      return counts
    }

    const shown = await during(MINUTE)
    // Nothing is said of a chain that was never listened to.
    expect(new Set(trips.map(({ side }) => side))).toEqual(new Set(['l1', 'l2']))
    expect(shown.size).toBeGreaterThan(0)
    for (const [question, times] of shown) expect(times, question).toBeLessThanOrEqual(MOST_A_MINUTE)
    await show(page, 'hidden')
    // Reads that have begun go on to their end.
    await expect.poll(async () => (await during(10_000)).size).toBe(0)
    expect(await during(MINUTE)).toEqual(new Map())

    const before = trips.length
    await show(page, 'visible')
    await expect.poll(() => trips.length).toBeGreaterThan(before)
  })
}
