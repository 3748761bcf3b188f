// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import * as fixtures from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import type { ReadBooks } from '@/lib/hooks/queries/useBooks'
import { BooksReady } from './booksReady'
import { booksWords, roundsWords } from './copy'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function show(changes: Partial<ReadBooks> = {}, rounds = 100) {
  const readOn = vi.fn()
  const books: ReadBooks = {
    facts: fixtures.booksOf(rounds),
    missing: [],
    lpt: fixtures.account,
    ...changes,
  }
  render(
    <PreviewProviders>
      <BooksReady books={books} isReading={false} readOn={readOn} />
    </PreviewProviders>,
  )
  return { readOn }
}

/** The file that the button saves: its name and its text. */
async function saved(): Promise<{ name: string; text: string }> {
  const blobs: Blob[] = []
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob)
    return 'blob:x'
  }
  URL.revokeObjectURL = () => {}
  let name = ''
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download
  })
  fireEvent.click(screen.getByRole('button', { name: booksWords.save }))
  return { name, text: (await blobs[0]?.text()) ?? '' }
}

it('saves the file that was chosen, named for it and for how income is written down', async () => {
  show()
  expect((await saved()).name).toBe('lpt-books-plain-by-round.csv')
  fireEvent.click(screen.getByRole('radio', { name: 'CoinTracker' }))
  const byRound = await saved()
  expect(byRound.name).toBe('lpt-books-cointracker-by-round.csv')
  expect(byRound.text).toMatch(/^Date,Received Quantity,/)
  expect(byRound.text).toContain(',staking\r\n')
  // None of it is claimed yet.
  fireEvent.click(screen.getByRole('radio', { name: booksWords.incomes.claim }))
  const byClaim = await saved()
  expect(byClaim.name).toBe('lpt-books-cointracker-by-claim.csv')
  expect(byClaim.text).not.toContain(',staking\r\n')
})

it('draws each round, and has the same in a table, in parts', () => {
  show({}, 100)
  const chart = screen.getByRole('img')
  expect(chart.querySelectorAll('rect')).toHaveLength(101)
  const rows = () => screen.getAllByRole('row', { hidden: true }).length - 1
  expect(rows()).toBe(50)
  fireEvent.click(screen.getByText(roundsWords.more(50)))
  expect(rows()).toBe(100)
  expect(screen.getAllByText(roundsWords.rewards.missed).length).toBeGreaterThan(10)
  expect(screen.getByText(new RegExp(roundsWords.missed(14)))).toBeTruthy()
})

it('says what is missing and reads on, and still saves what is there', async () => {
  const { readOn } = show({
    missing: [
      { part: 'gas', why: 'The network is busy.' },
      { part: 'stake', why: null },
    ],
  })
  expect(screen.getByText(booksWords.missing)).toBeTruthy()
  expect(screen.getByText(`${booksWords.parts.gas}: The network is busy.`)).toBeTruthy()
  expect(screen.getByText(`${booksWords.parts.stake}: ${booksWords.unclear}`)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: booksWords.readOn }))
  expect(readOn).toHaveBeenCalledOnce()
  expect((await saved()).text.split('\r\n').length).toBeGreaterThan(80)
})

it('offers no file where there is nothing to write', () => {
  show({}, 0)
  expect(screen.getByText(booksWords.empty)).toBeTruthy()
  expect(screen.queryByRole('button', { name: booksWords.save })).toBeNull()
})
