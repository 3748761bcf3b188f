import { expect, it } from 'vitest'
import { devnet } from '@/components/devnet/copy.de'
import { demoAccounts, plainAccounts } from '../devnet/accounts'

it('the clock panel has German words for every account that the local chains can tell of', () => {
  const words = [...demoAccounts, ...plainAccounts()].flatMap(({ role, about }) => [role, about])
  const english = words.filter((word) => devnet.told(word) === word)
  expect(english).toEqual([])
})
