// @vitest-environment jsdom

import type { QueryClient } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { parseEther } from 'viem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DepositPanel } from '@/components/bridge/depositPanel'
import WithdrawPanel from '@/components/bridge/withdraw/withdrawPanel'
import {
  account,
  deposit,
  deposits,
  locks,
  stake,
  trackedDeposit,
  withdrawal,
  withdrawals,
} from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { BlockedNotice } from '@/components/stake/blockedNotice'
import { BondPanel } from '@/components/stake/bondPanel'
import { FeesAction } from '@/components/stake/feesAction'
import { LockItem } from '@/components/stake/lockItem'
import { LocksList } from '@/components/stake/locksList'
import { RewardsStart } from '@/components/stake/rewardsStart'
import { UnbondPanel } from '@/components/stake/unbondPanel'
import { ClaimAction } from '@/components/transfers/acts/claimAction'
import { RedeemAction } from '@/components/transfers/acts/redeemAction'
import { ResendAction } from '@/components/transfers/acts/resendAction'
import { ClaimTogether } from '@/components/transfers/list/claimTogether'
import { AddToken } from '@/components/wallet/addToken'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { isUnderWay } from '@/lib/hooks/acts/underWay'
import { keys } from '@/lib/hooks/keys'

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
  // What is under way anywhere on a page keeps others of its name from being pressed.
  await vi.waitFor(() => expect(Object.values(rows).some(({ name }) => isUnderWay([name], {}))).toBe(false))
  fetchCode.mockReset()
})

const bridgeFacts: BridgeFacts = {
  l1: {
    eth: parseEther('1'),
    lptPrime: parseEther('9'),
    olderLpt: 0n,
    paused: false,
    pausedUntil: 0n,
    code: 'none',
    gasPrice: 1n,
    waiting: 0,
  },
  l2: {
    eth: parseEther('1'),
    lpt: parseEther('9'),
    allowance: 0n,
    hasPermit: false,
    paused: false,
    code: 'none',
    gasPrice: 1n,
    waiting: 0,
  },
  sameOnBoth: false,
}
const fees = { gasLimit: 1n, maxFeePerGas: 1n, maxSubmissionCost: 1n, excessFeeRefundAddress: account }
const amount = parseEther('2')
const form = { amount: '2', setAmount: () => {}, recipient: '', setRecipient: () => {} }
const openLocks = [locks.withdrawable, { ...locks.withdrawable, id: 3n }]
const needsRedeem = withdrawals['needs-redeem']
if (needsRedeem.state !== 'needs-redeem') throw new Error('The fixture is of another state.')
const claimable = [7n, 8n].map((position) => {
  const tracked = trackedDeposit(deposits.claimable)
  if (tracked.kind !== 'deposit') throw new Error('The fixture is of another kind.')
  return { ...tracked, transfer: { ...tracked.transfer, position } }
})

function fill(cache: QueryClient) {
  cache.setQueryData(keys.bridge(account), bridgeFacts)
  cache.setQueryData(keys.codes(account), { l1: 'none', l2: 'none' })
  for (const sent of [amount, withdrawal.amount])
    cache.setQueryData(keys.ticketFees({ to: account, amount: sent, refundTo: account }), fees)
}

const withAllowance = (allowance: bigint) => (cache: QueryClient) => {
  fill(cache)
  cache.setQueryData(keys.bridge(account), { ...bridgeFacts, l2: { ...bridgeFacts.l2, allowance } })
}
const withPermit = (cache: QueryClient) => {
  fill(cache)
  cache.setQueryData(keys.bridge(account), { ...bridgeFacts, l2: { ...bridgeFacts.l2, hasPermit: true } })
}

type Row = {
  shown: ReactNode
  button: RegExp
  name: string
  given?: (cache: QueryClient) => void
  typed?: string
}

const rows: Record<string, Row> = {
  approve: { shown: <DepositPanel form={form} />, button: /^Approve/, name: 'approve-lpt' },
  deposit: {
    shown: <DepositPanel form={form} />,
    button: /^Deposit/,
    name: `deposit:${amount}`,
    given: withAllowance(amount),
  },
  'deposit by a signature': {
    shown: <DepositPanel form={form} />,
    button: /^Sign and deposit/,
    name: `deposit:${amount}`,
    given: withPermit,
  },
  withdraw: { shown: <WithdrawPanel form={form} />, button: /^Withdraw/, name: `withdraw:${amount}` },
  claim: { shown: <ClaimAction deposits={[deposit]} />, button: /^Claim/, name: 'claim:7' },
  'claim all': { shown: <ClaimTogether tracked={claimable} />, button: /^Claim all/, name: 'claim:7' },
  redeem: {
    shown: <RedeemAction withdrawal={withdrawal} status={needsRedeem} />,
    button: /^Redeem/,
    name: `redeem:${needsRedeem.ticketId}`,
  },
  'keep alive': {
    shown: <RedeemAction withdrawal={withdrawal} status={needsRedeem} />,
    button: /^Keep/,
    name: `keep-alive:${needsRedeem.ticketId}`,
  },
  resend: { shown: <ResendAction withdrawal={withdrawal} />, button: /^Send .* again/, name: 'resend:3' },
  unbond: { shown: <UnbondPanel stake={stake} />, button: /^Unbond/, name: 'unbond', typed: '1' },
  'unbond the rewards': { shown: <RewardsStart stake={stake} />, button: /./, name: 'unbond' },
  'approve for staking': { shown: <BondPanel stake={stake} />, button: /^Approve/, name: 'approve-bonding' },
  stake: {
    shown: <BondPanel stake={{ ...stake, wallet: { ...stake.wallet, allowance: stake.wallet.lpt } }} />,
    button: /^Stake/,
    name: 'bond',
  },
  rebond: { shown: <LockItem lock={locks.waiting} stake={stake} />, button: /^Rebond/, name: 'rebond:1' },
  'withdraw stake': {
    shown: <LockItem lock={locks.withdrawable} stake={stake} />,
    button: /^Withdraw/,
    name: 'withdraw-stake:2',
  },
  'withdraw all stake': {
    shown: <LocksList stake={{ ...stake, locks: openLocks }} />,
    button: /^Withdraw all/,
    name: 'withdraw-stake:2',
  },
  'withdraw fees': { shown: <FeesAction stake={stake} />, button: /^Withdraw/, name: 'withdraw-fees' },
  'begin the round': {
    shown: <BlockedNotice stake={{ ...stake, round: { ...stake.round, initialized: false } }} />,
    button: /./,
    name: 'initialize-round',
  },
}

function show({ shown, given = fill }: Row) {
  render(<PreviewProviders fill={given}>{shown}</PreviewProviders>)
}

/** As a finger is faster than a page that is busy: three clicks before anything is drawn again. */
const pressThrice = (button: HTMLElement) =>
  act(async () => {
    for (let press = 0; press < 3; press++) button.click()
  })

it.each(Object.entries(rows))('%s: pressed three times in one task, one is signed', async (_, row) => {
  show(row)
  if (row.typed !== undefined)
    fireEvent.change(screen.getAllByRole('textbox')[0] ?? document.body, { target: { value: row.typed } })
  const [button] = screen.getAllByRole('button', { name: row.button })
  if (button === undefined) throw new Error('There is no such button.')
  fetchCode.mockClear()
  await pressThrice(button)
  expect(isUnderWay([row.name], {})).toBe(true)
  // What signs, what carries it out, and the sentences for what may go wrong.
  expect(fetchCode).toHaveBeenCalledTimes(3)
})

it('add token: pressed three times in one task, the wallet is asked once', async () => {
  show({ shown: <AddToken />, button: /./, name: '' })
  fetchCode.mockClear()
  await pressThrice(screen.getByRole('button'))
  expect(fetchCode).toHaveBeenCalledOnce()
})
