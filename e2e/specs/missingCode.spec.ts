import { expect, type Page } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit, makeWithdrawal } from '../../lib/testing/transferSteps'
import { loseScripts } from '../fixtures/missingFiles'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

/** Tells later whether the page is still the one that was loaded. */
async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Reflect.set(window, 'marked', true))
  return () => page.evaluate(() => Reflect.get(window, 'marked') === true)
}

test('a deposit and its claim go their whole way although all other code is gone once the wallet was asked', async ({
  page,
  pair,
  wallet,
  bridge,
  visitor,
  transfers,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  await bridge.approve.click()
  await expect(bridge.deposit).toBeEnabled()
  const isSame = await markPage(page)
  wallet.meanwhile('eth_sendTransaction', () => loseScripts(page))
  await bridge.deposit.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  await pair.passChallengePeriod()
  await expect(transfers.claim).toBeEnabled()

  // Whoever comes back finds the code, and loses it while the wallet asks.
  await page.unroute('**/_next/static/**/*.js')
  await page.waitForLoadState('networkidle')
  wallet.meanwhile('eth_sendTransaction', () => loseScripts(page))
  await transfers.claim.click()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await isSame(), 'the page was never loaded anew').toBe(true)
  await expect(page.getByText(/could not be (fetched|shown)/)).toHaveCount(0)
})

test('a withdrawal goes its whole way although all other code is gone once the wallet was asked', async ({
  page,
  wallet,
  bridge,
  visitor,
  transfers,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('1')
  await expect(bridge.withdraw).toBeEnabled()
  const isSame = await markPage(page)
  wallet.meanwhile('eth_sendTransaction', () => loseScripts(page))
  await bridge.withdraw.click()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
  await expect(transfers.status('Released')).toBeVisible()
  expect(await isSame(), 'the page was never loaded anew').toBe(true)
  await expect(page.getByText(/could not be (fetched|shown)/)).toHaveCount(0)
})

test('a message is sent again although all other code is gone once the wallet was asked', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  await pair.failNextTicket()
  const hash = await makeWithdrawal(pair.world, 'holder', parseEther('3'))
  await transfers.openHash(hash)
  await visitor.connect()
  await expect(transfers.sendAgain).toBeEnabled()
  wallet.meanwhile('eth_sendTransaction', () => loseScripts(page))
  await transfers.sendAgain.click()
  await expect(transfers.status('Released')).toBeVisible()
  await expect(page.getByText(/could not be (fetched|shown)/)).toHaveCount(0)
})

test('a claim of several that waits when the page is left is checked, although all code is gone since it came back', async ({
  page,
  pair,
  visitor,
  transfers,
}) => {
  for (const amount of ['5', '7']) await makeDeposit(pair.world, 'holder', parseEther(amount))
  await pair.passChallengePeriod()
  await transfers.open()
  await visitor.connect()
  await expect(transfers.claimAll).toBeEnabled()
  await pair.holdL1()
  await transfers.claimAll.click()
  // Each of the two is told to wait as well, once the page has come back.
  const sent = page.getByText('Sent. Waiting for it to be included in a block.').first()
  await expect(sent).toBeVisible()
  await page.reload()
  await expect(sent).toBeVisible()
  await page.waitForLoadState('networkidle')
  await loseScripts(page)
  await pair.releaseL1()
  for (const amount of ['5', '7']) await expect(transfers.item(amount)).toContainText('Claimed')
  await expect(page.getByText(/could not be (fetched|shown)/)).toHaveCount(0)
})

test('without its code nothing is signed, saved, added or looked at: each says so, with a way on', async ({
  page,
  pair,
  wallet,
  bridge,
  visitor,
  transfers,
}) => {
  const hash = await makeDeposit(pair.world, 'holder', parseEther('2'))
  const missing = page.getByRole('alert').filter({ hasText: 'This part of the page could not be fetched' })
  const reload = page.getByRole('main').getByRole('button', { name: 'Reload the page' })
  const readies = async () => page.waitForLoadState('networkidle')

  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('1')
  await expect(bridge.approve).toBeEnabled()
  await readies()
  let comeBack = await loseScripts(page)
  await page.getByRole('button', { name: /^Account 0x/ }).click()
  const offer = page.getByRole('button', { name: 'Show LPT′ in your wallet' })
  await offer.click()
  await expect(missing).toHaveCount(1)
  await comeBack()
  await missing.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Your wallet now shows LPT′.')).toBeVisible()
  await page.keyboard.press('Escape')

  await loseScripts(page)
  await bridge.approve.click()
  await expect(page.getByText('A part of this page could not be fetched.')).toBeVisible()
  await expect(reload).toBeVisible()
  expect(wallet.signatures).toBe(0)
  await page.unroute('**/_next/static/**/*.js')

  await transfers.openHash(hash)
  await expect(transfers.status('In the challenge period')).toBeVisible()
  await readies()
  comeBack = await loseScripts(page)
  const calendar = page.getByRole('button', { name: 'Add to calendar' })
  await calendar.click()
  await expect(missing).toHaveCount(1)
  await expect(reload).toBeVisible()
  await comeBack()
  await Promise.all([
    page.waitForEvent('download'),
    missing.getByRole('button', { name: 'Try again' }).click(),
  ])
  await expect(missing).toHaveCount(0)

  await transfers.open()
  await expect(transfers.item('2')).toBeVisible()
  await readies()
  comeBack = await loseScripts(page)
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  await expect(missing).toHaveCount(1)
  await page.context().setOffline(true)
  const offline = page.getByRole('alert').filter({ hasText: 'There is no network' })
  await expect(offline).toBeVisible()
  await expect(offline.getByRole('button', { name: 'Reload the page' }), 'would end the page').toHaveCount(0)
  await comeBack()
  // With the network the file comes by itself.
  await Promise.all([page.waitForEvent('download'), page.context().setOffline(false)])
  await expect(offline).toHaveCount(0)
  await expect(missing).toHaveCount(0)
})

test('an endpoint of one’s own is not blamed for code of the page that did not come', async ({
  page,
  pair,
}) => {
  await page.goto('/endpoints/')
  await page.waitForLoadState('networkidle')
  const comeBack = await loseScripts(page)
  const ethereum = page.getByRole('region', { name: 'Local Ethereum' })
  const elsewhere = pair.pagesRpcUrls.l1.replace('127.0.0.1', 'localhost')
  await ethereum.getByRole('textbox', { name: 'URL of the endpoint' }).fill(elsewhere)
  await ethereum.getByRole('button', { name: 'Check and add' }).click()
  const missing = ethereum.getByRole('alert').filter({ hasText: 'could not be fetched' })
  await expect(missing).toBeVisible()
  await expect(missing.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  await expect(ethereum.getByText('It did not answer')).toHaveCount(0)
  await comeBack()
  await missing.getByRole('button', { name: 'Try again' }).click()
  await expect(ethereum.getByText('Yours')).toBeVisible()
  await expect(missing).toHaveCount(0)
})

test('what the page reads is told of when the code that reads it is never answered', async ({
  context,
  pair,
}) => {
  const { address } = pair.account('holder')
  const paths = ['/reserves/', `/transfers/?account=${address}`, '/', '/de/reserves/']
  const look = async (path: string) => {
    const page = await context.newPage()
    const html = await (await page.request.get(pair.siteUrl + path)).text()
    await page.route('**/_next/static/**/*.js', (route) =>
      // Only what the HTML names comes.
      html.includes(new URL(route.request().url()).pathname) ? route.fallback() : undefined,
    )
    await page.goto(pair.siteUrl + path)
    // Of nobody in particular the bridge page reads nothing in its panels: what is missing there is told at the top.
    const place = path === '/' ? page.locator('body') : page.getByRole('main')
    const said = place.getByText(/part of (this|the) page could not be fetched|ließ sich nicht laden/)
    await expect(said.first(), path).toBeVisible({ timeout: 60_000 })
    const reload = place.getByRole('button', { name: /^(Reload the page|Seite neu laden)$/ })
    await expect(reload.first(), path).toBeVisible()
    if (path !== '/')
      await expect(
        page.locator('main .breathe').filter({ visible: true }),
        `${path} holds no place`,
      ).toHaveCount(0)
  }
  await Promise.all(paths.map(look))
})
