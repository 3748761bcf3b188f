// @vitest-environment jsdom
import { parseEther } from 'viem'
import { afterEach, expect, it, vi } from 'vitest'
import { later } from '@/lib/hooks/testing/oddAnswers'
import { account, oddWallet, pendingHere, sentAt } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import type { ActPhase } from './act'
import { carryOut } from './carryOut'
import { depositAct } from './depositActs'

afterEach(() => localStorage.clear())

const amount = parseEther('2')
const [A, B] = [sentAt(1), sentAt(2)]

/** Two threads of one amount, deposited on one page: their events are the very same. */
function page(answers: (nth: number) => Promise<unknown>) {
  let asked = 0
  const wallet = oddWallet(() => {
    asked += 1
    return answers(asked)
  })
  wallet.isOn('l2')
  return {
    wallet,
    begin: async (thread: string) => {
      const phases: ActPhase[] = []
      const left = new AbortController().signal
      const act = depositAct({ step: 'deposit', to: account, amount }, { onSent: () => {} }, thread)
      const stage = { config: wallet.config, clients: wallet.clients, pair, show: () => {}, left }
      const enter = (phase: ActPhase) => phases.push(phase)
      const result = carryOut({ ...stage, enter, beginFollowing: () => left }, act, await act.load())
      await vi.waitFor(() =>
        expect(pendingHere().some(({ names }) => names.join().includes(thread))).toBe(true),
      )
      let isOver = false
      result.finally(() => {
        isOver = true
      })
      return { result, phases, isOver: () => isOver }
    },
  }
}

it('what the wallet named for one is not taken for the other, which it still asks for', async () => {
  let answer = (_: unknown) => {}
  const { wallet, begin } = page((nth) =>
    nth === 1
      ? Promise.resolve(A)
      : new Promise((resolve) => {
          answer = resolve
        }),
  )
  const first = await begin('lock-1')
  await vi.waitFor(() => expect(first.phases.at(-1)).toBe('mining'))
  const second = await begin('lock-2')
  wallet.mine(A)
  expect(await first.result).toBe(A)
  await later(40)
  expect(second.isOver()).toBe(false)
  expect(pendingHere().map(({ names }) => names)).toContainEqual(['deposit-of:lock-2', 'deposit'])
  answer(B)
  wallet.mine(B)
  expect(await second.result).toBe(B)
  expect(pendingHere()).toEqual([])
})

it('of two that the wallet named neither, each takes one', async () => {
  const { wallet, begin } = page(async () => null)
  const first = await begin('lock-1')
  const second = await begin('lock-2')
  wallet.mine(A)
  const taken = await Promise.race([first.result, second.result])
  expect(taken).toBe(A)
  await later(40)
  expect([first.isOver(), second.isOver()].filter(Boolean)).toHaveLength(1)
  wallet.mine(B)
  expect(new Set(await Promise.all([first.result, second.result]))).toEqual(new Set([A, B]))
})
