import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { parseEther } from 'viem'
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
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { keys } from '@/lib/hooks/keys'

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

/** Fills the cache with an account that can do every act. */
export function fill(cache: QueryClient) {
  cache.setQueryData(keys.bridge(account), bridgeFacts)
  cache.setQueryData(keys.codes(account), { l1: 'none', l2: 'none' })
  for (const sent of [amount, withdrawal.amount])
    cache.setQueryData(keys.ticketFees({ to: account, amount: sent, refundTo: account }), fees)
}

export const withAllowance = (allowance: bigint) => (cache: QueryClient) => {
  fill(cache)
  cache.setQueryData(keys.bridge(account), { ...bridgeFacts, l2: { ...bridgeFacts.l2, allowance } })
}
const withPermit = (cache: QueryClient) => {
  fill(cache)
  cache.setQueryData(keys.bridge(account), { ...bridgeFacts, l2: { ...bridgeFacts.l2, hasPermit: true } })
}

/** An act as a page offers it: the part that shows it, its button, and the name by which it is known. */
export type ActRow = {
  shown: ReactNode
  button: RegExp
  name: string
  given?: (cache: QueryClient) => void
  typed?: string
}

/** Every act of every page. */
export const actRows: Record<string, ActRow> = {
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
  'unbond the rewards': { shown: <RewardsStart stake={stake} />, button: /^Begin with/, name: 'unbond' },
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
    button: /^Initialise/,
    name: 'initialize-round',
  },
}
