import { providers, Wallet } from 'ethers'
import { createPublicClient, type Hex, http, parseAbi, parseEther, parseGwei } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

const NOBODY = '0x2000000000000000000000000000000000000001'

describe('transactions', () => {
  it('are sealed before they are answered', async () => {
    const { l2, account } = pair.viem('newcomer')
    const hash = await l2.sendTransaction({ to: NOBODY, value: 1n })
    expect((await l2.getTransactionReceipt({ hash })).status).toBe('success')
    expect(await l2.getTransactionCount({ address: account.address })).toBe(
      await l2.getTransactionCount({ address: account.address, blockTag: 'pending' }),
    )
  })

  it('sent all at once arrive all, in whatever order they came', async () => {
    const { l2, account } = pair.viem('holder')
    const nonce = await l2.getTransactionCount({ address: account.address })
    const hashes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        l2.sendTransaction({ to: NOBODY, value: 1n, nonce: nonce + index, gas: 21_000n }),
      ),
    )
    const receipts = await Promise.all(hashes.map((hash) => l2.waitForTransactionReceipt({ hash })))
    expect(receipts.every(({ status }) => status === 'success')).toBe(true)
  })

  it('are answered with their receipt when that is asked for, and nobody waits meanwhile', async () => {
    const { l2, account } = pair.viem('newcomer')
    const nonce = await l2.getTransactionCount({ address: account.address })
    const raw = (at: number) =>
      account.signTransaction({
        chainId: pair.info.l2.chainId,
        to: NOBODY,
        value: 1n,
        gas: 21_000n,
        nonce: at,
        maxFeePerGas: parseGwei('0.1'),
        maxPriorityFeePerGas: 0n,
      })
    const receipt = await pair.l2.request('eth_sendRawTransactionSync', [await raw(nonce)])
    expect(receipt).toMatchObject({ status: '0x1', l1BlockNumber: expect.any(String) })
    const signed = { from: account.address, to: NOBODY }
    expect(await pair.l2.request('eth_sendTransactionSync', [signed])).toMatchObject({ status: '0x1' })
    await expect(pair.l2.request('eth_sendRawTransactionSync', [await raw(nonce + 3)])).rejects.toMatchObject(
      {
        code: 4,
      },
    )
    // The one that was missing takes the one ahead along.
    await pair.l2.request('eth_sendRawTransactionSync', [await raw(nonce + 2)])
    expect(await l2.getTransactionCount({ address: account.address })).toBe(nonce + 4)
  })

  it('of anybody who is impersonated are sealed as all others are', async () => {
    await pair.l2.request('anvil_setBalance', [NOBODY, '0xde0b6b3a7640000'])
    const hash = await pair.l2.request<Hex>('eth_sendUnsignedTransaction', [
      { from: NOBODY, to: NOBODY, gas: '0x5208' },
    ])
    expect(await pair.l2.request('eth_getTransactionReceipt', [hash])).toMatchObject({ status: '0x1' })
  })

  it('with a nonce ahead wait without a block, and go with the one that was missing', async () => {
    const { l2, account } = pair.viem('newcomer')
    const nonce = await l2.getTransactionCount({ address: account.address })
    const block = await l2.getBlockNumber({ cacheTime: 0 })
    const ahead = await l2.sendTransaction({ to: NOBODY, value: 1n, nonce: nonce + 1, gas: 21_000n })
    expect(await l2.getBlockNumber({ cacheTime: 0 })).toBe(block)
    expect(await pair.l2.request('eth_getTransactionReceipt', [ahead])).toBeNull()
    await l2.sendTransaction({ to: NOBODY, value: 1n, nonce, gas: 21_000n })
    expect((await l2.getTransactionReceipt({ hash: ahead })).blockNumber).toBe(block + 1n)
  })

  it("that cannot be get the node's own error and no block", async () => {
    const { l2, account } = pair.viem('newcomer')
    const block = await l2.getBlockNumber({ cacheTime: 0 })
    const transaction = { to: NOBODY, gas: 21_000n } as const
    await expect(l2.sendTransaction({ ...transaction, nonce: 0 })).rejects.toThrow(/nonce/i)
    await expect(l2.sendTransaction({ ...transaction, value: parseEther('1000000') })).rejects.toThrow(
      /funds/i,
    )
    await expect(
      l2.sendTransaction({ ...transaction, maxFeePerGas: parseGwei('0.01'), maxPriorityFeePerGas: 0n }),
    ).rejects.toThrow(/fee/i)
    expect(await l2.getBlockNumber({ cacheTime: 0 })).toBe(block)
    expect(account.type).toBe('local')
  })

  it('pay what L2 always asks, however long it was idle', async () => {
    await pair.l2.request('devnet_advanceBlocks', [50])
    const { l2 } = pair.viem('newcomer')
    expect(await l2.getGasPrice()).toBe(parseGwei('0.1'))
    expect((await l2.getBlock()).baseFeePerGas).toBe(parseGwei('0.1'))
    const { maxFeePerGas, maxPriorityFeePerGas } = await l2.estimateFeesPerGas()
    expect([maxFeePerGas, maxPriorityFeePerGas]).toEqual([parseGwei('0.12'), 0n])
    const history = await l2.getFeeHistory({ blockCount: 4, rewardPercentiles: [50] })
    expect(new Set(history.baseFeePerGas)).toEqual(new Set([parseGwei('0.1')]))
    const hash = await l2.sendTransaction({ to: NOBODY, value: 1n })
    expect((await l2.waitForTransactionReceipt({ hash })).effectiveGasPrice).toBe(parseGwei('0.1'))
  })

  it('that the node signs need not name a fee', async () => {
    const { address } = pair.viem('newcomer').account
    for (const fees of [{}, { maxFeePerGas: '0x5f5e100' }, { gasPrice: '0x5f5e100' }]) {
      const transaction = { from: address, to: NOBODY, ...fees }
      const hash = await pair.l2.request<Hex>('eth_sendTransaction', [transaction])
      expect(await pair.l2.request('eth_getTransactionReceipt', [hash])).toMatchObject({ status: '0x1' })
    }
  })

  it('of ethers with its own defaults go through as well', async () => {
    const { privateKey } = pair.info.accounts[1] ?? { privateKey: '0x' as Hex }
    const wallet = new Wallet(privateKey, new providers.StaticJsonRpcProvider(pair.info.l2.rpcUrl))
    const { hash } = await wallet.sendTransaction({ to: NOBODY, value: 1 })
    const { status } = await pair.sdk.l2.waitForTransaction(hash)
    expect(status).toBe(1)
  })
})

it('reads in batches through Multicall3 at its canonical address, on both chains', async () => {
  const abi = parseAbi([
    'function getBlockNumber() view returns (uint256)',
    'function getChainId() view returns (uint256)',
  ])
  const { multicall3 } = pair.info.contracts
  for (const [{ chainId }, { l1, l2 }] of [
    [pair.info.l1, pair.viem('newcomer')],
    [pair.info.l2, pair.viem('newcomer')],
  ] as const) {
    const client = chainId === pair.info.l1.chainId ? l1 : l2
    const [block, chain] = await client.multicall({
      multicallAddress: multicall3,
      allowFailure: false,
      contracts: [
        { abi, address: multicall3, functionName: 'getBlockNumber' },
        { abi, address: multicall3, functionName: 'getChainId' },
      ],
    })
    expect(Number(chain)).toBe(chainId)
    expect(block).toBe(await client.getBlockNumber({ cacheTime: 0 }))
  }
})

it('answers a page of viem with batching as one would expect', async () => {
  const client = createPublicClient({ transport: http(pair.info.l2.rpcUrl, { batch: true }) })
  const [chainId, block, logs] = await Promise.all([
    client.getChainId(),
    client.getBlock(),
    client.getLogs({
      address: pair.info.contracts.bridge.l2Gateway,
      fromBlock: BigInt(pair.info.l2.deployBlock),
    }),
  ])
  expect(chainId).toBe(pair.info.l2.chainId)
  expect(block.number).toBeGreaterThan(0n)
  expect(logs.length).toBeGreaterThan(0)
})

it('tells the story: who holds what when a devnet has just started', async () => {
  const { holder, delegator, newcomer } = {
    holder: pair.viem('holder'),
    delegator: pair.viem('delegator'),
    newcomer: pair.viem('newcomer'),
  }
  const abi = parseAbi([
    'function balanceOf(address owner) view returns (uint256)',
    'function owner() view returns (address)',
    'function paused() view returns (bool)',
  ])
  const { lpt, lptPrime, l1Gateway, l2Gateway } = pair.info.contracts.bridge
  const balance = (client: typeof holder.l1, address: Hex, of: Hex) =>
    client.readContract({ abi, address, functionName: 'balanceOf', args: [of] })
  expect(await balance(holder.l2, lpt, holder.account.address)).toBe(parseEther('5000'))
  expect(await balance(holder.l1, lptPrime, holder.account.address)).toBe(parseEther('1000'))
  expect(await balance(newcomer.l2, lpt, newcomer.account.address)).toBe(0n)
  expect(await delegator.l1.getBalance({ address: delegator.account.address })).toBeGreaterThan(
    parseEther('9000'),
  )
  for (const [client, address] of [
    [holder.l1, l1Gateway],
    [holder.l2, l2Gateway],
  ] as const) {
    expect(await client.readContract({ abi, address, functionName: 'paused' })).toBe(false)
    expect(await client.readContract({ abi, address, functionName: 'owner' })).toBe(
      pair.viem('owner').account.address,
    )
  }
})
