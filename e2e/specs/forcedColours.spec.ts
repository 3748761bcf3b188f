import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

/** The means that tell a part where nothing is told by its ink: an edge, or a fill that is kept. */
type Means = 'outline' | 'border' | 'fill'

const MARKS = ':is(.bg-brand, .bg-l1, .bg-now, .bg-line, .dashes)'

const PARTS = {
  'the chosen direction': ['main label:has(> input:checked)', 'outline'],
  'the current page': ['nav [aria-current="page"]', 'outline'],
  'primary buttons': ['button.bg-brand', 'border'],
  notices: ['main .rise.rounded-xl', 'border'],
  tags: ['main span.rounded-full.font-semibold', 'border'],
  'marks and lines of the strip': [`main nav [aria-hidden="true"] ${MARKS}`, 'fill'],
  bars: ['main [role="progressbar"].overflow-hidden > div', 'fill'],
  'dots of the networks': [`footer [aria-hidden="true"]${MARKS}`, 'fill'],
} as const satisfies Record<string, readonly [string, Means]>

type Part = keyof typeof PARTS

/** Those of the parts that are not on the page, or of which one cannot be told from its paper. */
async function lost(page: Page, parts: readonly Part[]): Promise<readonly Part[]> {
  const seen = await page.evaluate(
    (asked) =>
      asked.map(({ selector, means }) => {
        const paper = getComputedStyle(document.body).backgroundColor
        const elements = [...document.querySelectorAll(selector)].filter((element) =>
          element.checkVisibility(),
        )
        const isTold = (element: Element) => {
          const style = getComputedStyle(element)
          switch (means) {
            case 'outline':
              return (
                style.outlineStyle !== 'none' &&
                Number.parseFloat(style.outlineWidth) >= 2 &&
                style.outlineColor !== paper
              )
            case 'border':
              return (
                style.borderTopStyle !== 'none' &&
                Number.parseFloat(style.borderTopWidth) >= 1 &&
                style.borderTopColor !== paper
              )
            default: {
              const dashed = style.backgroundImage !== 'none'
              const ink = dashed ? style.color : style.backgroundColor
              return style.forcedColorAdjust === 'none' && ink !== paper && ink !== 'rgba(0, 0, 0, 0)'
            }
          }
        }
        return elements.length > 0 && elements.every(isTold)
      }),
    parts.map((part) => ({ selector: PARTS[part][0], means: PARTS[part][1] })),
  )
  return parts.filter((_, i) => seen[i] !== true)
}

/** Each is told, and would be missed: without what tells it, it is gone. */
async function expectTold(page: Page, parts: readonly Part[]): Promise<void> {
  await expect.poll(() => lost(page, parts)).toEqual([])
  await page.screenshot({ path: test.info().outputPath(`${parts.length}-${parts[0]}.png`), fullPage: true })
  const strip = await page.addStyleTag({
    content: '* { forced-color-adjust: auto !important; outline: none !important; border: none !important }',
  })
  expect(await lost(page, parts)).toEqual(parts)
  await strip.evaluate((element) => element.parentNode?.removeChild(element))
  expect(await unseenWords(page)).toEqual([])
}

/** Buttons and links whose words have the colour of the paper that the system puts behind all words. */
const unseenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    return [...document.querySelectorAll<HTMLElement>('button, a')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => getComputedStyle(element).color === paper)
      .map((element) => element.textContent)
  })

test.describe('in few colours', () => {
  // Chromium's own stand-in for such a system.
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' }, role: 'delegator' })

  test('the page tells what is chosen, where one is, what can be pressed and how far a transfer is', async ({
    page,
    pair,
    bridge,
    stake,
    transfers,
    visitor,
  }) => {
    const hash = await makeDeposit(pair.world, 'holder', parseEther('2'))
    await bridge.open()
    await expectTold(page, [
      'the chosen direction',
      'the current page',
      'primary buttons',
      'dots of the networks',
    ])
    const other = page.locator('main label:has(> input[type="radio"]:not(:checked))').first()
    expect(await other.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('none')

    await new Stakeholder(pair, 'delegator').unbond(parseEther('1'))
    await stake.open()
    await visitor.connect()
    await expect(page.getByRole('navigation').filter({ hasText: 'Unbond' }).first()).toBeVisible()
    await expect(page.getByRole('progressbar').first()).toBeVisible()
    await expectTold(page, ['the current page', 'marks and lines of the strip', 'bars', 'tags'])

    await transfers.openHash(hash)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await expectTold(page, ['tags'])

    await transfers.openHash('0x12')
    await expectTold(page, ['notices'])
  })
})

test.describe('where somebody asks for more contrast', () => {
  test.use({ contextOptions: { contrast: 'more', reducedMotion: 'reduce' } })

  test('quiet text, lines and edges are as strong as the rest', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('main .border-edge').first()).toBeVisible()
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      // A change of theme takes its moment.
      await expect
        .poll(() => otherInks(page), { message: theme })
        .toEqual({ quiet: true, sheet: true, edge: true })
    }
  })
})

/** For each part that is quieter elsewhere: true when it has the ink of the text. */
function otherInks(page: Page): Promise<Record<'quiet' | 'sheet' | 'edge', boolean>> {
  return page.evaluate(() => {
    const ink = getComputedStyle(document.documentElement).color
    const of = (selector: string) => {
      const element = document.querySelector(selector)
      return element && getComputedStyle(element)
    }
    return {
      quiet: of('main .text-soft')?.color === ink,
      sheet: of('main .sheet')?.borderTopColor === ink,
      edge: of('main .border-edge')?.borderTopColor === ink,
    }
  })
}
