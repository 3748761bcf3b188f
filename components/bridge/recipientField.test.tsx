// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { numberToHex } from 'viem'
import { afterEach, expect, it } from 'vitest'
import { account } from '@/components/fixtures/facts'
import { shortAddress } from '@/components/ui/address'
import { problemCopy } from '@/lib/bridge/copy'
import { parseRecipient } from '@/lib/bridge/recipient'
import { bridge } from './copy'
import { RecipientField } from './recipientField'

afterEach(cleanup)

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
      />
      <output data-testid="text">{text}</output>
    </>
  )
}

/** Neither the own one nor one that no key can have. */
const other = numberToHex(2n ** 150n, { size: 20 })

const field = () => screen.getByRole('textbox', { name: bridge.recipient })

it('sends to the account itself unless somebody says otherwise', () => {
  render(<Typed />)
  expect(screen.getByText(shortAddress(account))).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('takes another address, and forgets it when the own one is wanted again', async () => {
  render(<Typed />)
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  await userEvent.type(field(), other)
  expect(field().getAttribute('aria-invalid')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: bridge.ownAgain }))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByTestId('text').textContent).toBe('')
})

it('says what is wrong with an address as it is typed', async () => {
  render(<Typed />)
  await userEvent.click(screen.getByRole('button', { name: bridge.other }))
  await userEvent.type(field(), '0x12')
  expect(screen.getByText(problemCopy['recipient-not-an-address'])).toBeTruthy()
})

it('asks a contract for a recipient, with no way around it', () => {
  render(<Typed required />)
  expect(field().hasAttribute('required')).toBe(true)
  expect(screen.queryByRole('button', { name: bridge.ownAgain })).toBeNull()
})
