import { getAddress, padHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import type { BridgeFacts } from './bridgeFacts'
import {
  depositWarnings,
  MAX_AMOUNT,
  parseRecipient,
  validateDeposit,
  validateWithdraw,
  withdrawWarnings,
} from './validate'

const address = (digit: string) => getAddress(padHex(`0x${digit}`, { size: 20 }))
const bridge = { l1Gateway: address('1'), l2Gateway: address('2'), lptPrime: address('3'), lpt: address('4') }
const account = getAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')
const other = address('abcdef')

const facts = ({
  l1 = {},
  l2 = {},
}: {
  l1?: Partial<BridgeFacts['l1']>
  l2?: Partial<BridgeFacts['l2']>
} = {}): BridgeFacts => ({
  l1: { eth: 10n ** 18n, lptPrime: 50n, paused: false, isContract: false, gasPrice: 10n ** 9n, ...l1 },
  l2: {
    eth: 10n ** 18n,
    lpt: 50n,
    allowance: 0n,
    paused: false,
    isContract: false,
    gasPrice: 10n ** 8n,
    ...l2,
  },
})
const fees = { gasLimit: 100n, maxFeePerGas: 10n, maxSubmissionCost: 5n, excessFeeRefundAddress: account }

describe('a recipient', () => {
  it.each([account, account.toLowerCase(), `  ${account}\n`])('%j is read', (text) => {
    expect(parseRecipient(text, bridge)).toEqual({ ok: true, address: account })
  })

  it.each([
    ['', 'recipient-missing'],
    ['vitalik.eth', 'recipient-not-an-address'],
    [account.slice(0, -1), 'recipient-not-an-address'],
    [account.replace('F', 'f'), 'recipient-bad-checksum'],
    [zeroAddress, 'recipient-zero'],
    [bridge.l1Gateway, 'recipient-is-bridge'],
    [bridge.l2Gateway, 'recipient-is-bridge'],
    [bridge.lptPrime.toLowerCase(), 'recipient-is-bridge'],
    [bridge.lpt, 'recipient-is-bridge'],
  ])('%j is refused as %s', (text, error) => {
    expect(parseRecipient(text, bridge)).toEqual({ ok: false, error })
  })
})

describe('a deposit', () => {
  it.each([
    [50n, facts(), null],
    [1n, facts(), null],
    [0n, facts(), 'zero-amount'],
    [-1n, facts(), 'zero-amount'],
    [51n, facts(), 'exceeds-balance'],
    [MAX_AMOUNT, facts({ l2: { lpt: 2n ** 100n } }), null],
    [MAX_AMOUNT + 1n, facts({ l2: { lpt: 2n ** 100n } }), 'amount-too-large'],
    [1n, facts({ l2: { paused: true } }), 'paused'],
    [1n, facts({ l1: { paused: true } }), null],
    [1n, facts({ l2: { eth: 0n } }), 'no-eth-on-l2'],
    [1n, facts({ l1: { eth: 0n } }), null],
  ])('of %s is judged on L2', (amount, known, problem) => {
    expect(validateDeposit(amount, known)).toBe(problem)
  })

  it('warns when the claim cannot be paid for yet', () => {
    const poor = facts({ l1: { eth: 160_000n * 10n ** 9n - 1n } })
    expect(depositWarnings({ account, to: account }, poor)).toEqual(['no-eth-for-claim'])
    expect(depositWarnings({ account, to: account }, facts())).toEqual([])
  })
})

describe('a withdrawal', () => {
  it.each([
    [50n, facts(), null],
    [51n, facts(), 'exceeds-balance'],
    [1n, facts({ l1: { paused: true } }), 'paused'],
    [1n, facts({ l2: { paused: true } }), null],
    [1n, facts({ l1: { eth: 1_004n } }), 'not-enough-eth-on-l1'],
    [1n, facts({ l1: { eth: 1_005n } }), null],
  ])('of %s is judged on L1', (amount, known, problem) => {
    expect(validateWithdraw(amount, known, fees)).toBe(problem)
  })

  it('needs some ETH even before its fees are known', () => {
    expect(validateWithdraw(1n, facts({ l1: { eth: 0n } }), null)).toBe('not-enough-eth-on-l1')
  })
})

describe('both', () => {
  it('warn of a recipient that is somebody else', () => {
    expect(depositWarnings({ account, to: other }, facts())).toEqual(['recipient-is-somebody-else'])
    expect(withdrawWarnings({ account, to: other }, facts())).toEqual(['recipient-is-somebody-else'])
  })

  it('warn a contract that sends to its own address on the other chain', () => {
    expect(depositWarnings({ account, to: account }, facts({ l2: { isContract: true } }))).toEqual([
      'account-is-contract',
    ])
    expect(withdrawWarnings({ account, to: account }, facts({ l1: { isContract: true } }))).toEqual([
      'account-is-contract',
    ])
    expect(withdrawWarnings({ account, to: account }, facts({ l2: { isContract: true } }))).toEqual([])
  })
})
