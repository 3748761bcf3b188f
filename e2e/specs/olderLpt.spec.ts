import { expect } from '@playwright/test'
import { erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'orchestrator' })

test('an account that has the older LPT on Ethereum is told what it is and where its way is', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  const token = { address: pair.info.contracts.olderLpt, abi: erc20Abi } as const
  expect(await readContract(pair.l1, { ...token, functionName: 'name' })).toBe('Livepeer Token')
  expect(await readContract(pair.l1, { ...token, functionName: 'symbol' })).toBe('LPT')

  await bridge.open()
  const main = page.getByRole('main')
  const notice = main.getByText('that is the older token')
  await expect(bridge.amount).toBeVisible()
  await expect(notice).toBeHidden()
  await visitor.connect()
  await expect(notice).toHaveText(/^This account has 250 LPT\s* on Ethereum that is the older token$/)
  await expect(main.getByRole('link', { name: /bridge\.arbitrum\.io/ })).toHaveAttribute(
    'href',
    'https://bridge.arbitrum.io',
  )
  await expectAccessible(page)
  await main.getByRole('link', { name: 'More about it' }).click()
  await expect(page).toHaveURL(/\/about\/#older$/)
  await expect(
    page.getByRole('heading', { name: 'The LPT that is on Ethereum already' }),
    'the link leads to where it is told',
  ).toBeInViewport()
  // Whoever holds none is told nothing.
  expect(
    await readContract(pair.l1, {
      ...token,
      functionName: 'balanceOf',
      args: [pair.account('delegator').address],
    }),
  ).toBe(0n)
})
