import { describe, expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { openGateways } from './gateways'
import { isContractCode } from './readBridge'

describe('an account', () => {
  it.each([
    [undefined, false],
    ['0x', false],
    ['0x6080', true],
    ['0xef0100f39fd6e51aad88f6f4ce6ab8827279cfffb92266', false],
    ['0xEF0100f39fd6e51aad88f6f4ce6ab8827279cfffb92266', false],
    ['0xef01', true],
  ] as const)('with code %s is a contract: %s', (code, isContract) => {
    expect(isContractCode(code)).toBe(isContract)
  })
})

it('a network without gateways has no bridge', () => {
  expect(() => openGateways({ ...arbitrumOnePair, gateways: null })).toThrow(
    'The bridge is not open on this network',
  )
})
