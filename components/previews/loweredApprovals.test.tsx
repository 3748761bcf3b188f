// @vitest-environment jsdom

import type { QueryClient } from '@tanstack/react-query'
import { act, cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { numberToHex, parseEther } from 'viem'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DepositPanel } from '@/components/bridge/depositPanel'
import { account, stake } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { BondPanel } from '@/components/stake/bondPanel'
import { approvalEvent } from '@/lib/actions/expectedEvents'
import type { PendingAct } from '@/lib/history/pendingAct'
import { carryOut, resume } from '@/lib/hooks/acts/carryOut'
import { depositAct } from '@/lib/hooks/acts/depositActs'
import { type ApprovalName, approvalNames } from '@/lib/hooks/acts/loweredApprovals'
import { openPendingStorage } from '@/lib/hooks/acts/pendingStorage'
import { oddWallet, pendingHere, SENT } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { withAllowance } from './actRows'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {}, replace: () => {} }) }))

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const needed = parseEther('2')
const form = { amount: '2', setAmount: () => {}, recipient: '', setRecipient: () => {} }
const lpt = { lpt: needed, allowance: 0n }

const pages: Record<ApprovalName, (allowance: bigint) => Promise<void>> = {
  'approve-lpt': (allowance) => show(<DepositPanel form={form} />, withAllowance(allowance)),
  'approve-bonding': (allowance) =>
    show(<BondPanel stake={{ ...stake, wallet: { ...stake.wallet, ...lpt, allowance } }} />),
}

async function show(part: ReactNode, fill?: (cache: QueryClient) => void) {
  await act(async () => {
    render(<PreviewProviders fill={fill}>{part}</PreviewProviders>)
  })
}

/** An approval of `needed` that waited when its page was left, and of which the wallet made something else. */
async function approved(name: ApprovalName, value: bigint) {
  const { clients, chains, config } = oddWallet(async () => SENT)
  const event = approvalEvent(account, { owner: account, spender: account })
  const names = approvalNames(name, needed)
  const pending: PendingAct = { hash: SENT, proposed: false, sent: undefined, event, since: 11n, names }
  const storage = await openPendingStorage(pair, account, names)
  storage.keep(pending)
  chains.l2.mine({ hash: SENT, from: account, event: { ...event, data: numberToHex(value, { size: 32 }) } })
  const left = new AbortController().signal
  const forget = () => storage.forget(pending)
  const stage = { config, clients, pair, enter: () => {}, show: () => {}, left, beginFollowing: () => left }
  await resume(stage, { account, pending, forget, hear: undefined, isHere: () => true })
}

/** The same, signed on this page. */
async function signed(value: bigint) {
  const wallet = oddWallet(async () => {
    const [waiting] = pendingHere()
    const data = numberToHex(value, { size: 32 })
    wallet.chains.l2.mine({ hash: SENT, from: account, event: waiting && { ...waiting.event, data } })
    return SENT
  })
  wallet.isOn('l2')
  const left = new AbortController().signal
  const asking = depositAct({ step: 'approve', spender: account, amount: needed }, { onSent: () => {} })
  const stage = { ...wallet, pair, enter: () => {}, show: () => {}, left, beginFollowing: () => left }
  await carryOut(stage, asking, await asking.load())
}

const said = () => vi.waitFor(() => expect(document.body.textContent).toContain('LPT is needed'))

describe.each(['approve-lpt', 'approve-bonding'] as const)('%s', (name) => {
  it.each([
    ['to a part', parseEther('1'), 'Your wallet approved 1 LPT, and 2 LPT is needed'],
    ['to nothing', 0n, 'Your wallet approved 0 LPT, and 2 LPT is needed'],
  ])('that the wallet lowered %s is told of after a reload', async (_, value, words) => {
    await approved(name, value)
    await pages[name](value)
    await said()
    expect(document.body.textContent).toContain(words)
  })

  it('of a part is told of on any device', async () => {
    await pages[name](parseEther('1'))
    await said()
    expect(document.body.textContent).toContain('1 LPT is approved so far, and 2 LPT is needed')
  })

  it('of all of it leaves nothing to be told, whatever was lowered before', async () => {
    await approved(name, 0n)
    await approved(name, needed)
    await pages[name](0n)
    await act(async () => {})
    expect(document.body.textContent).not.toContain('is needed')
    expect(Object.keys(localStorage).filter((key) => key.includes('lowered'))).toEqual([])
  })
})

it('lowered by a wallet on this page is told of there', async () => {
  await signed(0n)
  await pages['approve-lpt'](0n)
  await said()
  expect(document.body.textContent).toContain('Your wallet approved 0 LPT, and 2 LPT is needed')
})
