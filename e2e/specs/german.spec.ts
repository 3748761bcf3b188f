import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { test } from '../fixtures/test'

test.use({ role: 'holder', locale: 'de-DE' })

const language = (page: Page) => page.locator('html').getAttribute('lang')

test('a holder takes LPT to Ethereum in German, with a comma, and goes on in English', async ({
  page,
  pair,
  wallet,
}) => {
  const { address } = pair.account('holder')
  const before = { lpt: await pair.lpt(address), prime: await pair.lptPrime(address) }
  await page.goto('/de/')
  expect(await language(page)).toBe('de')
  await expect(page).toHaveTitle(/zwischen Arbitrum und Ethereum/)
  await page.getByRole('button', { name: 'Wallet verbinden' }).first().click()
  const wallets = page.getByRole('dialog')
  await expect(wallets.getByRole('heading', { name: 'Eine Wallet verbinden' })).toBeVisible()
  await expect(wallets.getByRole('button', { name: 'Schließen', exact: true })).toBeVisible()
  // RainbowKit lays a button over these words.
  await wallets.getByText('Mehr erfahren').click({ force: true })
  await expect(wallets).toContainText('Was ist eine Wallet?')
  const article = wallets.getByRole('link', { name: 'Mehr erfahren' })
  await expect(article).toHaveAttribute('href', 'https://ethereum.org/de/wallets/')
  await wallets.getByRole('button', { name: 'Zurück' }).click()
  await wallets.getByRole('button', { name: wallet.name }).click()
  await expect(page.getByRole('button', { name: /^Konto 0x/ })).toBeVisible()

  const amount = page.getByRole('textbox', { name: 'Betrag' })
  await amount.fill('1.500')
  await expect(page.getByText('Tausender oder Nachkommastellen?')).toBeVisible()
  await amount.fill('17,25')
  await expect(page).toHaveURL(/\/de\/\?amount=17\.25$/)
  await page.getByRole('button', { name: 'Signieren und hinterlegen' }).click()
  await expect(page).toHaveURL(/\/de\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  const main = page.getByRole('main')
  await expect(main.getByText('In der Einspruchsfrist', { exact: true })).toBeVisible()
  expect(await pair.lpt(address)).toBe(before.lpt - parseEther('17.25'))

  await pair.passChallengePeriod()
  await main.getByRole('button', { name: '17,25 LPT′ abholen' }).click()
  await expect(main.getByText('Abgeholt', { exact: true })).toBeVisible()
  expect(await pair.lptPrime(address)).toBe(before.prime + parseEther('17.25'))

  const { search } = new URL(page.url())
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${pair.siteUrl}/transfers/${search}`)
  expect(await language(page)).toBe('en')
  await expect(main.getByText('Claimed', { exact: true })).toBeVisible()
})

test('the browser’s language is offered once, with path and query, and nobody is sent there', async ({
  page,
  pair,
}) => {
  await page.goto('/stake/?round=7')
  const offer = page.getByRole('complementary', { name: 'Deutsch' })
  await expect(offer).toContainText('Diese Seite gibt es auch auf Deutsch.')
  expect(await language(page)).toBe('en')
  for (const [tag, path] of [
    ['de', '/de/stake/'],
    ['en', '/stake/'],
    ['x-default', '/stake/'],
  ]) {
    const alternate = page.locator(`head link[rel="alternate"][hreflang="${tag}"]`)
    await expect(alternate).toHaveAttribute('href', `${pair.siteUrl}${path}`)
  }

  await offer.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(`${pair.siteUrl}/de/stake/?round=7`)
  await expect(page.getByRole('heading', { level: 1, name: 'Staking' })).toBeVisible()
  await expect(offer).toBeHidden()

  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${pair.siteUrl}/stake/?round=7`)
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' })).toBeVisible()
  await expect(offer).toBeHidden()
})

test('an unknown address says so in the language of its folder', async ({ page }) => {
  const answer = await page.goto('/de/gibt-es-nicht/')
  expect(answer?.status()).toBe(404)
  expect(await language(page)).toBe('de')
  await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Zur Brücke' }).click()
  await expect(page).toHaveURL(/\/de\/$/)
})
