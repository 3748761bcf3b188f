// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { stake, thread } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { stepStates } from '@/components/ui/copy'
import { formatAmount } from '@/lib/format/amounts'
import type { ThreadState } from '@/lib/journey/threads'
import { threadWords as words } from './copy'
import { ThreadItem } from './threadItem'

afterEach(cleanup)

const show = (state: ThreadState['state']) =>
  render(
    <PreviewProviders>
      <ul>
        <ThreadItem thread={thread(state)} stake={stake} />
      </ul>
    </PreviewProviders>,
  )

/** The one step of the thread that is in such a state. */
const stepThat = (state: keyof typeof stepStates) =>
  within(screen.getByRole('list', { name: words.label(formatAmount(thread('claim').amount, 'short')) }))
    .getAllByRole('listitem')
    .filter((step) => step.textContent?.includes(`(${stepStates[state]})`))

it('offers the one step that is open, where it stands', () => {
  show('withdraw')
  const [open, ...others] = stepThat('now')
  expect(others).toEqual([])
  expect(open && within(open).getByRole('button', { name: words.withdraw })).toBeTruthy()
})

it.each(['unbonding', 'challenge'] as const)('only waits while it is %s', (state) => {
  show(state)
  expect(stepThat('now')).toEqual([])
  expect(stepThat('waiting')).toHaveLength(1)
  expect(screen.queryByRole('button', { name: words.withdraw })).toBeNull()
})

it('says that nobody can know where LPT went, and offers to bridge what is left', () => {
  show('unclear')
  expect(screen.getByRole('link', { name: words.bridgeRest }).getAttribute('href')).toBe('/?amount=400')
})

it('folds what has arrived, and unfolds it at a press', async () => {
  show('arrived')
  const whole = document.querySelector('details')
  expect(whole?.open).toBe(false)
  await userEvent.click(screen.getByText(words.states.arrived))
  expect(whole?.open).toBe(true)
  expect(stepThat('done')).toHaveLength(6)
})
