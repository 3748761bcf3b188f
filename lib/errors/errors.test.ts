import {
  type Abi,
  BaseError,
  ChainMismatchError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  HttpRequestError,
  InsufficientFundsError,
  MethodNotFoundRpcError,
  padHex,
  RpcRequestError,
  TimeoutError,
  TransactionExecutionError,
  UserRejectedRequestError,
} from 'viem'
import { mainnet } from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { outboxAbi } from '@/lib/abi/outbox'
import { CONTRACT_ERRORS, REVERT_STRINGS } from './contractErrors'
import { errorCopy } from './copy'
import { ERROR_KINDS } from './errorCodes'
import { describeError, errorCode } from './errors'
import { isRangeRefusal } from './logRefusal'
import { isRateLimit } from './rpcErrors'
import {
  AccountChanged,
  AlreadyClaimed,
  BridgeNotOpen,
  CallsFailed,
  ClaimedByOthers,
  ClaimsFailed,
  NameChanged,
  NoLongerFollowed,
  NothingToDo,
  NotYetClaimable,
  OutOfGas,
  PermitExpired,
  PermitRefused,
  RecipientTakesNoEth,
  TicketFeesRose,
  TransactionCancelled,
  TransactionOvertaken,
  TransactionReplaced,
  TransactionReverted,
} from './transactionErrors'
import { ChainNotAdded, OneChainOnly, WalletLeft } from './walletErrors'

const hash = padHex('0x1', { size: 32 })

/** The error that viem throws for a call that reverts with `data`. */
function reverted(abi: Abi, data: `0x${string}`) {
  const cause = new ContractFunctionRevertedError({ abi, data, functionName: 'call' })
  return new ContractFunctionExecutionError(cause, { abi, functionName: 'call' })
}

const errorString: Abi = [{ type: 'error', name: 'Error', inputs: [{ type: 'string', name: '' }] }]
const panicAbi: Abi = [{ type: 'error', name: 'Panic', inputs: [{ type: 'uint256', name: '' }] }]
const withString = (text: string) =>
  reverted(l2LptGatewayAbi, encodeErrorResult({ abi: errorString, errorName: 'Error', args: [text] }))

describe('a revert', () => {
  it.each([
    [l2LptGatewayAbi, 'ZeroAmount', [], 'zero-amount'],
    [l2LptGatewayAbi, 'EnforcedPause', [], 'paused'],
    [l1LptGatewayAbi, 'WrongEthValue', [1n, 2n], 'ticket-fees-outdated'],
    [
      livepeerTokenPrimeAbi,
      'ERC20InsufficientBalance',
      [padHex('0x1', { size: 20 }), 1n, 2n],
      'balance-too-low',
    ],
    [outboxAbi, 'AlreadySpent', [3n], 'already-claimed'],
    [outboxAbi, 'UnknownRoot', [hash], 'not-yet-claimable'],
  ] as const)('with a custom error is known by its name', (abi, errorName, args, code) => {
    expect(errorCode(reverted(abi, encodeErrorResult({ abi: abi as Abi, errorName, args })))).toBe(code)
  })

  it.each(Object.entries(REVERT_STRINGS))('that says %j is known', (text, code) => {
    expect(errorCode(withString(text))).toBe(code)
    expect(errorCode(new Error(`execution reverted: ${text}`))).toBe(code)
    expect(errorCode({ code: 3, message: `VM Exception: reverted with reason string '${text}'` })).toBe(code)
  })

  it('that nobody knows is not called permanent', () => {
    const described = describeError(withString('something new'))
    expect(described).toMatchObject({ code: 'reverted-without-reason', kind: 'unknown' })
  })

  it('found only after the transaction was mined is known by its cause', () => {
    const cause = reverted(
      l2LptGatewayAbi,
      encodeErrorResult({ abi: l2LptGatewayAbi, errorName: 'ZeroAmount' }),
    )
    expect(errorCode(new TransactionReverted(hash, cause))).toBe('zero-amount')
    expect(errorCode(new TransactionReverted(hash))).toBe('failed-on-chain')
    expect(errorCode(new TransactionReverted(hash, new OutOfGas()))).toBe('out-of-gas')
  })

  it('of what was mined is told as such: it cost a fee', () => {
    for (const cause of [undefined, new OutOfGas(), withString('lock-not-open')]) {
      const { sentence } = describeError(new TransactionReverted(hash, cause))
      expect(sentence).toMatch(
        /^The transaction was included and failed; its network fee is spent\. [A-Z].*\.$/,
      )
      expect(sentence).not.toMatch(/would|Nothing was sent/)
    }
  })

  it('is quoted when its reason is not in the table', () => {
    expect(describeError(withString('something new')).sentence).toBe('The contract refuses: “something new”.')
    expect(describeError(new Error('execution reverted: brand new')).sentence).not.toContain('no reason')
    const panic = encodeErrorResult({ abi: panicAbi, errorName: 'Panic', args: [17n] })
    expect(describeError(reverted(l2LptGatewayAbi, panic)).sentence).toContain('overflow')
  })

  it('does not mistake a name that every object has for an error', () => {
    expect(errorCode(new Error('execution reverted: toString'))).toBe('reverted-without-reason')
    expect(errorCode(withString('constructor'))).toBe('reverted-without-reason')
  })
})

/** An internal error of JSON-RPC, whose meaning stands in its data. */
const internal = (data: unknown) => ({ code: -32_603, message: 'Internal JSON-RPC error.', data })

describe('a wallet', () => {
  it('that does not take a network is answered with what to type by hand', () => {
    const { details } = describeError(new ChainNotAdded(mainnet, { code: -32_601, message: 'no' }))
    expect(details).toContain(`Chain ID: ${mainnet.id}. RPC URL: ${mainnet.rpcUrls.default.http[0]}`)
  })

  it.each([
    [
      'rejected',
      new TransactionExecutionError(new UserRejectedRequestError(new Error('no')), {
        account: null,
        chain: undefined,
      }),
    ],
    ['rejected', { code: 4001, message: 'User denied transaction signature.' }],
    ['rejected', { code: 'ACTION_REJECTED', message: 'user rejected transaction' }],
    ['wrong-chain', new ChainMismatchError({ chain: mainnet, currentChainId: 5 })],
    ['chain-not-added', { code: 4902, message: 'Unrecognized chain ID "0x64aba".' }],
    ['wallet-busy', { code: -32_002, message: 'Request already pending' }],
    ['wallet-locked', { code: 4100, message: 'not authorized' }],
    ['wallet-locked', Object.assign(new Error('no'), { name: 'ConnectorNotConnectedError' })],
    ['account-changed', Object.assign(new Error('no'), { name: 'ConnectorAccountNotFoundError' })],
    ['account-changed', new AccountChanged({ code: 4100, message: 'not authorized' })],
    ['rejected', new AccountChanged({ code: 4001, message: 'User rejected the request.' })],
    ['recipient-takes-no-eth', new RecipientTakesNoEth(padHex('0x1', { size: 20 }))],
    ['permit-refused', new PermitRefused({ code: -32_601, message: 'the method does not exist' })],
    ['wallet-refused', { code: 4200, message: 'not supported' }],
    [
      'insufficient-eth',
      new TransactionExecutionError(new InsufficientFundsError(), { account: null, chain: undefined }),
    ],
    ['insufficient-eth', new Error('insufficient funds for gas * price + value: have 0 want 1')],
    ['insufficient-eth', internal({ message: 'err: insufficient funds for gas * price + value' })],
    ['insufficient-eth', new Error('gas required exceeds allowance (0)')],
    ['rejected', internal('The operation was rejected by the cardholder')],
    ['rejected', internal('Transaction declined')],
    ['rejected', internal('Cancelled')],
    ['rejected', internal('Ledger device: Condition of use not satisfied (denied by the user?) (0x6985)')],
    ['rejected', internal({ originalError: { code: 4001, message: 'MetaMask Tx Signature: User denied' } })],
    ['rejected', { code: -32_603, message: '{"code":"4001","message":"declined"}' }],
    ['rejected', { code: '4001', message: 'no' }],
    ['device-locked', internal('Ledger device: Locked device (0x5515)')],
    ['blind-signing-off', internal('Please enable Blind signing or Contract data in the Ethereum app')],
    ['fee-too-low', internal({ message: 'max fee per gas less than block base fee: address 0x1' })],
    ['fee-too-low', { code: -32_000, message: 'transaction underpriced' }],
    ['pool-full', internal({ message: 'txpool is full' })],
    ['wallet-failed', { code: -32_603, message: 'Internal JSON-RPC error.' }],
    ['wallet-offline', { code: 4900, message: 'Disconnected' }],
    ['wallet-offline', internal({ originalError: { code: 4901, message: 'Chain Disconnected' } })],
    ['wallet-left', new WalletLeft()],
    ['no-longer-followed', new NoLongerFollowed()],
    ['ticket-fees-rose', new TicketFeesRose()],
    ['permit-expired', new PermitExpired()],
    ['nothing-to-do', new NothingToDo()],
    ['claimed-by-others', new ClaimedByOthers([1n], true)],
    ['claimed-by-others-in-part', new ClaimedByOthers([1n], false)],
    ['claims-failed', new ClaimsFailed([1n])],
    ['calls-failed', new CallsFailed('0x1')],
    ['chain-not-added', new ChainNotAdded(mainnet)],
    // wagmi's error for a network that is not added: a rejection by nobody.
    ['wallet-refused', new UserRejectedRequestError(Object.assign(new Error('no'), { code: -32_601 }))],
    [
      'chain-not-added',
      new UserRejectedRequestError(new Error('User rejected switch after adding network.')),
    ],
    ['nonce-taken', new Error('nonce too low: next nonce 7, tx nonce 6')],
    ['nonce-taken', new Error('replacement transaction underpriced')],
    ['transaction-cancelled', new TransactionCancelled(hash)],
    ['transaction-replaced', new TransactionReplaced(hash, hash)],
    ['transaction-overtaken', new TransactionOvertaken(hash, null)],
  ])('that answers %s is understood', (code, error) => {
    expect(errorCode(error)).toBe(code)
  })
})

it.each([
  { code: -32_603, message: 'execution reverted: Clock: stopped' },
  {
    code: -32_603,
    message: 'Internal error',
    data: { code: 3, message: 'execution reverted: Clock: stopped' },
  },
  {
    code: -32_000,
    message: "VM Exception while processing transaction: reverted with reason string 'Clock: stopped'",
  },
])('a revert that a wallet quotes is told with the contract’s own words: $message', (error) => {
  const { code, sentence } = describeError(error)
  expect(code).toBe('reverted-without-reason')
  expect(sentence).toContain('Clock: stopped')
})

describe('the network', () => {
  const url = 'http://127.0.0.1'
  const answered = (code: number, message: string) =>
    new RpcRequestError({ body: {}, error: { code, message }, url })
  it.each([
    // An endpoint's answer is not the wallet's.
    ['endpoint-refused', new MethodNotFoundRpcError(answered(-32_601, 'the method does not exist'))],
    ['endpoint-refused', answered(-32_603, 'Internal error')],
    ['unknown', answered(-32_002, 'resource unavailable')],
    ['unknown', answered(-32_000, 'request denied by policy')],
    ['insufficient-eth', answered(-32_000, 'gas required exceeds allowance (0)')],
    ['rate-limited', new HttpRequestError({ url, status: 429 })],
    ['rate-limited', { code: -32_005, message: 'project ID request rate exceeded: too many requests' }],
    ['range-refused', { code: -32_602, message: 'exceed maximum block range: 50000' }],
    ['timed-out', new TimeoutError({ body: {}, url })],
    ['unreachable', new HttpRequestError({ url, status: 502 })],
    ['unreachable', new TypeError('Failed to fetch')],
    ['nonsense-answer', new HttpRequestError({ url, cause: new SyntaxError("Unexpected token '<'") })],
    ['nonsense-answer', new SyntaxError('Cannot convert soon to a BigInt')],
    ['bridge-not-open', new BridgeNotOpen()],
    ['already-claimed', new AlreadyClaimed(3n)],
    ['name-changed', new NameChanged('somebody.eth')],
    ['one-chain-only', new OneChainOnly('Safe')],
    ['not-yet-claimable', new NotYetClaimable(3n)],
    ['unknown', new Error('what?')],
    ['unknown', 'a text'],
    ['unknown', undefined],
    ['unknown', null],
  ])('%s is told apart', (code, error) => {
    expect(errorCode(error)).toBe(code)
  })

  it.each([
    'query returned more than 10000 results',
    'block range is too wide',
    'exceed maximum block range: 50000',
    'Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range',
    'eth_getLogs is limited to a 10,000 range',
    'requested too many blocks from 0 to 16777216, maximum is set to 2048',
    'eth_getLogs range is too large, max is 1k blocks',
    'You can make eth_getLogs requests with up to a 500 block range.',
  ])('refuses a range in the words %j', (message) => {
    expect(isRangeRefusal({ code: -32_000, message })).toBe(true)
    expect(isRateLimit({ code: -32_000, message })).toBe(false)
  })

  it.each([
    'Too Many Requests',
    'rate limit exceeded',
    'request limit reached',
    'daily request quota exceeded',
  ])('is busy in the words %j', (message) => {
    expect(isRateLimit({ code: -32_005, message })).toBe(true)
    expect(isRangeRefusal({ code: -32_005, message })).toBe(false)
  })

  it.each(['execution reverted', 'header not found', 'invalid block number', 'insufficient funds'])(
    'is not misunderstood when it says %j',
    (message) => {
      expect(isRangeRefusal({ message })).toBe(false)
      expect(isRateLimit({ message })).toBe(false)
    },
  )
})

describe('every error', () => {
  it('has a sentence and a next action, which end like sentences', () => {
    for (const [code, { sentence, next }] of Object.entries(errorCopy)) {
      expect(sentence, code).toMatch(/^[A-Z].*\.$/)
      expect(next, code).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('is reachable: a code that nothing leads to would be a sentence that nobody reads', () => {
    const fromContracts = new Set<string>([
      ...Object.values(CONTRACT_ERRORS),
      ...Object.values(REVERT_STRINGS),
    ])
    const fromElsewhere = new Set([
      'rejected',
      'wallet-left',
      'wallet-failed',
      'wallet-offline',
      'device-locked',
      'blind-signing-off',
      'fee-too-low',
      'pool-full',
      'permit-expired',
      'ticket-fees-rose',
      'failed-on-chain',
      'out-of-gas',
      'calls-failed',
      'nothing-to-do',
      'wallet-busy',
      'wallet-locked',
      'account-changed',
      'wallet-refused',
      'permit-refused',
      'recipient-takes-no-eth',
      'wrong-chain',
      'chain-not-added',
      'insufficient-eth',
      'nonce-taken',
      'transaction-cancelled',
      'transaction-replaced',
      'transaction-overtaken',
      'rate-limited',
      'range-refused',
      'timed-out',
      'unreachable',
      'code-missing',
      'nonsense-answer',
      'no-log-endpoint',
      'endpoint-refused',
      'wrong-endpoint',
      'bridge-not-open',
      'claimed-by-others',
      'claimed-by-others-in-part',
      'claims-failed',
      'no-longer-followed',
      'name-changed',
      'one-chain-only',
      'reverted-without-reason',
      'unknown',
    ])
    expect(
      Object.keys(ERROR_KINDS).filter((code) => !fromContracts.has(code) && !fromElsewhere.has(code)),
    ).toEqual([])
  })

  it('of fees that rose says what they were and are, in digits that tell them apart', () => {
    const rose = (shown: bigint, now: bigint) => describeError(new TicketFeesRose({ shown, now })).details
    expect(rose(10n ** 15n, 10n ** 16n)).toBe(
      'The message now costs at most 0.01 ETH; 0.001 ETH was shown before.',
    )
    expect(rose(10n ** 12n, 10n ** 13n)).toContain('0.00001 ETH; 0.000001 ETH')
    expect(describeError(new TicketFeesRose())).not.toHaveProperty('details')
  })

  it('is described without throwing, even when it refers to itself', () => {
    const loop: { cause?: unknown; message: string } = { message: 'round and round' }
    loop.cause = loop
    expect(describeError(loop).code).toBe('unknown')
    expect(describeError(new BaseError('plain')).code).toBe('unknown')
  })
})
