import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { StakeEvent } from '@/lib/staking/stakeEvents'
import { approvalOf } from './approvals'

const at = (block: bigint) => ({
  hash: padHex(`0x${block.toString(16)}`, { size: 32 }),
  blockNumber: block,
  time: block,
})
const approved = (amount: bigint, block: bigint, purpose: 'deposit' | 'bond' = 'deposit'): StakeEvent => ({
  kind: 'approve',
  purpose,
  amount,
  tx: at(block),
})

const taking = { purpose: 'deposit', amount: 5n, after: 10n, by: at(20n) } as const
const none = { tx: null, earlier: false }

describe('the approval of what was taken', () => {
  it('is the last transaction before that approved exactly as much', () => {
    const events = [approved(5n, 11n), approved(5n, 15n), approved(0n, 20n), approved(5n, 21n)]
    expect(approvalOf(events, taking)).toEqual({ tx: at(15n), earlier: false })
  })

  it('is none of those that were made before for something else', () => {
    expect(approvalOf([approved(5n, 10n), approved(5n, 15n, 'bond')], taking)).toEqual(none)
  })

  it('is no transaction of its own after a permit, or in one transaction with what it is for', () => {
    expect(approvalOf([approved(5n, 20n), approved(0n, 20n)], taking)).toEqual(none)
  })

  it('is known to be an earlier one where something else was left of it', () => {
    const events = [approved(12n, 15n), approved(7n, 20n)]
    expect(approvalOf(events, taking)).toEqual({ tx: null, earlier: true })
  })

  it('may wait to be used', () => {
    const waiting = { ...taking, by: null }
    expect(approvalOf([approved(5n, 30n)], waiting)).toEqual({ tx: at(30n), earlier: false })
    expect(approvalOf([approved(6n, 30n)], waiting)).toEqual(none)
    expect(approvalOf([], waiting)).toEqual(none)
  })
})
