import { expect, test } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { beyondEdge, narrowings } from '../fixtures/sideways'
import { signsOf, stateLocators } from '../fixtures/uiStates'

const open = (what: string) => `${process.env.PREVIEWS_URL}?show=${what}`

/** They are a region each, of one name: no page has two of them. */
const ALONE = 'delegator'

for (const [kind, states] of Object.entries(stateLocators)) {
  test(`every state of kind ${kind} can be seen without a chain, and axe finds nothing`, async ({ page }) => {
    if (kind !== ALONE) await page.goto(open(kind))
    for (const state of Object.keys(states)) {
      if (kind === ALONE) await page.goto(open(`${kind}.${state}`))
      const preview = page.locator(`[data-preview="${kind}.${state}"]`)
      for (const { name, sign } of signsOf({ [kind]: state }))
        await expect(sign(preview).filter({ visible: true }).first(), name).toBeVisible()
      if (kind === ALONE) await expectAccessible(page)
    }
    if (kind !== ALONE) await expectAccessible(page)
  })
}

test('axe finds nothing in the parts', async ({ page }) => {
  await page.goto(open('parts'))
  await expect(page.locator('[data-preview="parts.amountField"]')).toBeVisible()
  await expectAccessible(page)
})

for (const [way, narrow] of Object.entries(narrowings)) {
  test(`no part and no state is wider than the window at ${way}`, async ({ page }) => {
    test.slow()
    const alone = Object.keys(stateLocators[ALONE]).map((state) => `${ALONE}.${state}`)
    const kinds = Object.keys(stateLocators).filter((kind) => kind !== ALONE)
    const found: string[] = []
    for (const what of ['parts', ...kinds, ...alone]) {
      await page.goto(open(what))
      await expect(page.locator('[data-preview]').first()).toBeVisible()
      await narrow(page)
      const wide = await beyondEdge(page)
      if (wide.length > 0) found.push([what, ...wide].join('\n'))
    }
    expect(found).toEqual([])
  })
}
