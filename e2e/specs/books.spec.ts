import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'delegator' })

test('a delegator saves the books of the stake, by rounds for Koinly, and sees what each round earned', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  await pair.tell('devnet_advanceRounds', 2)
  await stake.open()
  await visitor.connect()
  const books = page.getByRole('region', { name: 'Taxes and books' })
  await books.getByRole('button', { name: 'Read my books' }).click()
  await expect(books.getByText(/^Complete: \d+ entries/)).toBeVisible()
  await expect(books.getByRole('img', { name: /^Rewards of each round/ })).toBeVisible()

  await books.getByText('All rounds as a table').click()
  await expect(books.getByRole('row').filter({ hasText: 'Earned' }).first()).toBeVisible()
  await expectAccessible(page)

  await books.getByText('Koinly').click()
  const saving = page.waitForEvent('download')
  await books.getByRole('button', { name: 'Save the file' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('lpt-books-koinly-by-round.csv')
  const [header, ...rows] = (await readFile(await file.path(), 'utf8')).split('\r\n')
  expect(header).toMatch(/^Date,Sent Amount,Sent Currency,.*,Label,Description,TxHash$/)
  expect(rows.filter((row) => row.includes(',Reward,')).length).toBeGreaterThanOrEqual(4)
  expect(
    rows.some((row) => /^\d{4}-\d\d-\d\d \d\d:\d\d UTC,10000,LPT,.*,Add to Pool,"Livepeer bond/.test(row)),
  ).toBe(true)
})
