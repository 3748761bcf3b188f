import { expect, test } from '@playwright/test'
import { booksWords } from '../../components/books/copy'
import { recipientWords } from '../../components/bridge/recipient/copy'
import { recordWords } from '../../components/common/orchestrators/copy'
import { proofWords, refutedWords } from '../../components/reserves/proof/copy'
import { dollarWords } from '../../components/shell/dollars/copy'
import { filterWords } from '../../components/transfers/list/filter/copy'
import { expectAccessible } from '../fixtures/accessible'
import { beyondEdge, narrowings, partedWords, squeezed } from '../fixtures/sideways'
import { signsOf, stateLocators } from '../fixtures/uiStates'
import { LANGUAGES, previewsUrl } from './serve'

const open = (what: string, language: (typeof LANGUAGES)[number] = 'en') =>
  `${previewsUrl(language)}?show=${what}`

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

/** The visible signs of states that the product has no union for, by kind. */
const further: Record<string, Record<string, string | RegExp>> = {
  older: { held: 'that is the older token' },
  recipients: {
    earlier: recipientWords.recent,
    looksLikeOwn: recipientWords.looksLikeOwn,
    looksLikeEarlier: recipientWords.looksLikeEarlier,
    namedElsewhere: recipientWords.namedElsewhere,
  },
  account: { named: 'a-name-that-takes-more-room-than-there-is.eth' },
  price: {
    fresh: /≈ \$4\.20/,
    stale: dollarWords.none('ETH', 'Arbitrum One'),
    absurd: dollarWords.none('ETH', 'Arbitrum One'),
    absent: dollarWords.none('ETH', 'Arbitrum One'),
  },
  filter: { none: filterWords.none },
  books: {
    reading: booksWords.waits(booksWords.parts.gas),
    whole: /^Complete: /,
    long: booksWords.save,
    empty: booksWords.empty,
    missing: booksWords.missing,
  },
  proof: {
    holds: proofWords.proven,
    disputed: proofWords.disputed,
    off: proofWords.off,
    refuted: refutedWords.figure,
    unprovable: proofWords.unprovable,
  },
  orchestrator: {
    steady: 'in 30 of 30 rounds',
    missing: 'Changed after round 3991',
    leaving: recordWords.standings.leaving,
    joining: recordWords.standings.joining,
    inactive: recordWords.standings.inactive,
  },
  tooPoor: Object.fromEntries(
    ['claim', 'together', 'redeem', 'stake'].map((act) => [act, /^Too little ETH on/] as const),
  ),
}

for (const [kind, states] of Object.entries(further)) {
  test(`what has no chain behind it shows ${kind}, and axe finds nothing`, async ({ page }) => {
    await page.goto(open(kind))
    for (const [state, words] of Object.entries(states)) {
      const preview = page.locator(`[data-preview="${kind}.${state}"]`)
      await expect(preview.getByText(words).filter({ visible: true }).first(), state).toBeVisible()
    }
    await expectAccessible(page)
    if (kind !== 'account') return
    // The content of the menu is seen when it is opened.
    await page.locator('[data-preview="account.named"]').getByRole('button').first().click()
    const menu = page.locator('[popover]:popover-open')
    await expect(menu.getByRole('link', { name: /^Arbiscan/ })).toBeVisible()
    await expectAccessible(page)
  })
}

test('every kind of preview is looked at here', async ({ page }) => {
  await page.goto(open('parts'))
  const links = page.getByRole('navigation', { name: 'Kinds' }).getByRole('link')
  await expect(links.first()).toBeVisible()
  const kinds = await links.allTextContents()
  const looked = ['everything', 'parts', ...Object.keys(stateLocators), ...Object.keys(further)]
  expect(kinds.toSorted()).toEqual(looked.toSorted())
})

test('axe finds nothing in the parts', async ({ page }) => {
  await page.goto(open('parts'))
  await expect(page.locator('[data-preview="parts.amountField"]')).toBeVisible()
  await expectAccessible(page)
})

for (const language of LANGUAGES)
  for (const [way, narrow] of Object.entries(narrowings))
    test(`no part and no state is wider than the window, squeezed or parted at ${way} (${language})`, async ({
      page,
    }) => {
      test.slow()
      const alone = Object.keys(stateLocators[ALONE]).map((state) => `${ALONE}.${state}`)
      const kinds = [...Object.keys(stateLocators), ...Object.keys(further)].filter((kind) => kind !== ALONE)
      const found: string[] = []
      for (const what of ['parts', ...kinds, ...alone]) {
        await page.goto(open(what, language))
        await expect(page.locator('[data-preview]').first()).toBeVisible()
        await narrow(page)
        const wrong = [...(await beyondEdge(page)), ...(await squeezed(page)), ...(await partedWords(page))]
        if (wrong.length > 0) found.push([what, ...wrong].join('\n'))
      }
      expect(found).toEqual([])
    })
