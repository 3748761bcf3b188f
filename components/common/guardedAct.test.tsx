// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { parseEther } from 'viem'
import { afterEach, expect, it, vi } from 'vitest'
import { account, bridge, poor } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import type { Forfeit } from '@/lib/staking/forfeit'
import { actWords } from './copy'
import { ethWords } from './eth/copy'
import { GuardedAct } from './guardedAct'

afterEach(cleanup)

const atRest = {
  phase: 'idle' as const,
  busy: false,
  error: null,
  sent: null,
  foundLate: null,
  leave: () => {},
}

function show(changes: Partial<ComponentProps<typeof GuardedAct>> = {}, facts = bridge) {
  const onAct = vi.fn()
  render(
    <PreviewProviders facts={facts}>
      <GuardedAct
        label="Unbond"
        reason={null}
        gas={100_000n}
        forfeit={null}
        onAct={onAct}
        acting={atRest}
        {...changes}
      />
    </PreviewProviders>,
  )
  return onAct
}

const button = () => screen.getByRole('button', { name: 'Unbond' })

it('acts at one press, by mouse or by keyboard', async () => {
  const onAct = show()
  await userEvent.click(button())
  await userEvent.tab()
  button().focus()
  await userEvent.keyboard('{Enter}')
  expect(onAct).toHaveBeenCalledTimes(2)
})

it('cannot be pressed while there is a reason, and says the reason', async () => {
  const onAct = show({ reason: 'The protocol is paused.' })
  await userEvent.click(button())
  expect(onAct).not.toHaveBeenCalled()
  const described = button().getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('The protocol is paused.')
})

it('is not offered to an account that cannot pay its gas, which is told what it has, needs and can do', async () => {
  const onAct = show({}, poor)
  await userEvent.click(button())
  expect(onAct).not.toHaveBeenCalled()
  const described = button().getAttribute('aria-describedby') ?? ''
  const said = document.getElementById(described)?.textContent ?? ''
  expect(said).toContain('Too little ETH on Arbitrum: this account has')
  expect(said).toContain(ethWords.send.l2)
  // Both are less than is shown at a glance: told in full, or nobody would understand the refusal.
  expect(said).toContain('0.000000000000000001 ETH, and about 0.000002 ETH')
})

it('says the reason of its page first, and leaves the ETH to it where it asks for that', async () => {
  show({ reason: 'The protocol is paused.' }, poor)
  expect(screen.getByText('The protocol is paused.')).toBeTruthy()
  expect(screen.queryByText(ethWords.send.l2, { exact: false })).toBeNull()
  cleanup()
  const onAct = show({ gas: null }, poor)
  await userEvent.click(button())
  expect(onAct).toHaveBeenCalledTimes(1)
})

it('does nothing a second time while it is at work, and keeps its focus', async () => {
  const onAct = show({ acting: { ...atRest, phase: 'signing', busy: true } })
  await userEvent.click(button())
  expect(onAct).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(button())
})

const loses: Forfeit = {
  forfeits: true,
  why: 'reward-not-called',
  round: 4_000n,
  orchestrator: account,
  lastRewardRound: 3_999n,
  isUnlikely: false,
  amount: parseEther('3'),
}

it('asks before a reward is lost, and acts when that is meant', async () => {
  const onAct = show({ forfeit: loses })
  await userEvent.click(button())
  expect(onAct).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('3')
  await userEvent.click(screen.getByRole('button', { name: actWords.goOn }))
  expect(onAct).toHaveBeenCalledTimes(1)
})

it('leaves it when the loss is not meant', async () => {
  const onAct = show({ forfeit: loses })
  await userEvent.click(button())
  await userEvent.click(screen.getByRole('button', { name: actWords.wait }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(onAct).not.toHaveBeenCalled()
})
