import { expect, it } from 'vitest'
import {
  deposit,
  deposits,
  hashFailures,
  trackedDeposit,
  trackedWithdrawal,
  withdrawal,
  withdrawals,
} from '@/components/fixtures/facts'
import { transferKey } from '@/lib/bridge/transfer'
import { titleOf } from './useTransferTitle'

const tracked = [
  ...Object.entries(deposits).map(([state, status]) => [state, trackedDeposit(status)] as const),
  ...Object.entries(withdrawals).map(([state, status]) => [state, trackedWithdrawal(status)] as const),
]

const titles: Record<string, string> = {
  'waiting-for-assertion': 'Waiting for the report: 1,234.5678 LPT to Ethereum',
  'in-challenge': 'In the challenge period: 1,234.5678 LPT to Ethereum',
  claimable: 'Ready to claim: 1,234.5678 LPT to Ethereum',
  claimed: 'Claimed: 1,234.5678 LPT to Ethereum',
  'on-its-way': 'On its way: 1,234.5678 LPT′ to Arbitrum',
  'needs-redeem': 'Redeem needed: 1,234.5678 LPT′ to Arbitrum',
  released: 'Released: 1,234.5678 LPT′ to Arbitrum',
  expired: 'Send again: 1,234.5678 LPT′ to Arbitrum',
  cancelled: 'Send again: 1,234.5678 LPT′ to Arbitrum',
  'creation-failed': 'Send again: 1,234.5678 LPT′ to Arbitrum',
}

it.each(tracked)('the tab of a transfer that is %s tells how it stands', (state, one) => {
  expect(titleOf({ found: true, transfers: [one.transfer] }, [one])).toBe(titles[state])
})

it('tells what is not known yet, and of which transfer', () => {
  expect(titleOf(undefined, undefined)).toBe('Looking for the transaction on both chains')
  expect(titleOf({ found: true, transfers: [deposit] }, undefined)).toBe(
    'Reading its status: 1,234.5678 LPT to Ethereum',
  )
  const other = { ...deposit, position: 8n }
  expect(titleOf({ found: true, transfers: [other] }, [trackedDeposit(deposits.claimed)])).toBe(
    'Reading its status: 1,234.5678 LPT to Ethereum',
  )
})

it('counts the transfers of a transaction that made several', () => {
  expect(transferKey(deposit)).not.toBe(transferKey(withdrawal))
  expect(titleOf({ found: true, transfers: [deposit, withdrawal] }, [])).toBe('2 transfers')
  expect(titleOf({ found: true, transfers: [] }, [])).toBe(null)
})

it.each(Object.values(hashFailures))('says what a hash is that leads to no transfer: $problem', (failure) => {
  const title = titleOf({ found: false, ...failure }, undefined)
  expect(title).toMatch(/^\S.{8,}[^.]$/)
})
