// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { padHex } from 'viem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { Address } from './address'
import { copying } from './copy'
import { shortAddress, shortHash } from './short'
import { TxLink } from './txLink'

const { l1, l2 } = arbitrumOnePair
const account = padHex('0xa11ce', { size: 20 })
const hash = padHex('0x1', { size: 32 })
const local = { ...l1, blockExplorers: undefined }

beforeEach(() => {
  // No layout in this environment: an opened popover is told by its event alone.
  HTMLElement.prototype.showPopover = function () {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }))
  }
  HTMLElement.prototype.hidePopover = () => {}
})
afterEach(cleanup)

// This environment draws no popover, and takes what stands in one for hidden.
const copies = (text: string) =>
  screen.findByRole('button', { name: copying.copyOf(shortHash(text)), hidden: true })

it('an address that is opened is whole, can be copied, and leads to the explorers of its chains', async () => {
  const user = userEvent.setup()
  render(<Address value={account} chains={[l1, l2]} />)
  expect(screen.queryByRole('link')).toBeNull()
  await user.hover(screen.getByText(shortAddress(account)))
  await user.click(await copies(account))
  expect(await navigator.clipboard.readText()).toBe(account)
  expect(screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))).toEqual([
    `${l1.blockExplorers?.default.url}/address/${account}`,
    `${l2.blockExplorers?.default.url}/address/${account}`,
  ])
})

it('an address that is shown whole has the same beside it', async () => {
  render(<Address value={account} full chains={[l2]} />)
  expect(await copies(account)).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Arbiscan/ })).toBeTruthy()
})

it('a hash is a link to the explorer, and is copied by the sign behind it', async () => {
  const user = userEvent.setup()
  render(<TxLink hash={hash} chain={l2} />)
  expect(screen.getByRole('link').getAttribute('href')).toBe(`https://arbiscan.io/tx/${hash}`)
  await user.click(await copies(hash))
  expect(await navigator.clipboard.readText()).toBe(hash)
})

it('where a chain has no explorer nothing leads to one, and the hash can be copied all the same', async () => {
  const user = userEvent.setup()
  const { container } = render(<TxLink hash={hash} chain={local} />)
  await user.hover(screen.getByText(shortHash(hash)))
  expect(await copies(hash)).toBeTruthy()
  expect(within(container).queryByRole('link', { hidden: true })).toBeNull()
})
