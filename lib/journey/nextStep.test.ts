import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import { nextStep } from './nextStep'
import { JOURNEY_STAGES, type JourneyStage, type Stage } from './stages'

const ends = { from: zeroAddress, to: zeroAddress, amount: 5n } as const
const sent = { hash: '0x', blockNumber: 1n, time: 1n } as const

function deposit(position: bigint, status: DepositStatus): TrackedTransfer {
  const initiated = { ...sent, l1BlockNumber: 1n }
  return {
    kind: 'deposit',
    transfer: { kind: 'deposit', position, ...ends, initiated, claimed: null },
    status,
  }
}

function withdrawal(id: bigint, status: WithdrawStatus): TrackedTransfer {
  return {
    kind: 'withdraw',
    transfer: { kind: 'withdraw', id, ...ends, initiated: sent, tickets: [], released: null },
    status,
  }
}

type Held = Partial<Record<JourneyStage, Partial<Stage>>>

const stages = (held: Held = {}): readonly Stage[] =>
  JOURNEY_STAGES.map((stage) => ({
    stage,
    state: 'empty',
    amount: 0n,
    secondsLeft: null,
    progress: null,
    ...held[stage],
  }))

describe('the next step of an account', () => {
  it('is nothing for who has nothing, and a deposit for who has LPT and waits for nothing', () => {
    expect(nextStep(stages(), [])).toEqual({ step: 'none' })
    expect(nextStep(stages({ deposit: { amount: 4n } }), [])).toEqual({ step: 'deposit', amount: 4n })
  })

  it('is the shortest wait while something waits', () => {
    const waiting = {
      deposit: { amount: 4n },
      unbonding: { amount: 1n, secondsLeft: 90, progress: 0 },
      challenge: { amount: 2n, secondsLeft: 60, progress: 0.5 },
    }
    expect(nextStep(stages(waiting), [])).toEqual({
      step: 'wait',
      stage: 'challenge',
      amount: 2n,
      secondsLeft: 60,
    })
  })

  it('is an open lock before a wait, a claim before a lock, and a ticket in need before all', () => {
    const held = { withdraw: { amount: 7n }, challenge: { amount: 2n, secondsLeft: 60, progress: 0.5 } }
    expect(nextStep(stages(held), [])).toEqual({ step: 'withdraw', amount: 7n })
    const claimable = [
      deposit(0n, { state: 'claimable' }),
      deposit(1n, { state: 'claimed' }),
      deposit(2n, { state: 'claimable' }),
    ]
    expect(nextStep(stages(held), claimable)).toMatchObject({ step: 'claim', amount: 10n })
    const burnt = withdrawal(0n, { state: 'cancelled' })
    expect(nextStep(stages(held), [...claimable, burnt])).toMatchObject({
      step: 'resend',
      amount: 5n,
      transfers: [burnt.transfer],
    })
  })
})
