import { expect, it } from 'vitest'
import { CodeMissing } from '@/lib/errors/code/codeMissing'
import { every } from './every'

it('reads again whatever went wrong, but not for code that did not come', () => {
  expect(every(8_000)({ state: { error: null } })).toBe(8_000)
  expect(every(8_000)({ state: { error: new Error('Unreachable') } })).toBe(8_000)
  const missing = new Error('Described', { cause: new CodeMissing('A file did not come.') })
  expect(every(8_000)({ state: { error: missing } })).toBe(false)
})
