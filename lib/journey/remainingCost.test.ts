import { describe, expect, it } from 'vitest'
import { challengeSeconds } from '@/lib/bridge/challenge'
import { claimCost } from '@/lib/bridge/fees'
import { L2_GAS } from './estimate'
import { remainingCost } from './remainingCost'
import type { ThreadState } from './threads'

const chain = { confirmPeriodBlocks: 45_818n, l1BlockSeconds: 12 }
const side = { eth: 0n, paused: false, pausedUntil: 0n, code: 'none', gasPrice: 7n, waiting: 0 } as const
const bridge = {
  l1: { ...side, lptPrime: 0n, olderLpt: 0n },
  l2: { ...side, lpt: 0n, allowance: 0n, hasPermit: true },
}
const lock = { id: 0n, amount: 5n, withdrawRound: 9n }
const waiting = {
  state: 'waiting',
  withdrawRound: 9n,
  roundsLeft: 1n,
  blocksLeft: 10n,
  secondsLeft: 120,
} as const
const remains = (at: ThreadState) => remainingCost(at, bridge, chain)

describe('what a thread still takes', () => {
  it('shrinks with each step and with each wait', () => {
    const wait = challengeSeconds(chain)
    const claim = claimCost(7n)
    expect(remains({ state: 'unbonding', lock: { ...lock, status: waiting }, progress: 0.5 })).toEqual({
      seconds: 120 + wait,
      l1: claim,
      l2: 7n * (L2_GAS.withdrawStake + L2_GAS.deposit),
    })
    expect(remains({ state: 'withdraw', lock: { ...lock, status: { state: 'withdrawable' } } })).toEqual({
      seconds: wait,
      l1: claim,
      l2: 7n * (L2_GAS.withdrawStake + L2_GAS.deposit),
    })
    expect(remains({ state: 'deposit', isNext: true })).toEqual({
      seconds: wait,
      l1: claim,
      l2: 7n * L2_GAS.deposit,
    })
  })

  it('is nothing once it has arrived, and unknown where it cannot be told', () => {
    expect(remains({ state: 'arrived' })).toBeNull()
    expect(remains({ state: 'unclear', inWallet: 1n, depositedSince: 2n })).toBeNull()
  })
})
