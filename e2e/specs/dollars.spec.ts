import { expect } from '@playwright/test'
import { parseAbi, parseUnits } from 'viem'
import { writeContract } from 'viem/actions'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const abi = parseAbi(['function set(int256 answer, uint256 age)'])

test('shows what things are worth to those who ask, and nothing where a feed cannot be believed', async ({
  page,
  pair,
  visitor,
  bridge,
  stake,
}) => {
  const { feeds } = pair.info.contracts
  const { wallet: setter } = pair.world.signing('newcomer', 'l2')
  const set = (feed: keyof typeof feeds, dollars: string, age: number) => {
    const args = [parseUnits(dollars, 8), BigInt(age)] as const
    const call = { address: feeds[feed], abi, functionName: 'set', args, chain: null } as const
    return pair.world.done('l2', writeContract(setter, call))
  }
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('250')
  const main = page.getByRole('main')
  await expect(main).toContainText('5,000 LPT')
  await expect(main).not.toContainText('$')

  const asked = page.getByRole('button', { name: 'Show worth in dollars' })
  await asked.click()
  await expect(main).toContainText('≈ $1,500')
  await expect(main.getByRole('definition').first()).toContainText('≈ ')
  await expect(page.getByText('1 ETH = $2,000, by a price feed on Local Arbitrum.')).toBeVisible()

  await stake.open()
  await stake.staking.getByRole('textbox', { name: 'Amount' }).fill('250')
  await expect(stake.staking).toContainText('≈ $1,500')

  await set('lpt', '6', 90_060)
  await set('eth', '250000', 0)
  await bridge.open()
  await bridge.amount.fill('250')
  await expect(page.getByText('The price feed of LPT on Local Arbitrum has no price')).toBeVisible()
  await expect(page.getByText('The price feed of ETH on Local Arbitrum has no price')).toBeVisible()
  await expect(main).not.toContainText('$')

  await set('lpt', '8', 0)
  await page.reload()
  await bridge.amount.fill('250')
  await expect(main).toContainText('≈ $2,000')
  await asked.click()
  await expect(main).not.toContainText('$')
})
