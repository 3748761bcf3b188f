import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { freePort } from '../freePort'
import { type Anvil, startAnvil } from '../process/anvil'
import { Reaper } from '../process/reaper'
import type { JsonRpc } from '../rpc/jsonRpc'
import { RpcError } from '../rpc/rpcError'
import { type Pair, startPair } from './pair'

// Every method that a page, a wallet or a test tool may call, asked of a plain anvil and of both endpoints: what they answer
// has the same form, or the same error, but for the fields that Nitro adds.

let devnet: Devnet
let pair: Pair
let plain: Anvil
let reaper: Reaper

beforeAll(async () => {
  reaper = Reaper.start()
  plain = await startAnvil('a plain anvil', await freePort(), ['--accounts', '10'], reaper)
  ;({ devnet, pair } = await startPair())
})
afterAll(async () => {
  await devnet?.stop()
  await plain?.stop()
  reaper?.dismiss()
})

/** The known facts of a chain that questions need: a transfer that it has mined. */
type Known = { account: string; hash: string; blockHash: string; block: string }

const NOBODY = '0x000000000000000000000000000000000000bEEF'
const NOTHING = `0x${'12'.repeat(32)}`

async function prepare(rpc: JsonRpc): Promise<Known> {
  const account = pair.viem('newcomer').account.address
  const transfer = { from: account, to: NOBODY, value: '0x1', gasPrice: '0x77359400' }
  const hash = await rpc.request<string>('eth_sendTransaction', [transfer])
  const receipt = await rpc.request<{ blockHash: string; blockNumber: string }>('eth_getTransactionReceipt', [
    hash,
  ])
  return { account, hash, blockHash: receipt.blockHash, block: receipt.blockNumber }
}

type Question = [method: string, params: (known: Known) => readonly unknown[]]

const none: Question[] = [
  'web3_clientVersion net_version net_listening eth_protocolVersion eth_chainId eth_networkId eth_syncing eth_coinbase',
  'eth_mining eth_hashrate eth_accounts eth_blockNumber eth_gasPrice eth_maxPriorityFeePerGas eth_blobBaseFee',
  'eth_newBlockFilter eth_newPendingTransactionFilter txpool_status txpool_inspect txpool_content',
  'anvil_nodeInfo anvil_metadata hardhat_metadata anvil_getAutomine eth_noSuchMethod noSuchSpace_method',
]
  .flatMap((line) => line.split(' '))
  .map((method) => [method, () => []])

const callOf = ({ account }: Known) => ({ from: account, to: NOBODY, value: '0x1' })
const filterOf = ({ block }: Known) => ({ fromBlock: block, toBlock: block })

const questions: readonly Question[] = [
  ...none,
  ['web3_sha3', () => ['0x12']],
  ['web3_sha3', () => ['twelve']],
  ['eth_getBalance', ({ account }) => [account, 'latest']],
  ['eth_getBalance', ({ account }) => [account]],
  ['eth_getBalance', ({ account, block }) => [account, block]],
  ['eth_getBalance', ({ account, blockHash }) => [account, { blockHash }]],
  ['eth_getBalance', () => ['0x12', 'latest']],
  ['eth_getBalance', () => []],
  ['eth_getBalance', ({ account }) => [account, 'newest']],
  ['eth_getBalance', ({ account }) => [account, '0xffffffff']],
  ['eth_getTransactionCount', ({ account }) => [account, 'pending']],
  ['eth_getCode', ({ account }) => [account, 'latest']],
  ['eth_getCode', () => ['nobody', 'latest']],
  ['eth_getStorageAt', ({ account }) => [account, '0x0', 'latest']],
  ['eth_getStorageAt', ({ account }) => [account, 'first', 'latest']],
  ['eth_getProof', ({ account }) => [account, ['0x0'], 'latest']],
  ['eth_getAccount', ({ account }) => [account, 'latest']],
  ['eth_getAccountInfo', ({ account }) => [account, 'latest']],
  ['eth_getBlockByNumber', ({ block }) => [block, false]],
  ['eth_getBlockByNumber', ({ block }) => [block, true]],
  ['eth_getBlockByNumber', () => ['latest', false]],
  ['eth_getBlockByNumber', () => ['pending', false]],
  ['eth_getBlockByNumber', () => ['finalized', false]],
  ['eth_getBlockByNumber', () => ['safe', false]],
  ['eth_getBlockByNumber', () => ['earliest', false]],
  ['eth_getBlockByNumber', () => ['0xffffffff', false]],
  ['eth_getBlockByNumber', () => ['first', false]],
  ['eth_getBlockByNumber', () => []],
  ['eth_getBlockByHash', ({ blockHash }) => [blockHash, false]],
  ['eth_getBlockByHash', ({ blockHash }) => [blockHash, true]],
  ['eth_getBlockByHash', () => [NOTHING, false]],
  ['eth_getBlockByHash', () => ['0x12', false]],
  ['eth_getHeaderByNumber', ({ block }) => [block]],
  ['eth_getHeaderByHash', ({ blockHash }) => [blockHash]],
  ['eth_getBlockTransactionCountByHash', ({ blockHash }) => [blockHash]],
  ['eth_getBlockTransactionCountByNumber', ({ block }) => [block]],
  ['eth_getUncleCountByBlockHash', ({ blockHash }) => [blockHash]],
  ['eth_getUncleCountByBlockNumber', ({ block }) => [block]],
  ['eth_getUncleByBlockHashAndIndex', ({ blockHash }) => [blockHash, '0x0']],
  ['eth_getUncleByBlockNumberAndIndex', ({ block }) => [block, '0x0']],
  ['eth_getBlockReceipts', ({ block }) => [block]],
  ['eth_getBlockReceipts', () => ['0xffffffff']],
  ['eth_getTransactionByHash', ({ hash }) => [hash]],
  ['eth_getTransactionByHash', () => [NOTHING]],
  ['eth_getTransactionByHash', () => ['0x12']],
  ['eth_getTransactionByHash', () => []],
  ['eth_getTransactionByBlockHashAndIndex', ({ blockHash }) => [blockHash, '0x0']],
  ['eth_getTransactionByBlockHashAndIndex', ({ blockHash }) => [blockHash, '0x9']],
  ['eth_getTransactionByBlockNumberAndIndex', ({ block }) => [block, '0x0']],
  ['eth_getTransactionBySenderAndNonce', ({ account }) => [account, '0x0']],
  ['eth_getTransactionReceipt', ({ hash }) => [hash]],
  ['eth_getTransactionReceipt', () => [NOTHING]],
  ['eth_getTransactionReceipt', () => [5]],
  ['eth_getRawTransactionByHash', ({ hash }) => [hash]],
  ['eth_getRawTransactionByBlockHashAndIndex', ({ blockHash }) => [blockHash, '0x0']],
  ['eth_getRawTransactionByBlockNumberAndIndex', ({ block }) => [block, '0x0']],
  ['eth_getLogs', (known) => [filterOf(known)]],
  ['eth_getLogs', ({ blockHash }) => [{ blockHash }]],
  ['eth_getLogs', () => [{ fromBlock: '0x1', toBlock: '0x0' }]],
  ['eth_getLogs', () => [{ address: 'nobody' }]],
  ['eth_getLogs', () => []],
  ['eth_newFilter', (known) => [filterOf(known)]],
  ['eth_getFilterChanges', () => ['0x99']],
  ['eth_getFilterLogs', () => ['0x99']],
  ['eth_uninstallFilter', () => ['0x99']],
  ['eth_call', (known) => [callOf(known), 'latest']],
  ['eth_call', (known) => [callOf(known)]],
  ['eth_call', (known) => [callOf(known), 'latest', { [NOBODY]: { code: '0x60006000fd' } }]],
  ['eth_call', (known) => [{ ...callOf(known), gas: '0x10' }, 'latest']],
  ['eth_call', () => [{ to: '0x12' }, 'latest']],
  ['eth_call', () => [{ to: NOBODY, data: 'data' }, 'latest']],
  ['eth_call', () => ['call', 'latest']],
  ['eth_call', () => []],
  ['eth_estimateGas', (known) => [callOf(known)]],
  ['eth_estimateGas', (known) => [{ ...callOf(known), value: `0x${'f'.repeat(40)}` }]],
  ['eth_estimateGas', () => [{ to: 'nobody' }]],
  ['eth_estimateGas', () => []],
  ['eth_createAccessList', (known) => [callOf(known), 'latest']],
  ['eth_simulateV1', (known) => [{ blockStateCalls: [{ calls: [callOf(known)] }] }, 'latest']],
  ['eth_feeHistory', () => ['0x2', 'latest', [50]]],
  ['eth_feeHistory', () => [2, 'latest', []]],
  ['eth_feeHistory', () => ['two', 'latest', []]],
  ['eth_sign', ({ account }) => [account, '0x12']],
  [
    'eth_signTransaction',
    (known) => [{ ...callOf(known), gas: '0x5208', gasPrice: '0x77359400', nonce: '0x9' }],
  ],
  ['eth_sendTransaction', (known) => [callOf(known)]],
  ['eth_sendTransaction', () => [{ from: 'nobody' }]],
  ['eth_sendTransaction', () => []],
  ['eth_sendRawTransaction', () => ['0x12']],
  ['eth_sendRawTransaction', () => []],
  ['eth_sendRawTransactionSync', () => ['0x12']],
  ['eth_sendTransactionSync', (known) => [callOf(known)]],
  ['debug_traceTransaction', ({ hash }) => [hash, { tracer: 'callTracer' }]],
  ['debug_traceTransaction', () => [NOTHING, {}]],
  ['debug_traceCall', (known) => [callOf(known), 'latest', { tracer: 'callTracer' }]],
  ['trace_transaction', ({ hash }) => [hash]],
  ['trace_block', ({ block }) => [block]],
  ['ots_getApiLevel', () => []],
  ['ots_hasCode', ({ account }) => [account, 'latest']],
  ['erigon_getHeaderByNumber', ({ block }) => [block]],
  ['anvil_setBalance', ({ account }) => [account, '0x21e19e0c9bab2400000']],
  ['anvil_setCode', () => [NOBODY, '0x']],
  ['anvil_setNonce', () => [NOBODY, '0x5']],
  ['anvil_setStorageAt', () => [NOBODY, '0x0', NOTHING]],
  ['anvil_impersonateAccount', () => [NOBODY]],
  ['anvil_stopImpersonatingAccount', () => [NOBODY]],
  ['hardhat_setBalance', ({ account }) => [account, '0x21e19e0c9bab2400000']],
  ['anvil_setBalance', () => ['nobody', '0x1']],
  ['anvil_mine', () => ['0x1']],
  ['evm_mine', () => []],
  ['evm_increaseTime', () => ['0x1']],
]

/** The fields that Nitro adds, where anvil has nothing of the name. */
const NITRO_FIELDS = ['sendCount', 'sendRoot', 'l1BlockNumber', 'gasUsedForL1']

type Form = string | { readonly [key: string]: Form }

/**
 * The form of a value, to the last field; an error's is its code. Fields that may be there or not, as data decides,
 * are left out.
 */
function formOf(value: unknown): Form {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return /^0x[0-9a-f]*$/i.test(value) ? 'hex' : 'text'
  if (Array.isArray(value)) return value.length === 0 ? 'list' : { list: formOf(value[0]) }
  if (typeof value !== 'object') return typeof value
  const entries = Object.entries(value).filter(([key]) => !NITRO_FIELDS.includes(key))
  return Object.fromEntries(entries.map(([key, field]) => [key, formOf(field)]))
}

async function answerTo(rpc: JsonRpc, [method, params]: Question, known: Known): Promise<Form> {
  try {
    return formOf(await rpc.request(method, params(known)))
  } catch (error) {
    if (error instanceof RpcError) return `error ${error.code}`
    throw error
  }
}

describe.each(['l1', 'l2'] as const)('the endpoint of %s', (side) => {
  it('answers in the forms of a plain anvil, but for the fields that Nitro adds', async () => {
    const known = { here: await prepare(pair[side]), there: await prepare(plain.rpc) }
    const found: Record<string, string> = {}
    for (const question of questions) {
      const [method, params] = question
      const [here, there] = [
        await answerTo(pair[side], question, known.here),
        await answerTo(plain.rpc, question, known.there),
      ]
      const name = `${method} ${JSON.stringify(params({ account: 'A', hash: 'H', blockHash: 'B', block: 'N' }))}`
      if (JSON.stringify(here) !== JSON.stringify(there))
        found[name] = `${JSON.stringify(here)}, not ${JSON.stringify(there)}`
    }
    expect(found).toEqual({})
  })
})
