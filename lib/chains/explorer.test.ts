import { expect, it } from 'vitest'
import { arbitrumOnePair } from './arbitrumOnePair'
import { explorerPage } from './explorer'

it.each([
  ['l1', 'tx', '0xab', { explorer: 'Etherscan', url: 'https://etherscan.io/tx/0xab' }],
  ['l2', 'address', '0xcd', { explorer: 'Arbiscan', url: 'https://arbiscan.io/address/0xcd' }],
  ['l2', 'block', '7', { explorer: 'Arbiscan', url: 'https://arbiscan.io/block/7' }],
] as const)('names the page of %s about a %s', (side, kind, id, page) => {
  expect(explorerPage(arbitrumOnePair[side], kind, id)).toEqual(page)
})

it('names none where the pair knows no explorer, and puts one mark between an explorer and its page', () => {
  expect(explorerPage({}, 'tx', '0xab')).toBeNull()
  const chain = { blockExplorers: { default: { name: 'Own', url: 'https://own.test/' } } }
  expect(explorerPage(chain, 'tx', '0xab')?.url).toBe('https://own.test/tx/0xab')
})
