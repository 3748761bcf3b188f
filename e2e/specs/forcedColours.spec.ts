import { expect, type Locator } from '@playwright/test'
import { test } from '../fixtures/test'

// Chromium's own stand-in for a system with few colours.
test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' }, role: 'delegator' })

/** What is nothing but its fill: the strip's marks and lines, and all bars. */
const MARKS =
  'main [aria-hidden="true"]:is(.bg-brand, .bg-l1, .bg-now, .bg-line, .dashes), [role="progressbar"], [role="progressbar"] *'

/** The lines around an element, as they are drawn. */
const lines = (element: Locator) =>
  element.evaluate((node) => {
    const { outlineStyle, outlineWidth, outlineColor, borderTopStyle, borderTopWidth, borderTopColor } =
      getComputedStyle(node)
    return {
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      outlineColor,
      border: borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth),
      borderColor: borderTopColor,
      paper: getComputedStyle(document.body).backgroundColor,
    }
  })

test('without colours of its own the page still tells what is chosen, where one is and what can be pressed', async ({
  page,
  bridge,
  stake,
  visitor,
}) => {
  await bridge.open()
  const chosen = await lines(page.locator('main label:has(input:checked)').first())
  expect(chosen.outline, 'the chosen direction has an edge').toBeGreaterThanOrEqual(2)
  expect(chosen.outlineColor).not.toBe(chosen.paper)
  const other = await lines(page.locator('main label:has(input[type="radio"]:not(:checked))').first())
  expect(other.outline, 'the other one has none').toBe(0)

  const here = await lines(page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]'))
  expect(here.outline, 'the current page has an edge').toBeGreaterThanOrEqual(2)

  const button = await lines(page.getByRole('button', { name: 'Connect wallet' }).first())
  expect(button.border, 'a primary button has an edge').toBeGreaterThanOrEqual(1)
  expect(button.borderColor).not.toBe(button.paper)

  await stake.open()
  await visitor.connect()
  await expect(page.getByRole('navigation').filter({ hasText: 'Unbond' }).first()).toBeVisible()
  // In one look: what is drawn may change between two.
  const kept = await page.evaluate(
    (marks) => [...document.querySelectorAll(marks)].map((mark) => getComputedStyle(mark).forcedColorAdjust),
    MARKS,
  )
  expect(kept.length, 'there are marks and bars').toBeGreaterThan(2)
  expect(new Set(kept), 'which keep their inks').toEqual(new Set(['none']))
  await page.screenshot({ path: test.info().outputPath('stake.png') })
})
