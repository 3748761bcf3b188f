import { expect, it } from 'vitest'
import { numberAsCoinbase } from './numberAsCoinbase'

it('lets code ask for the coinbase where it asked for the number', () => {
  expect(numberAsCoinbase('0x435f5260205ff3')).toBe('0x415f5260205ff3')
})

it('leaves constants as they are, the longest too', () => {
  expect(numberAsCoinbase('0x604343')).toBe('0x604341')
  expect(numberAsCoinbase(`0x7f${'43'.repeat(32)}43`)).toBe(`0x7f${'43'.repeat(32)}41`)
})

it('leaves what the compiler appends as it is', () => {
  expect(numberAsCoinbase('0x43fea143430003')).toBe('0x41fea143430003')
})

it('takes a length that cannot be for code', () => {
  expect(numberAsCoinbase('0x4343430003')).toBe('0x4141410003')
})
