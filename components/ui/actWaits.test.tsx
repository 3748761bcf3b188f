// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { padHex } from 'viem'
import { mainnet } from 'viem/chains'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ActPhase } from '@/lib/hooks/acts/act'
import { ActStatus } from './actStatus'
// It comes after the page, and long before anything is signed.
import './act/waitNotice'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const sent = { hash: padHex('0x5e47', { size: 32 }), chain: mainnet }

/** After so many seconds each wait says what to do about it, and can be left. */
it.each([
  ['signing', null, 8, /Open your wallet.*switch it there by hand/, 'Stop waiting'],
  ['unnamed', null, 0, /It is not known whether your wallet has sent this/, 'Stop waiting'],
  ['mining', sent, 3, /raise its gas price/, 'Stop waiting'],
  ['proposed', null, 0, /They sign in their own wallets/, 'Continue without waiting'],
] satisfies [ActPhase, typeof sent | null, number, RegExp, string][])(
  'while it is %s, it says what to do and can be left',
  async (phase, waits, seconds, says, way) => {
    const leave = vi.fn()
    render(<ActStatus phase={phase} error={null} sent={waits} foundLate={null} leave={leave} />)
    await act(() => vi.advanceTimersByTimeAsync(Math.max(0, seconds * 1_000 - 500)))
    if (seconds > 0) expect(screen.queryByRole('button', { name: way })).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(1_000))
    expect(document.body.textContent).toMatch(says)
    fireEvent.click(screen.getByRole('button', { name: way }))
    expect(leave).toHaveBeenCalledOnce()
  },
)
