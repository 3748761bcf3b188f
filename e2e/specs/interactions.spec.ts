import { expect, type Locator, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { asOnPhone } from '../fixtures/interaction'
import { test } from '../fixtures/test'

test.use({
  role: 'holder',
  viewport: { width: 360, height: 780 },
  isMobile: true,
  hasTouch: true,
  contextOptions: { reducedMotion: 'no-preference' },
})

/** In milliseconds: an answer that comes within it feels like the finger's own doing. */
const MOST = 100
/** Other programs on the machine cost some tries their time, and none of them gives any. */
const TRIES = 6

/** Finds the place of a target before the clock runs, for a finger to tap on. */
async function finger(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${target} cannot be seen`)
  return () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

test('whatever a finger does is answered within a tenth of a second on a phone', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  await makeDeposit(pair.world, 'holder', parseEther('20'))
  await bridge.open()
  await visitor.connect()
  await expect(
    page
      .getByRole('main')
      .getByText(/[\d,]+ LPT/)
      .first(),
  ).toBeVisible()
  await page.waitForLoadState('networkidle')
  let phone = await asOnPhone(page)

  /** One try that is fast enough shows that the page is: nothing makes it faster than it is. */
  const answered = async (
    name: string,
    act: () => Promise<() => Promise<unknown>>,
    undo?: () => Promise<unknown>,
  ) => {
    const tries: number[] = []
    while (tries.length < TRIES && Math.min(...tries) > MOST) {
      tries.push(await phone.measure(await act()))
      await undo?.()
    }
    const said = `${name}: ${tries.join(', ')} ms, slowed down ${phone.rate.toFixed(1)} times`
    test.info().annotations.push({ type: 'interaction', description: said })
    expect.soft(Math.min(...tries), said).toBeLessThanOrEqual(MOST)
  }

  await page.evaluate(() =>
    addEventListener('keydown', ({ key }) => {
      const end = performance.now() + (key === 'F9' ? 200 : 0)
      while (performance.now() < end);
    }),
  )
  expect(await phone.measure(() => page.keyboard.press('F9')), 'a slow answer is seen').toBeGreaterThan(MOST)

  const toEthereum = page.getByText('To Ethereum', { exact: true })
  await answered(
    'the other direction',
    () => finger(page, bridge.toArbitrum),
    async () => {
      await toEthereum.tap()
      await expect(page.getByRole('radio', { name: 'To Ethereum' })).toBeChecked()
    },
  )
  await bridge.amount.tap()
  await answered('a digit of an amount', async () => () => page.keyboard.press('1'))
  await bridge.amount.fill('')

  const account = page.getByRole('button', { name: /^Account 0x/ })
  const panel = page.getByRole('button', { name: 'Disconnect' })
  await answered(
    'the account',
    () => finger(page, account),
    async () => {
      await expect(panel).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    },
  )

  const theme = page.getByRole('button', { name: /^Theme/ })
  await theme.tap()
  for (const name of ['Dark', 'Light', 'As the system'])
    await answered(`the theme ${name}`, () => finger(page, page.getByRole('radio', { name })))
  await page.keyboard.press('Escape')

  await page.goto('/transfers/')
  const item = page
    .getByRole('list', { name: /^(Pending|Settled)$/ })
    .getByRole('link')
    .first()
  await expect(item).toBeVisible()
  await page.waitForLoadState('networkidle')
  phone = await asOnPhone(page)
  await answered(
    'a transfer',
    () => finger(page, item),
    async () => {
      await expect(page).toHaveURL(/tx=0x/)
      await page.goBack()
      await expect(item).toBeVisible()
    },
  )
})
