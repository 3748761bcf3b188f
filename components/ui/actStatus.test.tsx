// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { ActStatus } from './actStatus'
import { broken, stopWaiting } from './copy'

vi.mock('./act/waitNotice', () => {
  throw new Error('This code does not come.')
})
afterEach(cleanup)

it('a wallet that does not answer can be left although the code that says so never came', async () => {
  const leave = vi.fn()
  render(<ActStatus phase="unnamed" error={null} sent={null} foundLate={null} leave={leave} />)
  expect(await screen.findByText(broken.missing)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: stopWaiting }))
  expect(leave).toHaveBeenCalledOnce()
})
