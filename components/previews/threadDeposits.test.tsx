// @vitest-environment jsdom

import { act, cleanup, render, screen, within } from '@testing-library/react'
import { parseEther } from 'viem'
import { afterEach, expect, it, vi } from 'vitest'
import { DepositPanel } from '@/components/bridge/depositPanel'
import { stake, thread, account as to } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { ThreadAct } from '@/components/journey/threadAct'
import { depositEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import { keptNames } from '@/lib/hooks/acts/act'
import { depositAct } from '@/lib/hooks/acts/depositActs'
import { openPendingStorage } from '@/lib/hooks/acts/pendingStorage'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import type { Thread } from '@/lib/journey/threads'
import { fill } from './actRows'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {}, replace: () => {} }) }))

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const amount = parseEther('2')

/** A page with two threads of one amount, opened while a deposit waits. @param of the key of its thread */
async function reloaded([first, second]: readonly [string, string], of?: string) {
  const keyed = (key: string, isNext: boolean): Thread => ({
    ...thread('deposit'),
    key,
    amount,
    stage: { state: 'deposit', isNext },
  })
  await keepWaiting(of)
  await act(async () => {
    render(
      <PreviewProviders fill={fill}>
        <section aria-label="first">
          <ThreadAct thread={keyed(first, true)} stake={stake} />
        </section>
        <section aria-label="second">
          <ThreadAct thread={keyed(second, false)} stake={stake} />
        </section>
      </PreviewProviders>,
    )
  })
}

async function keepWaiting(of?: string) {
  const names = keptNames(depositAct({ step: 'deposit', to, amount }, { onSent: () => {} }, of))
  const event = depositEvent(openGateways(pair), { from: to, to, amount })
  const waiting = { hash: null, proposed: false, sent: undefined, event, since: 11n, names }
  ;(await openPendingStorage(pair, to, names)).keep(waiting)
}

async function expectWaitOnlyAt(place: string, other: string) {
  const at = (name: string) => within(screen.getByRole('region', { name }))
  await at(place).findByText(/It is not known whether your wallet has sent this/)
  const [here] = at(place).getAllByRole('button')
  const [there] = at(other).getAllByRole('button')
  expect(here?.getAttribute('aria-disabled')).toBe('true')
  expect(there?.getAttribute('aria-disabled')).not.toBe('true')
  expect(at(other).queryByText(/It is not known/)).toBeNull()
}

// Keys of its own for each: on chains that never answer nothing that a page began comes to an end.
it('of two threads of one amount the deposit of the first waits there, and the second is offered', async () => {
  await reloaded(['lock-1', 'lock-2'], 'lock-1')
  await expectWaitOnlyAt('first', 'second')
})

it('the deposit of the second waits there, and the first is offered', async () => {
  await reloaded(['lock-3', 'lock-4'], 'lock-4')
  await expectWaitOnlyAt('second', 'first')
})

it('a deposit that no thread was named for waits at the one for which it will be taken', async () => {
  await reloaded(['lock-5', 'lock-6'])
  await expectWaitOnlyAt('first', 'second')
})

it('the deposit of either is found where a deposit is made up', async () => {
  await keepWaiting('lock-7')
  const form = { amount: '', setAmount: () => {}, recipient: '', setRecipient: () => {} }
  await act(async () => {
    render(
      <PreviewProviders fill={fill}>
        <DepositPanel form={form} />
      </PreviewProviders>,
    )
  })
  expect(await screen.findByText(/It is not known whether your wallet has sent this/)).toBeTruthy()
})
