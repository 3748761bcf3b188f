import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures/test'

const PAGES = [
  '/',
  '/?direction=withdraw&amount=5',
  '/stake/?round=7',
  '/transfers/',
  `/transfers/?tx=0x${'ab'.repeat(32)}`,
  `/transfers/?account=0x${'ab'.repeat(20)}`,
  '/reserves/',
  '/endpoints/',
  '/about/',
  '/nowhere/',
]
const LANGUAGES = ['', '/de']

/** Buttons that connect, and those that stand there while a wallet is: both are of no use to who is connected. */
const CONNECTS = />(Connect (a )?wallet[^<]*|Reconnecting[^<]*)<|aria-label="Reconnecting/

/** Remembers every link and button of the static HTML before any script has run. */
async function rememberStaticElements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const remember = () => {
      const elements = [...document.querySelectorAll('a[href], button, input, select')]
      Reflect.set(globalThis, 'staticElements', elements)
    }
    new MutationObserver((_, observer) => {
      // The last element of the shell is there, and no script of the page has run.
      if (document.querySelector('footer a[hreflang]') === null) return
      observer.disconnect()
      remember()
    }).observe(document, { childList: true, subtree: true })
  })
}

/** Those that are not on the page any more, by their names. */
const replaced = (page: Page) =>
  page.evaluate(() => {
    const elements: unknown = Reflect.get(globalThis, 'staticElements')
    if (!Array.isArray(elements)) return ['nothing was remembered']
    return elements.length < 10
      ? [`only ${elements.length} were remembered`]
      : elements.filter((element) => !element.isConnected).map((element) => element.outerHTML)
  })

for (const path of PAGES)
  for (const language of LANGUAGES)
    test(`nothing that can be pressed on ${language}${path} is replaced when the page comes to life`, async ({
      page,
    }) => {
      await rememberStaticElements(page)
      await page.goto(language + path)
      await page.waitForLoadState('networkidle')
      expect(await replaced(page)).toEqual([])
    })

test.describe('to who comes back with a wallet', () => {
  test.use({ role: 'holder' })

  test('nothing that can be pressed is replaced but what connects', async ({ page, visitor }) => {
    await page.goto('/')
    await visitor.connect()
    await rememberStaticElements(page)
    for (const path of PAGES) {
      await page.goto(path)
      await expect(page.getByRole('button', { name: /^Account 0x/ })).toBeVisible()
      await page.waitForLoadState('networkidle')
      const gone = await replaced(page)
      expect(
        gone.filter((element) => !CONNECTS.test(element)),
        path,
      ).toEqual([])
    }
  })
})

test('a language link that is pressed before any script has come keeps the query', async ({ page, pair }) => {
  await page.route('**/_next/static/**/*.js', () => undefined)
  await page.goto('/de/transfers/?tx=0x12', { waitUntil: 'commit' })
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${pair.siteUrl}/transfers/?tx=0x12`)
})

for (const [path, clean] of [
  ['//stake/', '/stake/'],
  ['/stake/index.html', '/stake/'],
  ['/stake//', '/stake/'],
  ['/stake/?amp;tx=%E0%A4%A#%', '/stake/?amp;tx=%E0%A4%A#%'],
  ['/?direction=DEPOSIT&direction=withdraw', '/?direction=DEPOSIT&direction=withdraw'],
  ['/index.html?amount=5', '/?amount=5'],
]) {
  test(`${path} is the page ${clean}`, async ({ page, pair }) => {
    await page.goto(pair.siteUrl + path)
    await expect(page).toHaveURL(pair.siteUrl + clean)
    const main = page.getByRole('navigation', { name: 'Main' })
    await expect(main.locator('[aria-current="page"]')).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    await main.getByRole('link', { name: 'Reserves' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Reserves' })).toBeVisible()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click()
    await expect(page).toHaveURL(`${pair.siteUrl}/de/reserves/`)
  })
}

test('odd addresses in German open their page', async ({ page, pair }) => {
  for (const [path, clean] of [
    ['/de//stake/', '/de/stake/'],
    ['//de/stake/', '/de/stake/'],
    ['/de/stake/index.html?round=7', '/de/stake/?round=7'],
    ['/de/index.html', '/de/'],
  ]) {
    await page.goto(pair.siteUrl + path)
    await expect(page, path).toHaveURL(pair.siteUrl + clean)
    const main = page.getByRole('navigation', { name: 'Hauptmenü' })
    await expect(main.locator('[aria-current="page"]')).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    await main.getByRole('link', { name: 'Reserven' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Reserven' })).toBeVisible()
    await expect(page).toHaveURL(`${pair.siteUrl}/de/reserves/`)
  }
})

test('the direction is read whatever its letters, and an account that is none is said to be none', async ({
  page,
}) => {
  for (const written of ['WITHDRAW', '%20Withdraw%E2%80%8B', '%EF%BD%97ithdraw', '&direction=withdraw']) {
    await page.goto(`/?direction=${written}`)
    await expect(page.getByRole('radio', { name: 'To Arbitrum' }), written).toBeChecked()
  }
  for (const nobody of ['vitalik.eth', '%E0%A4%A', 'null', '%3Cscript%3E']) {
    await page.goto(`/transfers/?account=${nobody}`)
    await expect(
      page
        .getByRole('main')
        .getByText(/not an? (account|address)/i)
        .first(),
      nobody,
    ).toBeVisible()
  }
})

test('a chosen theme is put back when something takes it away', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'))
  await expect.poll(theme).toBe('dark')
  await page.reload()
  expect(await theme()).toBe('dark')
})

test('a chosen theme survives an extension that changes the page before it comes to life', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark')
    document.addEventListener('readystatechange', () => document.querySelector('h1')?.replaceChildren('Else'))
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('elements of the head that somebody takes out do not end the page', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    for (const element of document.head.querySelectorAll('link:not([rel="stylesheet"]), meta, title'))
      element.remove()
  })
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stake' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stake' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reserves' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reserves' })).toBeVisible()
})
