import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test('the state of every endpoint is one click away, and a visitor may add one, which is looked at first', async ({
  page,
  pair,
}) => {
  // The same endpoints by another name of this machine: the only others that a page may ask.
  const elsewhere = (url: string) => url.replace('127.0.0.1', 'localhost')
  const own = { l1: elsewhere(pair.pagesRpcUrls.l1), l2: elsewhere(pair.pagesRpcUrls.l2) }
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Endpoints' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Endpoints' })).toBeVisible()

  const ethereum = page.getByRole('region', { name: 'Local Ethereum' })
  const field = ethereum.getByRole('textbox', { name: 'URL of the endpoint' })
  const add = ethereum.getByRole('button', { name: 'Check and add' })
  const listed = ethereum.getByRole('list', { name: 'Endpoints of Local Ethereum' }).locator('> li')
  await expect(listed).toHaveCount(1)
  for (const [text, said] of [
    ['l1.example', 'This is not an https URL.'],
    ['https://l1.example', 'This copy of the site is not allowed to ask that address.'],
    [own.l2, 'It answers, but it is on another network.'],
  ] as const) {
    await field.fill(text)
    await add.click()
    await expect(ethereum.getByText(said)).toBeVisible()
    await expect(listed).toHaveCount(1)
  }
  await expectAccessible(page)

  await field.fill(own.l1)
  await add.click()
  await expect(listed).toHaveCount(2)
  await expect(listed.first()).toContainText('Yours')
  await page.reload()
  await expect(listed).toHaveCount(2)
  await expect(listed.first()).toContainText('Yours')
  await expectAccessible(page)

  await listed
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(listed).toHaveCount(1)
  await page.reload()
  await expect(listed).toHaveCount(1)
  await expect(ethereum.getByText('Yours')).toBeHidden()
})
