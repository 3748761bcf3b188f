import { expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { openGateways } from './gateways'

it('a network without gateways has no bridge', () => {
  expect(() => openGateways({ ...arbitrumOnePair, gateways: null })).toThrow(
    'The bridge is not open on this network',
  )
})
