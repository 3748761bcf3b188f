// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { deposits, trackedDeposit, trackedWithdrawal, withdrawals } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { stepStates } from '@/components/ui/copy'
import { type Step, Steps } from '@/components/ui/steps'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'
import { depositTimeline } from './depositTimeline'
import { withdrawTimeline } from './withdrawTimeline'

afterEach(cleanup)

/** The states of the steps as somebody reads them, from top to bottom. */
function read(steps: readonly Step[]) {
  render(
    <PreviewProviders>
      <Steps label="Progress" steps={steps} />
    </PreviewProviders>,
  )
  return screen.getAllByRole('listitem').map((step) => {
    const [state] =
      Object.entries(stepStates).find(([, words]) => step.textContent?.includes(`(${words})`)) ?? []
    return state
  })
}

const depositOf = (state: keyof typeof deposits) => {
  const { transfer } = trackedDeposit(deposits[state])
  if (transfer.kind !== 'deposit') throw new Error('not a deposit')
  return depositTimeline({ deposit: transfer, status: deposits[state], covering: undefined }, pairWithBridge)
}

it.each([
  ['waiting-for-assertion', ['done', 'waiting', 'ahead', 'ahead']],
  ['in-challenge', ['done', 'done', 'waiting', 'ahead']],
  ['claimable', ['done', 'done', 'done', 'now']],
  ['claimed', ['done', 'done', 'done', 'done']],
] as const)('reads a deposit that is %s from top to bottom', (state, expected) => {
  expect(read(depositOf(state))).toEqual(expected)
})

it('leads from a deposit to its transaction on the chain where it was made', () => {
  read(depositOf('claimable'))
  const { transfer } = trackedDeposit(deposits.claimable)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toContain(`${pairWithBridge.l2.blockExplorers?.default.url}/tx/${transfer.initiated.hash}`)
})

it.each([
  ['on-its-way', ['done', 'waiting', 'ahead']],
  ['needs-redeem', ['done', 'done', 'now']],
  ['expired', ['done', 'now', 'ahead']],
  ['released', ['done', 'done', 'done']],
] as const)('reads a withdrawal that is %s from top to bottom', (state, expected) => {
  const { transfer: withdrawal, status } = trackedWithdrawal(withdrawals[state])
  const usual = { seconds: 600, basis: 'released', count: 3 } as const
  expect(read(withdrawTimeline({ withdrawal, status, usual }, pairWithBridge))).toEqual(expected)
})
