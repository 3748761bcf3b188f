import { ChildTransactionReceipt, getArbitrumNetwork, InboxTools } from '@arbitrum/sdk'
import { BigNumber, type PopulatedTransaction, utils } from 'ethers'
import { parseEther, parseGwei } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'
import { remains, until } from './until'

// The expectations of Arbitrum's own suite for transactions that have nothing to do with messages.

const NOBODY = '0x000000000000000000000000000000000000bEEF'
/** Returns a contract whose code is one byte. */
const CREATION = '0x600160005360016000f3'

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

describe('a tip', () => {
  it.each([
    ['a tip', { maxFeePerGas: parseGwei('15'), maxPriorityFeePerGas: parseGwei('1.5') }],
    ['a high price', { gasPrice: parseGwei('15') }],
  ])('is not paid where a transaction offers %s: it costs its gas at the base fee', async (_, fees) => {
    const { l2, account } = pair.viem('newcomer')
    const value = parseEther('0.5')
    const { miner } = await l2.getBlock()
    const [before, minerBefore] = await Promise.all([
      l2.getBalance(account),
      l2.getBalance({ address: miner }),
    ])
    const hash = await l2.sendTransaction({ to: NOBODY, value, ...fees })
    const { gasUsed, effectiveGasPrice } = await l2.waitForTransactionReceipt({ hash })
    expect(effectiveGasPrice).toBe(parseGwei('0.1'))
    expect(before - (await l2.getBalance(account))).toBe(value + gasUsed * effectiveGasPrice)
    expect(await l2.getBalance({ address: miner })).toBe(minerBefore)
  })

  it('is in no history of fees', async () => {
    const { l2 } = pair.viem('newcomer')
    const { reward } = await l2.getFeeHistory({ blockCount: 3, rewardPercentiles: [50, 99] })
    expect(new Set(reward?.flat())).toEqual(new Set([0n]))
  })
})

describe('the batch of a transaction', () => {
  it('is posted when it is asked for, and its confirmations are counted', async () => {
    const { l1, l2 } = pair.viem('newcomer')
    const hash = await l2.sendTransaction({ to: NOBODY, value: 1n })
    const receipt = new ChildTransactionReceipt(await pair.sdk.l2.waitForTransaction(hash))
    const numberOfBatch = () => receipt.getBatchNumber(pair.sdk.l2).catch(() => BigNumber.from(0))
    await until('the transaction is in a batch', async () => (await numberOfBatch()).gt(0))
    await l1.request<{ Method: 'anvil_mine'; Parameters: [string]; ReturnType: null }>({
      method: 'anvil_mine',
      params: ['0xc'],
    })
    await until('the batch has confirmations', async () =>
      (await receipt.getBatchConfirmations(pair.sdk.l2)).gt(8),
    )
    expect(await receipt.isDataAvailable(pair.sdk.l2)).toBe(true)
  })

  it('is posted for nobody, and then time stands still', async () => {
    const { l1, l2 } = pair.viem('newcomer')
    await l2.sendTransaction({ to: NOBODY, value: 1n })
    const block = await l1.getBlockNumber({ cacheTime: 0 })
    await remains('L1’s head', async () => (await l1.getBlockNumber({ cacheTime: 0 })) === block)
  })
})

describe('a transaction that is signed for L2 and sent through L1', () => {
  it('runs on L2 under its own hash: a contract is created', async () => {
    const { hash, from, nonce } = await sendSigned({ data: CREATION })
    const { status } = await pair.sdk.l2.waitForTransaction(hash)
    expect(status).toBe(1)
    const address = utils.getContractAddress({ from, nonce })
    expect(await pair.sdk.l2.getCode(address)).toBe('0x01')
  })

  it('that pays too little is passed over, and the next of its nonce runs', async () => {
    const { address } = pair.viem('newcomer').account
    const nonce = await pair.sdk.l2.getTransactionCount(address)
    const call = { to: address, data: '0x12', nonce }
    const poor = await sendSigned({
      ...call,
      maxFeePerGas: BigNumber.from(parseGwei('0.01')),
      maxPriorityFeePerGas: BigNumber.from(parseGwei('0.001')),
    })
    const good = await sendSigned(call)
    expect((await pair.sdk.l2.waitForTransaction(good.hash)).status).toBe(1)
    expect(await pair.sdk.l2.getTransactionReceipt(poor.hash)).toBeNull()
  })

  it('whose nonce is ahead is passed over and never runs', async () => {
    const { l2, account } = pair.viem('newcomer')
    const nonce = await l2.getTransactionCount(account)
    const signer = pair.signer('newcomer')
    const tools = new InboxTools(signer.l1, await getArbitrumNetwork(pair.info.l2.chainId))
    const gas = { gasLimit: 100_000, gasPrice: BigNumber.from(parseGwei('0.1')) }
    const call = { to: NOBODY, nonce: nonce + 1, chainId: pair.info.l2.chainId, ...gas }
    const ahead = await sendThroughInbox(tools, await signer.l2.signTransaction(call))
    await pair.l2.request('devnet_advanceBlocks', [1])
    await l2.waitForTransactionReceipt({ hash: await l2.sendTransaction({ to: NOBODY, nonce }) })
    await l2.waitForTransactionReceipt({ hash: await l2.sendTransaction({ to: NOBODY, value: 5n }) })
    expect(await pair.sdk.l2.getTransactionReceipt(ahead.hash)).toBeNull()
  })
})

/** Signs for L2 in the name of the newcomer, who sends it through L1's inbox. */
async function sendSigned(request: PopulatedTransaction) {
  const { l1, l2 } = pair.signer('newcomer')
  const tools = new InboxTools(l1, await getArbitrumNetwork(pair.info.l2.chainId))
  const signed = await tools.signChildTx({ data: '0x', ...request, value: BigNumber.from(0) }, l2)
  return sendThroughInbox(tools, signed)
}

async function sendThroughInbox(tools: InboxTools, signed: string) {
  const sent = await tools.sendChildSignedTx(signed)
  expect((await sent?.wait())?.status).toBe(1)
  const { hash = '', from = '', nonce } = utils.parseTransaction(signed)
  return { hash, from, nonce }
}
