import { type Address, encodeFunctionData, type Hex, hexToBigInt, numberToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { inboxAbi } from '../nitro/abi'
import type { JsonRpc } from '../rpc/jsonRpc'
import { type Pair, startPair } from './pair'

let devnet: Devnet
let pair: Pair
beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet.stop())

/** Runtime code that returns `block.basefee`. */
const RETURNS_BASE_FEE = '0x485f5260205ff3'
const probe: Address = '0x00000000000000000000000000000000000ba5ef'

const headBaseFee = async (rpc: JsonRpc) => {
  const { baseFeePerGas } = await rpc.request<{ baseFeePerGas: Hex }>('eth_getBlockByNumber', [
    'latest',
    false,
  ])
  return hexToBigInt(baseFeePerGas)
}

/** An account with ETH on both chains, as a caller who can pay for a named price. */
const payer = () => pair.viem('holder').account.address

describe.each(['l1', 'l2'] as const)('a call on %s', (side) => {
  const seen = async (call: object, ...rest: unknown[]) =>
    hexToBigInt(await pair[side].request<Hex>('eth_call', [{ to: probe, ...call }, ...rest]))

  beforeAll(() => pair[side].request('anvil_setCode', [probe, RETURNS_BASE_FEE]))

  it('sees no base fee when it names no gas price, or one of zero', async () => {
    expect(await headBaseFee(pair[side])).toBeGreaterThan(0n)
    expect(await seen({})).toBe(0n)
    expect(await seen({}, 'latest')).toBe(0n)
    expect(await seen({}, 'pending', { [probe]: { balance: '0x1' } })).toBe(0n)
    expect(await seen({ gasPrice: '0x0' })).toBe(0n)
    expect(await seen({ maxFeePerGas: '0x0', maxPriorityFeePerGas: '0x0' }, 'latest', null)).toBe(0n)
  })

  it('sees the base fee of its block when it names a price', async () => {
    const baseFee = await headBaseFee(pair[side])
    const priced = { from: payer(), gas: numberToHex(100_000) }
    expect(await seen({ ...priced, gasPrice: numberToHex(baseFee) })).toBe(baseFee)
    expect(await seen({ ...priced, maxFeePerGas: numberToHex(baseFee * 2n) }, 'latest')).toBe(baseFee)
    const { hash } = await pair[side].request<{ hash: Hex }>('eth_getBlockByNumber', ['latest', false])
    expect(await seen({ ...priced, gasPrice: numberToHex(baseFee) }, { blockHash: hash })).toBe(baseFee)
  })

  it('is refused for a price below the base fee', async () => {
    const tooLow = { from: payer(), gas: numberToHex(100_000), maxFeePerGas: '0x1' }
    await expect(seen(tooLow)).rejects.toMatchObject({
      code: -32000,
      message: expect.stringContaining('max fee per gas less than block base fee'),
    })
  })

  it('is traced as it is run', async () => {
    const { returnValue } = await pair[side].request<{ returnValue: Hex }>('debug_traceCall', [
      { to: probe },
      'latest',
      {},
    ])
    expect(hexToBigInt(returnValue)).toBe(0n)
  })
})

describe('devnet_setL1BaseFee', () => {
  const gwei = 1_000_000_000n

  it('moves the head of L1 at once and the block after it as well, and goes with a snapshot', async () => {
    const { account, l1 } = pair.viem('holder')
    const before = await headBaseFee(pair.l1)
    const snapshot = await pair.l2.request<Hex>('devnet_snapshot')
    await pair.l2.request('devnet_setL1BaseFee', [numberToHex(10n * gwei)])
    expect(await headBaseFee(pair.l1)).toBe(10n * gwei)
    const send = async () => {
      const hash = await l1.sendTransaction({ to: account.address, maxFeePerGas: 30n * gwei })
      const { effectiveGasPrice } = await l1.waitForTransactionReceipt({ hash })
      return effectiveGasPrice
    }
    const tip = 1n * gwei
    expect(await send()).toBe(10n * gwei + tip)
    await pair.l2.request('devnet_revert', [snapshot])
    expect(await headBaseFee(pair.l1)).toBe(before)
    expect(await send()).toBe(1n * gwei + tip)
  })

  it('lets an unpriced simulation pass that the block refuses, as on Ethereum', async () => {
    const { account, l1 } = pair.viem('holder')
    const { inbox } = pair.info.contracts.rollup
    const paid = 2n * gwei * (1400n + 6n * 4n)
    const ticket = {
      account,
      address: inbox,
      abi: inboxAbi,
      functionName: 'createRetryableTicket',
      args: [account.address, 0n, paid, account.address, account.address, 0n, 0n, '0x12345678'],
      value: paid,
    } as const
    const priced = { ...ticket, gas: 1_000_000n, maxFeePerGas: 30n * gwei }
    await pair.l2.request('devnet_setL1BaseFee', [numberToHex(10n * gwei)])
    await expect(l1.simulateContract(ticket)).resolves.toBeDefined()
    const { args, abi, functionName } = ticket
    const data = encodeFunctionData({ abi, functionName, args })
    const call = { from: account.address, to: inbox, value: numberToHex(paid), data }
    expect(hexToBigInt(await pair.l1.request<Hex>('eth_estimateGas', [call]))).toBeGreaterThan(21_000n)
    const atPrice = { ...call, maxFeePerGas: numberToHex(30n * gwei) }
    await expect(pair.l1.request('eth_estimateGas', [atPrice])).rejects.toMatchObject({ code: 3 })
    await expect(l1.simulateContract(priced)).rejects.toThrow('InsufficientSubmissionCost')
    const hash = await l1.writeContract(priced)
    expect((await l1.waitForTransactionReceipt({ hash })).status).toBe('reverted')
    await pair.l2.request('devnet_setL1BaseFee', [Number(gwei)])
    await expect(l1.simulateContract(priced)).resolves.toBeDefined()
  })

  it('says what it expects', async () => {
    for (const wrong of [undefined, -1, 1.5, 'much'])
      await expect(pair.l2.request('devnet_setL1BaseFee', [wrong])).rejects.toMatchObject({ code: -32602 })
  })
})
