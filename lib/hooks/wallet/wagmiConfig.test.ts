import { sepolia } from 'viem/chains'
import { expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { wagmiConfig } from './wagmiConfig'

it.each([
  ['a test network that is not local', { isLocal: false, l1: { ...sepolia, testnet: true } }, true],
  ['local chains', { isLocal: true }, false],
])('on %s a vendor’s wallet is offered: %#', (_, network, offered) => {
  const { connectors } = wagmiConfig({ ...arbitrumOnePair, ...network })
  expect(connectors.some(({ name }) => name === 'Coinbase Wallet')).toBe(offered)
})
