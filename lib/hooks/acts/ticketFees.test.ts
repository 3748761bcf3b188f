// @vitest-environment jsdom
import { parseEther } from 'viem'
import { afterEach, describe, expect, it } from 'vitest'
import { ticketValue } from '@/lib/bridge/fees'
import { errorCode } from '@/lib/errors/errors'
import { account, oddWallet, pendingHere, SENT } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { carryOut } from './carryOut'
import { resendAct } from './transferActs'
import { withdrawAct } from './useWithdraw'

afterEach(() => localStorage.clear())

/** Fees at so many times the price that the chains of answers ask. */
const feesAt = (times: bigint) => ({
  gasLimit: 120_000n,
  maxFeePerGas: times * 10n ** 10n,
  maxSubmissionCost: times * parseEther('0.01'),
  excessFeeRefundAddress: account,
})
const shown = feesAt(4n)

const acts = {
  withdraw: (now: bigint) => {
    const fees = { shown, estimate: async () => feesAt(now) }
    return withdrawAct({ step: 'withdraw', to: account, amount: 2n }, fees, { onSent: () => {} })
  },
  resend: (now: bigint) => resendAct(3n, { shown, estimate: async () => feesAt(now) }),
}

async function press(act: keyof typeof acts, now: bigint) {
  const wallet = oddWallet(async ({ mine }) => {
    mine()
    return SENT
  })
  wallet.isOn('l1')
  const pressed = acts[act](now)
  const left = new AbortController().signal
  const stage = { ...wallet, pair, enter: () => {}, show: () => {}, left, beginFollowing: () => left }
  const result = carryOut(stage, pressed, await pressed.load())
  return { wallet, result }
}

describe.each(['withdraw', 'resend'] as const)('the fees of a %s, estimated anew at the press', (act) => {
  it.each([
    ['nothing moved', 4n, 4n],
    ['they fell', 1n, 1n],
    ['they rose a little', 5n, 4n],
    ['they doubled', 8n, 4n],
  ])('are signed without a word when %s', async (_, now, paid) => {
    const { wallet, result } = await press(act, now)
    expect(await result).toBe(SENT)
    expect(wallet.values()).toEqual([ticketValue(feesAt(paid))])
  })

  it.each([3n, 5n, 10n])('are told and not signed when they rose to %s times', async (times) => {
    const { wallet, result } = await press(act, 4n * times)
    const thrown = await result.catch((error: unknown) => error)
    expect(errorCode(thrown)).toBe('ticket-fees-rose')
    expect(thrown).toMatchObject({
      atMost: { shown: ticketValue(shown), now: ticketValue(feesAt(4n * times)) },
    })
    expect(wallet.asked()).toBe(0)
    expect(pendingHere()).toEqual([])
  })
})
