import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import type { LocalPair } from '../fixtures/localPair'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

/** Far below the 0.1 that web.dev calls good: nothing that is looked at moves when data arrives. */
const MOST_SHIFT = 0.02

/** In the page: adds up every layout shift that no input has caused, from the first paint on. */
function addUpShifts(): void {
  const shifts: { value: number; what: string }[] = []
  Reflect.set(globalThis, 'layoutShifts', shifts)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput')) continue
      const sources: { node?: Element | null }[] = Reflect.get(entry, 'sources')
      const what = sources.map(({ node }) => `${node?.nodeName}.${node?.className}`.slice(0, 90)).join(' | ')
      shifts.push({ value: Reflect.get(entry, 'value'), what })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** The sum of all shifts so far, which is never less than what browsers report as CLS; and what moved, for a failure. */
async function shiftsOf(page: Page): Promise<{ sum: number; moved: readonly string[] }> {
  // Shifts of the frame that is being made are reported after it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const shifts: { value: number; what: string }[] = await page.evaluate(() =>
    Reflect.get(globalThis, 'layoutShifts'),
  )
  return {
    sum: shifts.reduce((total, { value }) => total + value, 0),
    moved: shifts.map(({ value, what }) => `${value.toFixed(4)} ${what}`),
  }
}

/** Pages are read cold, many times over, and how fast that goes is not what is asked here. */
const patiently = expect.configure({ timeout: 60_000 })
test.describe.configure({ timeout: 300_000 })

/** Each page, and by what it is seen that all of it is there. */
const complete: Record<string, (page: Page) => Promise<unknown>> = {
  '/': (page) => patiently(page.getByText('Balance').first()).toContainText(/\d/),
  '/stake/': (page) => patiently(page.getByRole('list', { name: 'On the way to Ethereum' })).toBeVisible(),
  '/transfers/': (page) => patiently(page.getByText('In the challenge period').first()).toBeVisible(),
  '/reserves/': (page) => patiently(page.getByText('The reserve holds', { exact: true })).toBeVisible(),
  '/about/': (page) => patiently(page.getByRole('heading', { name: 'What LPT′ is' })).toBeVisible(),
}

const journeyIsThere = (page: Page) =>
  patiently(page.getByRole('navigation', { name: 'From stake to Ethereum' }).getByRole('link')).toHaveCount(7)

for (const width of [360, 768, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 }, contextOptions: { reducedMotion: 'no-preference' } })

    test('nothing moves when data arrives, for somebody who was connected before', async ({
      page,
      pair,
      bridge,
      visitor,
    }) => {
      await someTransfers(pair)
      await page.addInitScript(addUpShifts)
      await bridge.open()
      await visitor.connect()
      for (const [path, isComplete] of Object.entries(complete)) {
        await page.goto(path)
        await isComplete(page)
        if (['/', '/stake/', '/transfers/'].includes(path)) await journeyIsThere(page)
        const { sum, moved } = await shiftsOf(page)
        expect.soft(sum, `${path}: ${moved.join('\n')}`).toBeLessThan(MOST_SHIFT)
      }
    })
  })
}

test.describe('for those who asked for stillness', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('no page runs an animation, not even while it waits for the chains', async ({
    page,
    pair,
    visitor,
    bridge,
  }) => {
    await someTransfers(pair)
    await bridge.open()
    await visitor.connect()
    const running = () => page.evaluate(() => document.getAnimations().map((one) => one.playState))
    for (const [path, isComplete] of Object.entries(complete)) {
      await page.goto(path)
      expect(await running(), `${path} while it is read`).toEqual([])
      await isComplete(page)
      expect(await running(), path).toEqual([])
    }
  })
})

/** Makes the transfers of somebody who has been here before, beside the stake that everybody begins with. */
async function someTransfers(pair: LocalPair): Promise<void> {
  const stakeholder = new Stakeholder(pair, 'delegator')
  await stakeholder.unbond(parseEther('30'))
  await pair.passUnbondingPeriod()
  await stakeholder.withdrawStake(0n)
  await stakeholder.unbond(parseEther('40'))
  await makeDeposit(pair.world, 'delegator', parseEther('20'))
  await pair.tell('devnet_advanceBlocks', 2)
}
