// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { getAddress, numberToHex } from 'viem'
import { afterEach, expect, it } from 'vitest'
import { account } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { copying } from '@/components/ui/copy'
import { shortAddress, shortHash } from '@/components/ui/short'
import { problemCopy } from '@/lib/bridge/copy'
import { parseRecipient } from '@/lib/bridge/recipient'
import { rememberRecipient } from '@/lib/hooks/acts/recipientStorage'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'
import { bridge } from './copy'
import { recipientWords } from './recipient/copy'
import { RecipientField } from './recipientField'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function Typed({ required = false }: { required?: boolean }) {
  const [text, setText] = useState('')
  const parsed = text === '' ? null : parseRecipient(text, { bridge: [], others: [] })
  return (
    <>
      <RecipientField
        text={text}
        onChange={setText}
        parsed={parsed}
        required={required}
        account={account}
        chain="Ethereum"
        side="l1"
      />
      <output data-testid="text">{text}</output>
    </>
  )
}

const show = (props: { required?: boolean } = {}) =>
  render(
    <PreviewProviders>
      <Typed {...props} />
    </PreviewProviders>,
  )

/** Neither the own one nor one that no key can have. */
const other = numberToHex(2n ** 150n, { size: 20 })

const field = () => screen.getByRole('textbox', { name: bridge.recipient })

it('sends to the account itself unless somebody says otherwise', () => {
  show()
  expect(screen.getByText(shortAddress(account))).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('takes another address, and forgets it when the own one is wanted again', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  await userEvent.type(field(), other)
  expect(field().getAttribute('aria-invalid')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: bridge.ownAgain }))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByTestId('text').textContent).toBe('')
})

it('says what is wrong with an address as it is typed', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  await userEvent.type(field(), '0x12')
  expect(screen.getByText(problemCopy['recipient-not-an-address'])).toBeTruthy()
})

it('asks a contract for a recipient, with no way around it', () => {
  show({ required: true })
  expect(field().hasAttribute('required')).toBe(true)
  expect(screen.queryByRole('button', { name: bridge.ownAgain })).toBeNull()
})

it('offers whom this device has sent to, in full, and forgets one when asked to', async () => {
  rememberRecipient(pairWithBridge, 'l1', getAddress(other))
  show()
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  expect(
    await screen.findByRole('button', { name: copying.copyOf(shortHash(getAddress(other))) }),
  ).toBeTruthy()
  await userEvent.click(await screen.findByRole('button', { name: recipientWords.takeOf(getAddress(other)) }))
  expect(screen.getByTestId('text').textContent).toBe(getAddress(other))
  await userEvent.clear(field())
  await userEvent.click(
    await screen.findByRole('button', { name: recipientWords.forgetOf(getAddress(other)) }),
  )
  expect(screen.queryByRole('list', { name: recipientWords.recent })).toBeNull()
})

/** Begins and ends as `address` does. */
const twinOf = (address: string) =>
  getAddress(`${address.slice(0, 6)}${'7'.repeat(32)}${address.slice(-4)}`.toLowerCase())

it.each([
  ['the own address', account, recipientWords.looksLikeOwn],
  [
    'an earlier recipient',
    getAddress(numberToHex(2n ** 158n + 9n, { size: 20 })),
    recipientWords.looksLikeEarlier,
  ],
])('shows %s in full beside one that looks like it, to compare', async (_, known, sentence) => {
  if (known !== account) rememberRecipient(pairWithBridge, 'l2', known)
  show()
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  fireEvent.change(field(), { target: { value: twinOf(known) } })
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent?.slice(0, 42))).toEqual([
    twinOf(known),
    known,
  ])
  fireEvent.change(field(), { target: { value: known } })
  expect(screen.queryByText(sentence)).toBeNull()
})

it('says of an address that it was written for another network', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  fireEvent.change(field(), { target: { value: `arb1:${other}` } })
  expect(await screen.findByText(recipientWords.namedElsewhere)).toBeTruthy()
})
