import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import * as v from 'valibot'
import { encodeAbiParameters, keccak256, numberToHex } from 'viem'
import { evidenceSchema } from '../../lib/bridge/proof/evidence'
import { verifyEvidence } from '../../lib/bridge/proof/verifyEvidence'
import { serveSite } from '../../scripts/serve'
import { siteDir } from '../../scripts/setup/site'
import { expectAccessible } from '../fixtures/accessible'
import { rpc } from '../fixtures/rpc'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const LPT = 10n ** 18n

/** The slot of OpenZeppelin's ERC-20 balances. */
const BALANCES = 0n

const entry = (page: Page, name: string) =>
  page.getByRole('main').locator('dl > div').filter({ hasText: name }).locator('dd').first()

test('the reserve holds while a deposit is under way, and every figure can be verified', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const before = await pair.lpt(pair.info.contracts.bridge.l2Gateway)
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('2')
  await bridge.approve.click()
  await bridge.deposit.click()
  await expect(page).toHaveURL(/tx=0x/)

  await page.goto('/reserves/')
  await expect(page.getByText('The reserve holds', { exact: true })).toBeVisible()
  await expectAccessible(page, { reserves: 'balanced' })
  const total = new Intl.NumberFormat('en-US').format((before + 2n * LPT) / LPT)
  await expect(entry(page, 'In escrow')).toHaveText(`${total} LPT`)
  await expect(entry(page, 'Total')).toHaveText(`${total} LPT`)
  await expect(entry(page, 'Deposits not yet claimed')).toHaveText('2 LPT')
  await expect(entry(page, 'Withdrawals not yet released')).toHaveText('0 LPT')
  await expect(page.getByRole('img', { name: 'Two bars of the same scale' })).toBeVisible()

  const blocks = page.getByRole('list', { name: 'Where this was read' }).getByRole('listitem')
  await expect(blocks).toHaveCount(2)
  for (const block of await blocks.all()) await expect(block).toContainText(/Block [\d,]+/)
  const { l2Gateway, lptPrime } = pair.info.contracts.bridge
  const commands = page.locator('code')
  await expect(commands.nth(0)).toContainText(`cast call ${l2Gateway} 'escrowed(address)(uint256)'`)
  await expect(commands.nth(1)).toContainText(`cast call ${lptPrime} 'totalSupply()(uint256)'`)
})

test('a browser proves the reserves itself, and catches an endpoint that lies about a figure', async ({
  browser,
  pair,
}) => {
  const { lptPrime } = pair.info.contracts.bridge
  // A fork gives no proofs: these are the chains that it was made of, which are only read.
  const context = await browser.newContext()
  const page = await context.newPage()
  const site = await serveSite({ dir: siteDir('devnet'), port: 0, devnetUrl: process.env.BASE_L2_URL ?? '' })
  await page.goto(`${site.url}/reserves/`)
  await page.getByRole('button', { name: 'Prove the reserves' }).click()
  await expect(page.getByText('Proven: the reserve holds')).toBeVisible()
  const book = page.getByRole('article', { name: 'At the latest confirmed assertion' })
  await expect(book.getByRole('definition').filter({ hasText: '1,000 LPT' }).first()).toBeVisible()
  await expectAccessible(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the proof' }).click(),
  ])
  const evidence = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(await verifyEvidence(v.parse(evidenceSchema, evidence))).toMatchObject({ state: 'proven' })

  await page.route(/127\.0\.0\.1/, async (route) => {
    const asked = route.request().postData()?.toLowerCase() ?? ''
    if (!asked.includes('eth_getproof') || !asked.includes(lptPrime.toLowerCase())) return route.fallback()
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/("value":"0x)[1-9a-f]/g, '$1f')
    await route.fulfill({ response: answer, body })
  })
  await page.getByRole('button', { name: 'Prove them again' }).click()
  await expect(page.getByText('What the endpoints say does not hold')).toBeVisible()
  await expect(page.getByText('An endpoint gives another figure than its own proof.')).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
  await site.close()
})

test('where the endpoints give no proofs nothing is said of the reserves', async ({ page }) => {
  await page.goto('/reserves/')
  await page.getByRole('button', { name: 'Prove the reserves' }).click()
  await expect(page.getByText('The endpoints give no proofs')).toBeVisible()
  await expect(page.getByText('The reserve holds', { exact: true })).toBeVisible()
})

test('what does not agree is said loudly, and what could not be counted is not taken for that', async ({
  page,
  pair,
}) => {
  const { lpt, lptPrime, l2Gateway } = pair.info.contracts.bridge
  const escrowed = await pair.lpt(l2Gateway)
  const word = (amount: bigint) => numberToHex(amount, { size: 32 })
  const setSupply = (amount: bigint) =>
    rpc(pair.info.l1.rpcUrl, 'anvil_setStorageAt', [lptPrime, '0x2', word(amount)])
  const alarm = page.getByRole('main').getByRole('alert')

  await test.step('logs that cannot be read', async () => {
    await pair.setRpcFaults('l2', { lostLogs: [0, Number.MAX_SAFE_INTEGER] })
    await page.goto('/reserves/')
    await expect(page.getByText('The reserve covers every LPT′')).toBeVisible()
    await expectAccessible(page, { reserves: 'uncounted' })
    await pair.healEndpoint()
    await expect(page.getByText('The reserve holds', { exact: true })).toBeVisible()
  })

  await test.step('LPT′ that nothing stands behind', async () => {
    await setSupply(escrowed + 3n * LPT)
    await expect(alarm).toContainText('The reserve does not hold')
    await expectAccessible(page, { reserves: 'short' })
    await expect(alarm).toContainText('3 LPT of LPT′ has nothing in escrow behind it')
  })

  await test.step('LPT that stands for nothing', async () => {
    await setSupply(escrowed - 2n * LPT)
    await expect(alarm).toContainText('2 LPT more is in escrow than is accounted for')
    await expectAccessible(page, { reserves: 'surplus' })
  })

  await test.step('an escrow that is not there', async () => {
    const ofGateway = keccak256(
      encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [l2Gateway, BALANCES]),
    )
    await pair.tell('anvil_setStorageAt', lpt, ofGateway, word(escrowed - LPT))
    expect(await pair.lpt(l2Gateway)).toBe(escrowed - LPT)
    await expect(alarm).toContainText('The gateway holds 1 LPT less than it has recorded')
    await expectAccessible(page, { reserves: 'missing' })
  })
})
