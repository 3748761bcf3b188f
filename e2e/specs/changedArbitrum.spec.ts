import { expect } from '@playwright/test'
import { type Address, encodeFunctionData, type Hex, numberToHex, parseAbi, parseEther } from 'viem'
import type { LocalPair } from '../fixtures/localPair'
import { rpc } from '../fixtures/rpc'
import { test } from '../fixtures/test'

const rollupAbi = parseAbi([
  'function owner() view returns (address)',
  'function setOutbox(address outbox)',
  'function setConfirmPeriodBlocks(uint64 blocks)',
])

test.use({ role: 'holder' })

/** A call of the rollup by its owner, the DAO of Arbitrum. */
async function asDao(pair: LocalPair, data: Hex): Promise<void> {
  const { rpcUrl } = pair.info.l1
  const { rollup } = pair.info.contracts.rollup
  const from: Address = await pair.l1.readContract({ address: rollup, abi: rollupAbi, functionName: 'owner' })
  await rpc(rpcUrl, 'anvil_impersonateAccount', [from])
  await rpc(rpcUrl, 'anvil_setBalance', [from, numberToHex(parseEther('1'))])
  const hash = String(await rpc(rpcUrl, 'eth_sendTransaction', [{ from, to: rollup, data }]))
  const { status } = await pair.l1.waitForTransactionReceipt({ hash: `0x${hash.slice(2)}` })
  expect(status).toBe('success')
}

test('where Arbitrum has another outbox, the page says so and offers nothing', async ({
  page,
  pair,
  visitor,
  bridge,
}) => {
  await asDao(
    pair,
    encodeFunctionData({
      abi: rollupAbi,
      functionName: 'setOutbox',
      args: [pair.info.contracts.bridge.l1Gateway],
    }),
  )
  await bridge.open()
  await visitor.connect()
  const main = page.getByRole('main')
  await expect(main.getByText('Arbitrum has changed, and this page has not')).toBeVisible()
  await expect(main.getByText('Different on Ethereum: the outbox.')).toBeVisible()
  await expect(main.getByRole('textbox')).toHaveCount(0)
  await expect(main.getByRole('button', { name: 'Reload' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'From stake to Ethereum' })).toBeHidden()
  // Perhaps it is the endpoint that is wrong: there another can be chosen.
  await main.getByRole('link', { name: 'See the endpoints' }).click()
  await expect(main.getByRole('heading', { name: 'Endpoints' }).first()).toBeVisible()
  await expect(main.getByText('Arbitrum has changed, and this page has not')).toBeHidden()
  await expect(main.getByRole('textbox').first()).toBeVisible()
})

test('the challenge period is the one that the rollup has now', async ({ page, pair, visitor, bridge }) => {
  await asDao(
    pair,
    encodeFunctionData({ abi: rollupAbi, functionName: 'setConfirmPeriodBlocks', args: [45_000n] }),
  )
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('1')
  await expect(page.getByRole('main').getByText(/accepts it after 45,000 Ethereum blocks/)).toBeVisible()
})
