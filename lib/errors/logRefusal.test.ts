import { HttpRequestError, TimeoutError } from 'viem'
import { describe, expect, it } from 'vitest'
import { logRefusal } from './logRefusal'
import { isBehind, isRateLimit, isWorthRetrying, retryAfter } from './rpcErrors'

type Expected = { because: 'blocks' | 'results'; most: bigint | null }
const blocks = (most: bigint | null = null): Expected => ({ because: 'blocks', most })
const results = (most: bigint | null = null): Expected => ({ because: 'results', most })

/** The answers of providers to a search that is too long, each with its code. */
const REFUSALS: readonly (readonly [provider: string, code: number, message: string, expected: Expected])[] =
  [
    [
      'Alchemy, too many logs',
      -32_602,
      'Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size, or you can request any block range with a cap of 10K logs in the response. Based on your parameters and the response size limit, this block range should work: [0x10, 0x2f]',
      results(32n),
    ],
    [
      'Alchemy, free tier',
      -32_600,
      'Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range. Based on your parameters, this block range should work: [0x2710, 0x2719]. Upgrade to PAYG for expanded block range.',
      blocks(10n),
    ],
    [
      'Alchemy, another plan',
      -32_600,
      'You can make eth_getLogs requests with up to a 500 block range.',
      blocks(500n),
    ],
    [
      'Infura',
      -32_005,
      'query returned more than 10000 results. Try with this block range [0x100, 0x1ff].',
      results(256n),
    ],
    ['Infura, without advice', -32_005, 'query returned more than 10000 results', results()],
    ['QuickNode', -32_614, 'eth_getLogs is limited to a 10,000 range', blocks(10_000n)],
    ['QuickNode, free', -32_615, 'eth_getLogs is limited to a 5 range', blocks(5n)],
    ['Ankr', -32_600, 'block range is too wide', blocks()],
    ['Ankr, another', -32_000, 'block range limit exceeded', blocks()],
    [
      'BlockPI',
      -32_602,
      'eth_getLogs is limited to 1024 block range. Please check the parameter requirements',
      blocks(1_024n),
    ],
    ['publicnode', -32_701, 'exceed maximum block range: 50000', blocks(50_000n)],
    ['geth and its kin', -32_000, 'exceed maximum block range: 5000', blocks(5_000n)],
    ['geth, too slow', -32_000, 'query timeout exceeded', results()],
    ['Arbitrum', -32_000, 'logs matched by query exceeds limit of 10000', results()],
    ['Arbitrum, too slow', -32_000, 'query timeout of 10 seconds exceeded', results()],
    ['Nethermind', -32_005, 'Too many logs requested. Max logs per response is 20000.', results()],
    ['Erigon', -32_000, 'block range too large', blocks()],
    ['Erigon, too many logs', -32_000, 'query returned more than 20000 results', results()],
    ['Reth', -32_602, 'query exceeds max block range 100000', blocks(100_000n)],
    [
      'Reth, too many logs',
      -32_602,
      'query exceeds max results 20000, retry with the range 100-149',
      results(50n),
    ],
    ['Besu', -32_005, 'Requested range exceeds maximum RPC range limit', blocks()],
    [
      'Chainstack',
      -32_005,
      'Block range limit exceeded. See more details at https://docs.chainstack.com/docs/limits#evm-range-limits',
      blocks(),
    ],
    ['Cloudflare', -32_047, 'Max range: 800', blocks(800n)],
    ['LlamaNodes', -32_000, 'eth_getLogs range is too large, max is 1k blocks', blocks(1_000n)],
    ['thirdweb', -32_602, 'Maximum allowed number of requested blocks is 1000', blocks(1_000n)],
    ['1RPC', -32_000, 'eth_getLogs is limited to 0 - 10000 blocks range', blocks(10_000n)],
    ['dRPC', 35, 'ranges over 10000 blocks are not supported on freetier', blocks(10_000n)],
    ['OnFinality', -32_000, 'Exceed max block range', blocks()],
    ['Coinbase', -32_000, 'please limit the query to at most 1000 blocks', blocks(1_000n)],
    ['OP proxyd', -32_000, 'block range greater than 2000 max', blocks(2_000n)],
    ['OP proxyd, too much', -32_020, 'backend response too large', results()],
    [
      'Hyperliquid and Filecoin',
      -32_000,
      'requested too many blocks from 0 to 16777216, maximum is set to 2048',
      blocks(2_048n),
    ],
    ['POKT', -32_000, "'fromBlock'-'toBlock' range: 5000000 > 100000", blocks(100_000n)],
  ]

/** Refusals of 12,000 blocks in words that nobody has listed, or beside the message. */
const IN_OTHER_WORDS: readonly (readonly [what: string, error: unknown, expected: Expected])[] = [
  ['a range and its limit', { message: 'range 12000 exceeds limit of 1000' }, blocks(1_000n)],
  ['a comparison', { message: 'eth_getLogs range exceeded: 12000 > 2500' }, blocks(2_500n)],
  ['what is allowed', { message: 'block range too wide (12000), allowed: 800' }, blocks(800n)],
  ['what to do', { message: 'please narrow your range to 3_000 blocks' }, blocks(3_000n)],
  ['thousands', { message: 'Requested range of blocks is over our 10k' }, blocks(10_000n)],
  [
    'text in data',
    { code: -32_602, message: 'invalid params', data: 'block range must not exceed 500' },
    blocks(500n),
  ],
  [
    'an object in data',
    { code: -32_000, message: 'Server error', data: { message: 'exceed maximum block range: 2000' } },
    blocks(2_000n),
  ],
  [
    'data of the cause',
    new Error('failed', { cause: { code: -32_603, data: { data: { message: 'max range: 100' } } } }),
    blocks(100n),
  ],
  ['a word less', { message: 'exceed max blockrange 5000' }, blocks(5_000n)],
  ['a span', { message: 'block span exceeds maximum 5000' }, blocks(5_000n)],
  ['a window', { message: 'window too large: 90000 blocks (max 500)' }, blocks(500n)],
  ['a difference', { message: 'toBlock - fromBlock must be <= 2048' }, blocks(2_048n)],
  ['a field of data', { message: 'query exceeds limit', data: { maxRange: 3_000 } }, blocks(3_000n)],
  ['no number below', { message: 'block range 12000 is larger than 50000' }, blocks()],
  ['two numbers below', { message: 'block range 10 to 20 too large' }, blocks()],
  ['results', { message: 'logs matched by query exceeds limit of 10000' }, results()],
]

describe('a refused search', () => {
  it.each(IN_OTHER_WORDS)('is understood from %s', (_, error, expected) => {
    expect(logRefusal(error, 12_000n)).toEqual(expected)
  })

  it('is not what a contract has returned, however its bytes read', () => {
    expect(logRefusal({ code: 3, message: 'execution reverted', data: '0x08c379a0' }, 12_000n)).toBeNull()
  })

  it.each(REFUSALS)('is understood from %s', (_, code, message, expected) => {
    expect(logRefusal({ code, message })).toEqual(expected)
    expect(isRateLimit({ code, message })).toBe(false)
  })

  it('is understood when it comes with an HTTP status, in which viem quotes the body', () => {
    const details = JSON.stringify({ code: -32_614, message: 'eth_getLogs is limited to a 10,000 range' })
    const error = new HttpRequestError({ url: 'http://127.0.0.1', status: 413, details })
    expect(logRefusal(error)).toEqual(blocks(10_000n))
    expect(isWorthRetrying(error)).toBe(false)
  })

  it.each([
    'block range extends beyond current head block',
    'One or both of the specified block ranges are after the head block',
    'header not found',
    // Nitro, issue 3666: the node that answers has not come as far as the one that told the head.
    'invalid block range params',
  ])('is not one of a node that lags behind: %j', (message) => {
    expect(logRefusal({ code: -32_000, message })).toBeNull()
    expect(isBehind({ code: -32_000, message })).toBe(true)
    expect(isWorthRetrying({ code: -32_000, message })).toBe(true)
  })

  it.each(['execution reverted', 'the method eth_getLogs is not available', 'intrinsic gas too low'])(
    'is not one that says %j',
    (message) => expect(logRefusal({ code: -32_000, message })).toBeNull(),
  )
})

describe('a busy provider', () => {
  it.each([
    [-32_005, 'daily request count exceeded, request rate limited'],
    [-32_005, 'project ID request rate exceeded'],
    [-32_005, 'limit exceeded'],
    [429, 'Your app has exceeded its compute units per second capacity.'],
    [-32_007, '50/second request limit reached - reduce calls per second or upgrade your account'],
    [-32_000, 'Too many request, try again later'],
    [-32_090, 'Too many requests, reason: call rate limit exhausted, retry in 10s'],
  ])('is told apart from a refusal: %d %s', (code, message) => {
    expect(isRateLimit({ code, message })).toBe(true)
    expect(logRefusal({ code, message })).toBeNull()
    expect(isWorthRetrying({ code, message })).toBe(true)
  })

  const busy = (retry: string | null) =>
    new HttpRequestError({
      url: 'http://127.0.0.1',
      status: 429,
      headers: new Headers(retry === null ? {} : { 'retry-after': retry }),
    })

  it.each([
    ['3', 3_000],
    ['0.5', 500],
    ['9999', 60_000],
    ['', null],
    ['soon', null],
    [null, null],
  ])('that says to come back after %j is understood', (retry, milliseconds) => {
    expect(retryAfter(new Error('failed', { cause: busy(retry) }))).toBe(milliseconds)
  })
})

describe('what is worth asking again', () => {
  it.each([
    [true, new TimeoutError({ body: {}, url: 'http://127.0.0.1' })],
    [true, new HttpRequestError({ url: 'http://127.0.0.1', status: 503 })],
    [true, new HttpRequestError({ url: 'http://127.0.0.1', status: 429 })],
    [false, new HttpRequestError({ url: 'http://127.0.0.1', status: 401 })],
    [false, { code: -32_601, message: 'the method is not available' }],
  ])('%s', (expected, error) => expect(isWorthRetrying(error)).toBe(expected))
})
