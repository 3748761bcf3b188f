import { encodeFunctionData, type Hash, type Hex } from 'viem'
import { sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { expect, it, vi } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { ticketValue } from '@/lib/bridge/fees'
import { readHistory } from '@/lib/history/readHistory'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { openGateways } from './gateways'
import { estimateWithdraw } from './read/estimateWithdraw'
import { trackTransfers } from './read/trackTransfers'
import { approveLpt } from './write/approveLpt'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum((started) => {
  world = started
})

async function send(side: 'l1' | 'l2', to: Hex, data: Hex, value = 0n): Promise<Hash> {
  const { wallet } = world.signing('holder', side)
  const hash = await sendTransaction(wallet, { chain: world.pair[side], to, data, value })
  await waitForTransactionReceipt(world.clients[side], { hash })
  return hash
}

it('the statuses of 100 transfers take at most three requests to each chain', async () => {
  const { pair, clients } = world
  const gateways = openGateways(pair)
  const to = world.address('holder')
  await world.done('l2', approveLpt(world.signing('holder', 'l2'), pair, { amount: 1_000n * LPT }))
  const fees = await estimateWithdraw(clients, pair, { to, amount: LPT, refundTo: to })
  const deposit = encodeFunctionData({ abi: l2LptGatewayAbi, functionName: 'deposit', args: [to, LPT] })
  const withdraw = encodeFunctionData({
    abi: l1LptGatewayAbi,
    functionName: 'withdraw',
    args: [to, LPT, fees],
  })

  for (let index = 0; index < 30; index++) await send('l2', gateways.l2, deposit)
  await world.devnet('devnet_passChallengePeriod')
  await world.devnet('devnet_pauseRelay', 'validator')
  for (let index = 0; index < 29; index++) await send('l2', gateways.l2, deposit)
  await world.devnet('devnet_failNextRedeem', 10)
  for (let index = 0; index < 40; index++) await send('l1', gateways.l1, withdraw, ticketValue(fees))

  const { transfers } = await readHistory(clients, pair, { account: to })
  expect(transfers).toHaveLength(100)

  // Until the last ticket has arrived.
  await vi.waitFor(async () => {
    const before = { ...world.requests }
    const tracked = await trackTransfers(clients, pair, { transfers })
    expect(world.requests.l1 - before.l1).toBeLessThanOrEqual(3)
    expect(world.requests.l2 - before.l2).toBeLessThanOrEqual(3)
    const inState = (state: string) => tracked.filter(({ status }) => status.state === state).length
    expect(inState('claimable')).toBe(30)
    expect(inState('needs-redeem')).toBe(10)
    expect(inState('released')).toBe(30)
  }, 20_000)
})
