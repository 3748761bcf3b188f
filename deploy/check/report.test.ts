import { describe, expect, it } from 'vitest'
import type { Line } from './readCheck'
import { reportText } from './report'

const line: Line = { side: 'l1', what: 'L1 gateway owner', found: '0x01', expected: '0x01', isRight: true }
const wrong: Line = {
  ...line,
  side: 'l2',
  what: 'L2 gateway paused',
  expected: 'false',
  found: 'true',
  isRight: false,
}

describe('the report of a check', () => {
  it('has a line for each thing, and sums up', () => {
    expect(reportText({ pair: 'devnet', isRight: true, lines: [line] })).toBe(
      'right  L1  L1 gateway owner: 0x01\n\ndevnet: all 1 are as they must be.\n',
    )
    expect(reportText({ pair: 'devnet', isRight: false, lines: [line, wrong] })).toBe(
      [
        'right  L1  L1 gateway owner: 0x01',
        'WRONG  L2  L2 gateway paused: true, not false',
        '',
        'devnet: 1 of 2 is not as it must be.',
        '',
      ].join('\n'),
    )
  })
})
