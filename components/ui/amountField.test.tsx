// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { parseEther } from 'viem'
import { afterEach, expect, it } from 'vitest'
import { amountCopy } from '@/lib/bridge/copy'
import { parseAmount } from '@/lib/format/amounts'
import { AmountField } from './amountField'
import { amountField } from './copy'

afterEach(cleanup)

/** The field within its form: a text that is parsed. */
function Typed({ max }: { max: bigint | undefined }) {
  const [text, setText] = useState('')
  const amount = parseAmount(text)
  return (
    <>
      <AmountField
        text={text}
        onChange={setText}
        symbol="LPT"
        max={max}
        {...(text !== '' && !amount.ok && { error: amountCopy[amount.error] })}
      />
      <output>{amount.ok ? amount.amount.toString() : 'none'}</output>
    </>
  )
}

const field = () => screen.getByRole('textbox', { name: amountField.label })
const wei = () => screen.getByRole('status').textContent

it('takes an amount as it is typed', async () => {
  render(<Typed max={undefined} />)
  await userEvent.type(field(), '1,234.5')
  expect(wei()).toBe(parseEther('1234.5').toString())
  expect(field().getAttribute('aria-invalid')).toBeNull()
})

it('says what is wrong with it to those who see it and those who hear it', async () => {
  render(<Typed max={undefined} />)
  await userEvent.type(field(), 'ten')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  const described = field().getAttribute('aria-describedby') ?? ''
  const parsed = parseAmount('ten')
  expect(document.getElementById(described)?.textContent).toBe(parsed.ok ? '' : amountCopy[parsed.error])
  await userEvent.clear(field())
  await userEvent.type(field(), '10')
  expect(field().getAttribute('aria-invalid')).toBeNull()
})

it('takes the whole of it, to the last wei', async () => {
  const whole = parseEther('2000') + 1n
  render(<Typed max={whole} />)
  await userEvent.click(screen.getByRole('button', { name: amountField.max }))
  expect(wei()).toBe(whole.toString())
})

it.each([undefined, 0n])('offers no whole of %s', async (max) => {
  render(<Typed max={max} />)
  await userEvent.click(screen.getByRole('button', { name: amountField.max }))
  expect(wei()).toBe('none')
})
