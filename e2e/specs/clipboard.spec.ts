import { expect, type Locator, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { listen } from '../fixtures/announcements'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

/** A browser that lets no page copy, by the newer way or by the older one. */
const refuseClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')),
      },
    })
    document.execCommand = () => false
  })

/** A page from a plain http host, where browsers have no clipboard at all. */
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))

const REFUSED = 'The browser does not allow copying. The text is marked: copy it yourself.'

const marked = (page: Page) => page.evaluate(() => getSelection()?.toString())

/** The text is on the page, whole and marked for the reader's own keys; and that is said. */
async function expectMarked(page: Page, button: Locator, text: string | RegExp): Promise<void> {
  await button.click()
  await expect(page.getByText(REFUSED).filter({ visible: true }).first()).toBeVisible()
  const selection = await marked(page)
  expect(selection).toMatch(text)
  await expect(page.locator('code.select-all').filter({ hasText: selection ?? '' })).toBeVisible()
}

test('without a clipboard the older way copies, as on a page that comes over plain http', async ({
  page,
  pair,
  transfers,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('3'))
  await withoutClipboard(page)
  await transfers.openHash(hash)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await transfers.lookUp.fill('')
  await transfers.lookUp.press('ControlOrMeta+V')
  await expect(transfers.lookUp).toHaveValue(`${pair.siteUrl}/transfers/?tx=${hash}`)
})

test('where copying is refused, every copy button shows its text marked, and says so', async ({
  page,
  pair,
  transfers,
  visitor,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('3'))
  await refuseClipboard(page)
  const said = await listen(page)
  await transfers.openHash(hash)
  const link = `${pair.siteUrl}/transfers/?tx=${hash}`
  await expectMarked(page, page.getByRole('button', { name: 'Copy link' }), link)
  expect(said).toContain(REFUSED)
  await expectMarked(page, page.getByRole('button', { name: 'Copy the hash of the assertion' }), /^0x\w{64}$/)

  await visitor.connect()
  await page.getByRole('button', { name: /^Account 0x/ }).click()
  const menu = page.locator('[popover]:popover-open')
  await expectMarked(page, menu.getByRole('button', { name: /^Copy 0x/ }), pair.account('holder').address)

  await page.goto('/reserves/')
  await expectMarked(page, page.getByRole('button', { name: /^Copy/ }).first(), /\S/)
  await page.goto('/about/')
  const { sha256 } = await (await page.request.get('/build.json')).json()
  await expectMarked(page, page.getByRole('button', { name: 'Copy the hash of all files' }), sha256)
})
