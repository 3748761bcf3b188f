// @vitest-environment jsdom

import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { padHex } from 'viem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { account } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import type { Side } from '@/lib/chains/pair'
import { never } from '@/lib/hooks/testing/oddAnswers'
import { type Behaviour, oddWallet, pendingHere } from '@/lib/hooks/testing/oddWallet'
import { type ActRow, actRows, fill } from './actRows'

const replace = vi.hoisted(() => vi.fn())
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: replace, replace, prefetch: () => {} }) }))

// A proof needs a whole rollup, and is the same whatever the wallet does.
vi.mock('@/lib/actions/write/buildClaims', () => ({
  buildClaims: async () => [7n, 8n].map((position) => ({ position, data: '0x12345678' })),
}))

// Whether a token takes a signature is asked of a real one elsewhere.
vi.mock('@/lib/actions/read/readPermit', () => ({
  readPermit: async () => ({
    domain: { name: 'Token', version: '1', chainId: 1, verifyingContract: account },
    nonce: 0n,
  }),
}))

// The files of a page come from a server, and fees from contracts.
vi.mock('@/components/transfers/fetchTransferPage', () => ({ fetchTransferPage: async () => {} }))
vi.mock('@/lib/actions/read/settleTicketFees', () => ({
  settleTicketFees: async ({ shown }: { shown: object }) => shown,
}))
vi.mock('@/lib/actions/read/checkTicketFees', () => ({ checkTicketFees: async () => {} }))

beforeEach(() => {
  // Nobody looks at jsdom's pages otherwise.
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
})
afterEach(() => {
  cleanup()
  localStorage.clear()
  replace.mockReset()
})

// The code of an act is fetched when it is pressed.
configure({ asyncUtilTimeout: 4_000 })

const internal: Behaviour = () => Promise.reject({ code: -32_603, message: 'Internal JSON-RPC error.' })
const told = /Your wallet did send this/

/** A page whose wallet was asked for an act and has answered so. */
async function pressed({ shown, given = fill, button, typed }: ActRow, side: Side, behaves: Behaviour) {
  const wallet = oddWallet(behaves)
  wallet.isOn(side)
  await act(async () => {
    render(
      <PreviewProviders fill={given} config={wallet.config}>
        {shown}
      </PreviewProviders>,
    )
  })
  if (typed !== undefined)
    fireEvent.change(screen.getAllByRole('textbox')[0] ?? document.body, { target: { value: typed } })
  const press = () => fireEvent.click(screen.getAllByRole('button', { name: button })[0] ?? document.body)
  press()
  await vi.waitFor(() => expect(pendingHere().length).toBeGreaterThan(0), 4_000)
  return { wallet, press }
}

const rowOf = (name: string): ActRow => {
  const row = actRows[name]
  if (row === undefined) throw new Error(`No page offers ${name}.`)
  return row
}

const sides: Record<string, Side> = { withdraw: 'l1', claim: 'l1', resend: 'l1', 'claim all': 'l1' }

/** The outcome is read as always: one of two is claimed in that transaction, the other was claimed before. */
const says: Record<string, RegExp> = { 'claim all': /Somebody else claimed some of these deposits first/ }

describe.each(Object.keys(actRows))('%s, which the wallet says it could not do', (name) => {
  it('and which is included after all, is told of', async () => {
    const { wallet } = await pressed(rowOf(name), sides[name] ?? 'l2', internal)
    await screen.findByText(/Your wallet could not do this/)
    // Both deposits are claimed, say the contracts.
    wallet.chains.l1.word = padHex('0x1')
    wallet.mine()
    await screen.findByText(says[name] ?? told)
    expect(screen.queryByText(/Your wallet could not do this/)).toBeNull()
    expect(pendingHere()).toEqual([])
    expect(wallet.asked()).toBe(1)
    // A transfer has a page of its own.
    expect(replace).toHaveBeenCalledTimes(/^(deposit|withdraw)( by a signature)?$/.test(name) ? 1 : 0)
  })
})

it('what was left while the wallet said nothing is told of as well', async () => {
  const { wallet } = await pressed(rowOf('unbond'), 'l2', never)
  fireEvent.click(await screen.findByRole('button', { name: 'Stop waiting' }, { timeout: 10_000 }))
  await screen.findByText(/This page no longer waits for your wallet/)
  wallet.mine()
  await screen.findByText(told)
}, 15_000)

it('what was asked for again is not looked out for beside it', async () => {
  let asked = 0
  const { wallet, press } = await pressed(rowOf('unbond'), 'l2', async (chain) => {
    asked += 1
    if (asked === 1) return internal(chain)
    chain.mine()
    return chain.sent
  })
  await screen.findByText(/Your wallet could not do this/)
  press()
  await vi.waitFor(() => expect(pendingHere()).toEqual([]))
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(wallet.asked()).toBe(2)
  expect(screen.queryByText(told)).toBeNull()
})

it('nothing is asked any more once the page is left, and what a reload goes on with is kept', async () => {
  const { wallet } = await pressed(rowOf('unbond'), 'l2', internal)
  await screen.findByText(/Your wallet could not do this/)
  cleanup()
  const count = vi.fn(async () => [])
  wallet.chains.l2.faults.set('eth_getLogs', count)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(count).not.toHaveBeenCalled()
  expect(pendingHere()[0]?.hash).toBe(null)
})
