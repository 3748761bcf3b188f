import { describe, expect, it } from 'vitest'
import { accountCode } from './accountCode'

const delegate = 'f39fd6e51aad88f6f4ce6ab8827279cfffb92266'

describe('an address', () => {
  it.each([
    [undefined, 'none'],
    ['0x', 'none'],
    ['0x6080', 'contract'],
    [`0xef0100${delegate}`, 'delegation'],
    [`0xEF0100${delegate}`, 'delegation'],
    // One byte short and one too many: nothing that EIP-7702 can have written.
    [`0xef0100${delegate.slice(2)}`, 'contract'],
    [`0xef0100${delegate}00`, 'contract'],
    ['0xef01', 'contract'],
  ] as const)('with code %s is %s', (code, kind) => {
    expect(accountCode(code)).toBe(kind)
  })
})
