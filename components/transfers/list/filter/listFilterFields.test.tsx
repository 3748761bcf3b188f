// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { ListFilter } from '@/lib/bridge/listFilter'
import { filterWords as words } from './copy'
import { ListFilterFields } from './listFilterFields'

afterEach(cleanup)

const among = [
  { kind: 'deposit', settled: false },
  { kind: 'deposit', settled: true },
  { kind: 'deposit', settled: true },
  { kind: 'withdraw', settled: true },
] as const

function Fields({ start }: { start: ListFilter }) {
  const [filter, setFilter] = useState(start)
  return (
    <ListFilterFields
      filter={filter}
      choose={(change) => setFilter({ ...filter, ...change })}
      among={among}
    />
  )
}

const show = (start: ListFilter = { direction: 'all', state: 'all' }) => render(<Fields start={start} />)
const choices = (name: string) =>
  within(screen.getByRole('group', { name }))
    .getAllByRole<HTMLInputElement>('radio')
    .map((radio) => `${radio.labels?.[0]?.textContent}${radio.checked ? ' *' : ''}`)

it('names every choice with how many it would show', () => {
  show()
  expect(choices(words.state)).toEqual(['All 4 *', 'Pending 1', 'Settled 3'])
  expect(choices(words.direction)).toEqual(['Both ways 4 *', 'To Ethereum 3', 'To Arbitrum 1'])
})

it('counts within what is chosen of the other kind', () => {
  show({ direction: 'withdraw', state: 'all' })
  expect(choices(words.state)).toEqual(['All 1 *', 'Pending 0', 'Settled 1'])
  expect(choices(words.direction)).toEqual(['Both ways 4', 'To Ethereum 3', 'To Arbitrum 1 *'])
})

it('chooses one of each kind', async () => {
  show()
  await userEvent.click(screen.getByRole('radio', { name: 'Settled 3' }))
  expect(choices(words.state)).toEqual(['All 4', 'Pending 1', 'Settled 3 *'])
  await userEvent.click(screen.getByRole('radio', { name: 'To Ethereum 2' }))
  expect(choices(words.direction)).toEqual(['Both ways 3', 'To Ethereum 2 *', 'To Arbitrum 1'])
})
