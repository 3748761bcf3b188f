// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { padHex } from 'viem'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DepositPanel } from '@/components/bridge/depositPanel'
import WithdrawPanel from '@/components/bridge/withdraw/withdrawPanel'
import { account, bridge, deposit, locks, stake, thread, withdrawal } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { BurnStep } from '@/components/journey/burnStep'
import { ThreadAct } from '@/components/journey/threadAct'
import { LockItem } from '@/components/stake/lockItem'
import { YourOrchestrator } from '@/components/stake/orchestrator/yourOrchestrator'
import { ClaimTogether } from '@/components/transfers/list/claimTogether'
import { withdrawEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import type { PendingAct } from '@/lib/history/pendingAct'
import { type Act, keptNames } from '@/lib/hooks/acts/act'
import { depositAct } from '@/lib/hooks/acts/depositActs'
import { openPendingStorage } from '@/lib/hooks/acts/pendingStorage'
import * as stakeActs from '@/lib/hooks/acts/stakeActs'
import * as transferActs from '@/lib/hooks/acts/transferActs'
import { withdrawAct } from '@/lib/hooks/acts/useWithdraw'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { type ActRow, actRows, fill } from './actRows'

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: () => {}, replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
}))

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const amount = 2n * 10n ** 18n
const nobody = () => {}
const follow = { onSent: nobody }
const offered = { shown: feesOf(), estimate: async () => feesOf() }
const ticketId = padHex('0x7', { size: 32 })
const [to, spender] = [account, openGateways(pair).l2]
const withdrawing = (wei: bigint) => withdrawAct({ step: 'withdraw', to, amount: wei }, offered, follow)
const depositing = (wei: bigint) => depositAct({ step: 'deposit', to, amount: wei }, follow)
const another = { ...deposit, position: 8n }

function feesOf() {
  return { gasLimit: 1n, maxFeePerGas: 1n, maxSubmissionCost: 1n, excessFeeRefundAddress: account }
}

/** `button` is null where the page has nothing to offer any more. */
type Row = { shown: ReactNode; button: RegExp | null; act: Act } & Pick<ActRow, 'given'>

const row = (name: string, act: Act): Row => {
  const found = actRows[name]
  if (found === undefined) throw new Error(`No page offers ${name}.`)
  return { ...found, act }
}
const redeems = actRows.redeem?.name.slice('redeem:'.length)
const ofTicket = redeems?.startsWith('0x') ? padHex(`0x${redeems.slice(2)}`, { size: 32 }) : ticketId
const form = { amount: '', setAmount: nobody, recipient: '', setRecipient: nobody }
const { orchestrator } = stake
if (orchestrator === null) throw new Error('The fixture has no orchestrator.')
const unbonded = { ...stake, delegator: { ...stake.delegator, status: 'unbonded', delegate: null } } as const
const burn = (
  <BurnStep
    account={account}
    bridge={bridge}
    time={{ seconds: 600, basis: 'released', count: 3 }}
    onSent={nobody}
  />
)

/** Every act, where a page offers it again after a reload, or offers what would do the same a second time. */
const rows: Record<string, Row> = {
  approve: row('approve', depositAct({ step: 'approve', spender, amount }, follow)),
  deposit: row('deposit', depositing(amount)),
  'deposit by a signature': row(
    'deposit by a signature',
    depositAct({ step: 'permit-and-deposit', to, amount }, follow),
  ),
  'approve and deposit at once': row(
    'approve',
    depositAct({ step: 'approve-and-deposit', to, amount }, follow),
  ),
  'a deposit whose amount the page no longer knows': {
    shown: <DepositPanel form={form} />,
    button: /^Deposit/,
    act: depositing(amount),
  },
  'the deposit of a thread': {
    shown: <ThreadAct thread={{ ...thread('deposit'), amount }} stake={stake} />,
    button: /^(Approve|Deposit|Sign)/,
    act: depositing(amount),
  },
  withdraw: row('withdraw', withdrawing(amount)),
  'a withdrawal whose amount the page no longer knows': {
    shown: <WithdrawPanel form={form} />,
    button: /^Withdraw/,
    act: withdrawing(amount),
  },
  'a burn of a part, begun on the page of the stake': {
    shown: burn,
    button: /^Burn 2 /,
    act: withdrawing(amount),
  },
  'a burn of everything, begun there': { shown: burn, button: /^Burn/, act: withdrawing(bridge.l1.lptPrime) },
  claim: row('claim', transferActs.claimAct(deposit)),
  'the claim of a thread': {
    shown: <ThreadAct thread={thread('claim')} stake={stake} />,
    button: /^Claim/,
    act: transferActs.claimAct(deposit),
  },
  'claim all': row('claim all', transferActs.claimTogetherAct([deposit, another])),
  'one of those that were claimed together': row('claim', transferActs.claimTogetherAct([deposit, another])),
  'claim all, when none can be claimed any more': {
    shown: <ClaimTogether tracked={[]} />,
    button: null,
    act: transferActs.claimTogetherAct([deposit, another]),
  },
  redeem: row('redeem', transferActs.redeemAct(ofTicket)),
  'keep alive': row('keep alive', transferActs.keepAliveAct(ofTicket)),
  resend: row('resend', transferActs.resendAct(withdrawal.id, offered)),
  'a move of the stake': {
    shown: <YourOrchestrator stake={stake} of={orchestrator} />,
    button: /^Move my stake/,
    act: stakeActs.bondAct(0n, account),
  },
  'a rebond to one that has to be chosen': {
    shown: <LockItem lock={locks.waiting} stake={unbonded} />,
    button: /^Stake it with/,
    act: stakeActs.rebondAct(1n, account),
  },
  unbond: row('unbond', stakeActs.unbondAct(amount)),
  'unbond the rewards': row('unbond the rewards', stakeActs.unbondAct(amount)),
  'approve for staking': row('approve for staking', stakeActs.approveBondingAct(amount)),
  stake: row('stake', stakeActs.bondAct(amount, account)),
  rebond: row('rebond', stakeActs.rebondAct(locks.waiting.id, null)),
  'withdraw stake': row('withdraw stake', stakeActs.withdrawStakeAct(locks.withdrawable.id)),
  'the stake of a thread': {
    shown: <ThreadAct thread={thread('withdraw')} stake={stake} />,
    button: /^Withdraw/,
    act: stakeActs.withdrawStakeAct(locks.withdrawable.id),
  },
  'withdraw all stake': row('withdraw all stake', stakeActs.withdrawStakesAct([2n, 3n], true)),
  'withdraw fees': row('withdraw fees', stakeActs.withdrawFeesAct(amount, account)),
  'begin the round': row('begin the round', stakeActs.initializeRoundAct),
}

const gateways = openGateways(pair)
const asked: Omit<PendingAct, 'names'> = {
  hash: null,
  proposed: false,
  sent: undefined,
  event: withdrawEvent(gateways, { from: account, to, amount }),
  since: 11n,
}
const hash = padHex('0x5e47', { size: 32 })

/** The sentence at each moment at which a page can be left; before a wallet is asked there is nothing to find. */
const moments: Record<string, [Partial<PendingAct>, RegExp]> = {
  'while the wallet is asked': [{}, /It is not known whether your wallet has sent this/],
  'while it waits for a block': [{ hash }, /Sent\. Waiting for it to be included in a block/],
  'while other owners have to sign': [{ hash, proposed: true }, /Proposed\. It waits for the other owners/],
}

async function reloaded({ shown, given = fill, act: { names, kind } }: Row, moment: Partial<PendingAct>) {
  const kept = keptNames({ names, kind })
  ;(await openPendingStorage(pair, account, kept)).keep({ ...asked, names: kept, ...moment })
  await act(async () => {
    render(<PreviewProviders fill={given}>{shown}</PreviewProviders>)
  })
}

describe.each(Object.entries(rows))('%s', (_, found) => {
  it.each(Object.entries(moments))('left %s is found again by a reload', async (_, [moment, said]) => {
    await reloaded(found, moment)
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0)
    const buttons = found.button === null ? [] : screen.getAllByRole('button', { name: found.button })
    expect(buttons.filter((button) => button.getAttribute('aria-disabled') !== 'true')).toEqual([])
  })
})

it('is a row for every act that a page offers', () => {
  const tried = Object.values(rows).flatMap(({ act }) => act.names)
  const offers = Object.values(actRows).map(({ name }) => name)
  expect(offers.filter((name) => !tried.includes(name))).toEqual([])
})

it('finds nothing of another amount beside a thread, whose deposit is one of several', async () => {
  const shown = <ThreadAct thread={thread('deposit')} stake={stake} />
  await reloaded({ shown, button: /./, act: depositing(1n) }, {})
  await act(async () => {})
  expect(screen.queryByText(/It is not known/)).toBeNull()
})
