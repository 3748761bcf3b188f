// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { AddToken } from '@/components/wallet/addToken'
import { isUnderWay } from '@/lib/hooks/acts/underWay'
import { type ActRow, actRows, fill } from './actRows'

/** The fetching of code, with which whatever is signed begins. */
const fetchCode = vi.hoisted(() => vi.fn())
vi.mock('@/lib/hooks/code/fetchCode', () => ({ fetchCode }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {}, replace: () => {} }) }))

let end = () => {}
beforeEach(() => {
  const ended = new Promise((_, reject) => {
    end = () => reject(new Error('The page is closed.'))
  })
  fetchCode.mockImplementation(() => ended)
})
afterEach(async () => {
  cleanup()
  end()
  // An act under way anywhere on a page keeps others of its name from being pressed.
  await vi.waitFor(() =>
    expect(Object.values(actRows).some(({ name }) => isUnderWay([name], {}))).toBe(false),
  )
  fetchCode.mockReset()
})

function show({ shown, given = fill }: ActRow) {
  render(<PreviewProviders fill={given}>{shown}</PreviewProviders>)
}

/** Presses as fast as a finger on a busy page: three clicks before anything is drawn again. */
const pressThrice = (button: HTMLElement) =>
  act(async () => {
    for (let press = 0; press < 3; press++) button.click()
  })

it.each(Object.entries(actRows))('%s: pressed three times in one task, one is signed', async (_, row) => {
  show(row)
  if (row.typed !== undefined)
    fireEvent.change(screen.getAllByRole('textbox')[0] ?? document.body, { target: { value: row.typed } })
  const [button] = screen.getAllByRole('button', { name: row.button })
  if (button === undefined) throw new Error('There is no such button.')
  fetchCode.mockClear()
  await pressThrice(button)
  expect(isUnderWay([row.name], {})).toBe(true)
  // The code that signs, the code of the act, the sentences of its errors, and the page of the transfer that it
  // makes.
  const opens = /^(deposit|withdraw):/.test(row.name)
  expect(fetchCode).toHaveBeenCalledTimes(opens ? 4 : 3)
})

it('add token: pressed three times in one task, the wallet is asked once', async () => {
  show({ shown: <AddToken />, button: /./, name: '' })
  fetchCode.mockClear()
  await pressThrice(screen.getByRole('button'))
  expect(fetchCode).toHaveBeenCalledOnce()
})
