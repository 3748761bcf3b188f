import { providers, Wallet } from 'ethers'
import { createPublicClient, type Hex, http, parseAbi, parseEther, parseGwei, webSocket } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import type { JsonRpc } from '../rpc/jsonRpc'
import { RpcError } from '../rpc/rpcError'
import { type Pair, startPair } from './pair'

type Rpc = Pick<JsonRpc, 'request'>

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(pair.info.l2.rpcUrl, { method: 'POST', headers, body: JSON.stringify(body) })

const NOBODY = '0x2000000000000000000000000000000000000001'

describe('HTTP', () => {
  it('lets pages of any origin in, preflights included', async () => {
    const preflight = await fetch(pair.info.l2.rpcUrl, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3000', 'access-control-request-headers': 'content-type' },
    })
    expect(preflight.status).toBe(204)
    const answer = await post(
      { jsonrpc: '2.0', id: 1, method: 'eth_chainId' },
      { origin: 'http://localhost:3000' },
    )
    for (const { headers } of [preflight, answer])
      expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.json()).toEqual({ jsonrpc: '2.0', id: 1, result: '0x64aba' })
  })

  it('answers batches in order, each call by itself', async () => {
    const calls = ['eth_chainId', 'eth_nonsense', 'eth_gasPrice'].map((method, id) => ({
      jsonrpc: '2.0',
      id,
      method,
      params: [],
    }))
    const answers = await (await post(calls)).json()
    expect(answers).toMatchObject([
      { id: 0, result: '0x64aba' },
      { id: 1, error: { code: -32601 } },
      { id: 2, result: '0x5f5e100' },
    ])
  })

  it("hands WebSockets to L1's node, and refuses them on L2", async () => {
    const open = (url: string) =>
      createPublicClient({
        transport: webSocket(url.replace('http', 'ws'), { reconnect: false, retryCount: 0 }),
      })
    expect(await open(pair.info.l1.rpcUrl).getChainId()).toBe(pair.info.l1.chainId)
    await expect(open(pair.info.l2.rpcUrl).getChainId()).rejects.toThrow()
  })

  it('says what is wrong with a request', async () => {
    const broken = await fetch(pair.info.l2.rpcUrl, { method: 'POST', body: '{' })
    expect(await broken.json()).toMatchObject({ error: { code: -32700 } })
    expect(await (await post({ id: 5 })).json()).toMatchObject({ id: 5, error: { code: -32600 } })
    await expect(pair.l2.request('devnet_advanceRounds', ['x'])).rejects.toThrow(
      'a number is expected, not "x"',
    )
    await expect(pair.l2.request('devnet_pauseRelay', ['everything'])).rejects.toThrow(
      'one of sequencer, validator, all is expected',
    )
    await expect(pair.l2.request('devnet_expireTicket', [`0x${'11'.repeat(32)}`])).rejects.toThrow(
      'there is no open ticket',
    )
  })

  it('fails as public endpoints do when told so', async () => {
    const call = { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }
    await pair.l2.request('devnet_setRpcFaults', [{ rateLimited: 1, maxLogRange: 5 }])
    expect((await post(call)).status).toBe(429)
    expect((await post(call)).status).toBe(200)
    const search = pair.l2.request('eth_getLogs', [{ fromBlock: '0x0', toBlock: 'latest' }])
    await expect(search).rejects.toThrow('query exceeds max block range 5')

    await pair.l2.request('devnet_setRpcFaults', [{ silent: 1 }])
    const impatient = fetch(pair.info.l2.rpcUrl, {
      method: 'POST',
      body: JSON.stringify(call),
      signal: AbortSignal.timeout(300),
    })
    await expect(impatient).rejects.toThrow(/timeout/)
    expect((await post(call)).status).toBe(200)
  })

  it('has neither subscriptions nor what would move one chain alone', async () => {
    const asked: readonly [Rpc, string][] = [
      ...[
        'eth_subscribe',
        'eth_fillTransaction',
        'evm_setIntervalMining',
        'anvil_rollback',
        'anvil_mine_detailed',
      ].map((method): [Rpc, string] => [pair.l2, method]),
      ...['evm_mine_detailed', 'hardhat_reset', 'anvil_whatever'].map((method): [Rpc, string] => [
        pair.l2,
        method,
      ]),
      ...['evm_snapshot', 'evm_revert', 'anvil_reorg', 'hardhat_reset'].map((method): [Rpc, string] => [
        pair.l1,
        method,
      ]),
    ]
    for (const [chain, method] of asked) {
      const refused = await chain.request(method, []).catch((error: unknown) => error)
      expect(refused, method).toBeInstanceOf(RpcError)
      expect(refused, method).toMatchObject({ code: -32601 })
    }
  })

  it('keeps the manners of JSON-RPC', async () => {
    const call = { jsonrpc: '2.0', id: 1, method: 'eth_chainId' }
    const { id: _, ...notification } = call
    const json = async (body: unknown) => (await post(body)).json()
    const text = async (body: unknown) => (await post(body)).text()
    expect(await json([])).toMatchObject({ error: { code: -32600 } })
    expect(await json([1, call])).toMatchObject([
      { id: null, error: { code: -32600 } },
      { id: 1, result: '0x64aba' },
    ])
    expect(await text(notification)).toBe('')
    expect(await text([notification, notification])).toBe('')
    expect(await json([notification, call])).toHaveLength(1)
    expect(await json({ ...call, params: { block: 'latest' } })).toMatchObject({
      id: 1,
      error: { code: -32602 },
    })
    expect(await json(Array.from({ length: 1_001 }, () => call))).toMatchObject({ error: { code: -32600 } })
    for (const params of [['0x12', 'latest'], [], ['nobody', 'latest']])
      expect(await json({ ...call, method: 'eth_getBalance', params })).toMatchObject({
        error: { code: -32602 },
      })
    for (const to of ['0x12', 'nobody', 5])
      expect(await json({ ...call, method: 'eth_call', params: [{ to }, 'latest'] })).toMatchObject({
        error: { code: -32602 },
      })
  })

  it('refuses a request that is too long, and goes on', async () => {
    for (const { rpcUrl } of [pair.info.l1, pair.info.l2]) {
      const body = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'eth_call',
        params: ['x'.repeat(8_000_000)],
      })
      const refused = await fetch(rpcUrl, { method: 'POST', body }).catch(() => null)
      // A sender that is still sending may see the end of the connection instead of the answer.
      if (refused !== null) expect(refused.status).toBe(413)
      const long = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'eth_call',
        params: ['x'.repeat(4_000_000)],
      })
      const answer = await fetch(rpcUrl, { method: 'POST', body: long })
      expect(await answer.json()).toMatchObject({ error: {} })
      expect((await fetch(rpcUrl, { method: 'POST', body: '{}' })).status).toBe(200)
    }
  })

  it('goes on when those who asked have gone', async () => {
    const batch = Array.from({ length: 900 }, (_, id) => ({
      jsonrpc: '2.0',
      id,
      method: 'eth_getBlockByNumber',
      params: ['latest', true],
    }))
    for (let times = 0; times < 5; times++) {
      const leaving = AbortSignal.timeout(5)
      await fetch(pair.info.l2.rpcUrl, {
        method: 'POST',
        body: JSON.stringify(batch),
        signal: leaving,
      }).catch(() => null)
    }
    expect(await pair.l2.request('eth_chainId')).toBe('0x64aba')
  })
})

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
