import { describe, expect, it } from 'vitest'
import { demandRight } from './bridgePlan'

describe('what is demanded of a bridge before anything starts', () => {
  const owner = { what: 'L1 gateway owner', found: '0x01', expected: '0x01' }
  const paused = { what: 'L2 gateway paused', found: 'true', expected: 'false' }
  const router = { what: 'L1 gateway router', found: '0x02', expected: '0x03' }

  it('is that every line is right', () => {
    expect(() => demandRight([owner, { ...paused, found: 'false' }])).not.toThrow()
  })

  it('is refused with each line that is not', () => {
    expect(() => demandRight([router, owner, paused])).toThrow(
      'The bridge is not as it must be:\nL1 gateway router: 0x02, not 0x03\nL2 gateway paused: true, not false',
    )
  })
})
