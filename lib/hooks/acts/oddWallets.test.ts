// @vitest-environment jsdom
import { padHex, parseEther } from 'viem'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { errorCode } from '@/lib/errors/errors'
import { afterSending, later, never } from '@/lib/hooks/testing/oddAnswers'
import { account, type Behaviour, deposit, pendingHere, SENT } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { stageAct as stage } from '@/lib/hooks/testing/stageAct'
import type { Act, ActPhase } from './act'
import { resume } from './carryOut'
import { depositAct } from './depositActs'
import { openPendingStorage } from './pendingStorage'
import * as stakeActs from './stakeActs'
import * as transferActs from './transferActs'
import { withdrawAct } from './useWithdraw'

// A proof needs a whole rollup, and is the same whatever the wallet does.
vi.mock('@/lib/actions/write/buildClaims', () => ({
  buildClaims: async () => [7n, 8n].map((position) => ({ position, data: '0x12345678' })),
}))

// A real token is asked for its signatures in another test.
vi.mock('@/lib/actions/read/readPermit', () => ({
  readPermit: async () => ({
    domain: { name: 'Token', version: '1', chainId: 1, verifyingContract: account },
    nonce: 0n,
  }),
}))

afterEach(() => localStorage.clear())

const amount = parseEther('2')
const to = account
const ticketId = padHex('0x7', { size: 32 })
const fees = {
  gasLimit: 1n,
  maxFeePerGas: parseEther('1'),
  maxSubmissionCost: parseEther('1'),
  excessFeeRefundAddress: account,
}
const offered = { shown: fees, estimate: async () => fees }
const gateway = pair.gateways?.l2 ?? account
const nobody = { onSent: () => {} }

const acts: Record<string, Act> = {
  approve: depositAct({ step: 'approve', spender: gateway, amount }, nobody),
  deposit: depositAct({ step: 'deposit', to, amount }, nobody),
  'deposit by signature': depositAct({ step: 'permit-and-deposit', to, amount }, nobody),
  withdraw: withdrawAct({ step: 'withdraw', to, amount }, offered, nobody),
  claim: transferActs.claimAct(deposit),
  'claim all': transferActs.claimTogetherAct([deposit, { ...deposit, position: 8n }]),
  redeem: transferActs.redeemAct(ticketId),
  'keep alive': transferActs.keepAliveAct(ticketId),
  resend: transferActs.resendAct(3n, offered),
  unbond: stakeActs.unbondAct(amount),
  rebond: stakeActs.rebondAct(1n, account),
  'withdraw stake': stakeActs.withdrawStakeAct(1n),
  'withdraw fees': stakeActs.withdrawFeesAct(amount, to),
  'approve for staking': stakeActs.approveBondingAct(amount),
  bond: stakeActs.bondAct(amount, account),
  'begin the round': stakeActs.initializeRoundAct,
}

/** Nothing is sent, and this is what the wallet says; and the code of it. */
const instead: Record<string, [unknown, string]> = {
  4001: [{ code: 4001, message: 'User rejected the request.' }, 'rejected'],
  4100: [{ code: 4100, message: 'Unauthorized' }, 'wallet-locked'],
  4200: [{ code: 4200, message: 'Unsupported' }, 'wallet-refused'],
  4900: [{ code: 4900, message: 'Disconnected' }, 'wallet-offline'],
  4902: [{ code: 4902, message: 'Unrecognized chain ID' }, 'chain-not-added'],
  '-32000': [{ code: -32_000, message: 'something' }, 'unknown'],
  '-32603': [{ code: -32_603, message: 'Internal JSON-RPC error.' }, 'wallet-failed'],
  'a text': ['no', 'unknown'],
  'an error in an error': [{ message: 'oops', data: { originalError: { code: 4001 } } }, 'rejected'],
}

describe.each(Object.entries(acts))('%s', (_, act) => {
  it.each(Object.entries(afterSending))('is recognised when the wallet answers %s', async (_, answers) => {
    const { wallet, result } = await stage(act, (chain) => {
      chain.mine()
      return answers(chain)
    })
    expect(await result).toBe(SENT)
    expect(wallet.asked()).toBe(1)
    expect(pendingHere()).toEqual([])
  })

  it.each(Object.entries(instead))('is not done when the wallet says %s', async (_, [error, code]) => {
    const { wallet, result } = await stage(act, () => Promise.reject(error))
    const thrown = await result.catch((thrown: unknown) => thrown)
    expect(errorCode(thrown)).toBe(code)
    expect(wallet.asked()).toBe(1)
    // What may have been sent all the same is kept in mind, and nothing else.
    const isOpen = code === 'wallet-failed' || code === 'wallet-offline' || code === 'unknown'
    expect(pendingHere().length > 0).toBe(isOpen)
  })

  it('is done although the endpoint names no gas price and counts no transactions', async () => {
    const unknown = { code: -32_601, message: 'the method does not exist' }
    const faults = { eth_gasPrice: unknown, eth_getTransactionCount: unknown }
    const sending: Behaviour = async ({ mine }) => {
      mine()
      return SENT
    }
    const { result } = await stage(act, sending, faults)
    expect(await result).toBe(SENT)
  })

  it('is not asked of the wallet of an account that cannot pay for its gas, and says so', async () => {
    const short = { code: -32_000, message: 'gas required exceeds allowance (0)' }
    const { wallet, result } = await stage(act, never, { eth_estimateGas: short })
    expect(errorCode(await result.catch((thrown: unknown) => thrown))).toBe('insufficient-eth')
    expect(wallet.asked()).toBe(0)
    expect(pendingHere()).toEqual([])
  })

  it.each([
    ['had not answered', never, null],
    ['had named it', async () => SENT, SENT],
  ] satisfies [string, Behaviour, string | null][])(
    'is followed to its end after a reload when the wallet %s',
    async (_, answers, hash) => {
      const { wallet, result, leave } = await stage(act, answers)
      const closed = expect(result).rejects.toMatchObject({ name: /WalletLeft|NoLongerFollowed/ })
      await vi.waitFor(() => expect(pendingHere()[0]?.hash).toBe(hash))
      // The page closes: its text is what another one finds.
      const kept = Object.entries(localStorage)
      leave()
      await closed
      for (const [key, text] of kept) localStorage.setItem(key, text)
      wallet.mine()
      const waiting = (await openPendingStorage(pair, account, [act.kind ?? act.names[0] ?? ''])).find()
      if (waiting === undefined) throw new Error('Nothing waits.')
      const [left, rest] = [
        new AbortController().signal,
        { enter: () => {}, show: () => {}, hear: undefined },
      ]
      const found = resume(
        { ...wallet, pair, ...rest, left, beginFollowing: () => left },
        {
          account,
          pending: { ...waiting.act, names: [] },
          forget: waiting.forget,
          ...rest,
          isHere: () => true,
        },
      )
      expect(await found).toBe(SENT)
      expect(pendingHere()).toEqual([])
      expect(wallet.asked()).toBe(1)
    },
  )

  it.each([
    ['says nothing', never, 'signing'],
    ['names nothing', async () => null, 'unnamed'],
    ['names another transaction', async ({ other }) => other, 'unnamed'],
  ] satisfies [string, Behaviour, ActPhase][])(
    'is called unknown when the wallet %s, can be left, and is kept in mind',
    async (_, answers, phase) => {
      const { phases, result, leave } = await stage(act, answers)
      await vi.waitFor(() => expect(pendingHere().length).toBeGreaterThan(0))
      await later(30)
      expect(phases.at(-1) ?? 'signing').toBe(phase)
      leave()
      await expect(result).rejects.toMatchObject({ name: /WalletLeft|NoLongerFollowed/ })
      expect(pendingHere().length).toBeGreaterThan(0)
    },
  )
})

describe.each([
  ['approve and deposit', depositAct({ step: 'approve-and-deposit', to, amount }, nobody)],
  ['withdraw several stakes', stakeActs.withdrawStakesAct([1n, 2n], true)],
] as const)('%s as one call', (_, act) => {
  const answers: [string, unknown, unknown][] = [
    ['the id of the calls', { id: '0x1' }, { status: 200, receipts: [] }],
    ['a text', '0x1', { status: 200, receipts: [] }],
    ['an id of which it knows nothing', { id: '0x1' }, null],
    ['an id, and a status that nobody knows', { id: '0x1' }, { status: 'done' }],
    ['null', null, null],
    ['undefined', undefined, null],
    ['an object without an id', {}, null],
    ['a number', 7, null],
  ]
  it.each(answers)('is recognised when the wallet answers %s', async (_, answer, status) => {
    const { wallet, result } = await stage(act, async ({ mine }) => {
      mine()
      return answer
    })
    wallet.saysOfCalls(status)
    expect(await result).toBe(SENT)
    expect(wallet.asked()).toBe(1)
    expect(pendingHere()).toEqual([])
  })

  it('is called unknown when the wallet names nothing, and is kept in mind', async () => {
    const { phases, result, leave } = await stage(act, async () => null)
    await vi.waitFor(() => expect(phases.at(-1)).toBe('unnamed'))
    leave()
    await expect(result).rejects.toMatchObject({ name: 'WalletLeft' })
    expect(pendingHere().length).toBeGreaterThan(0)
  })
})

describe('a wallet that answers late', () => {
  const { withdraw = stakeActs.initializeRoundAct } = acts

  it.each([
    ['its hash', async () => SENT],
    ['another hash', async () => padHex('0xdead', { size: 32 })],
    ['nothing', async () => null],
    ['an error', () => Promise.reject({ code: -32_603, message: 'late' })],
  ] satisfies [string, () => Promise<unknown>][])(
    'with %s, after the chain has shown the end, changes nothing',
    async (_, answers) => {
      let answer = () => {}
      const { result } = await stage(withdraw, async ({ mine }) => {
        mine()
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        return answers()
      })
      expect(await result).toBe(SENT)
      answer()
      await later(20)
      expect(pendingHere()).toEqual([])
    },
  )

  it.each([
    ['a hash, is kept in mind by it', async () => SENT, [SENT]],
    ['a no, is forgotten', () => Promise.reject({ code: 4001, message: 'no' }), []],
  ] satisfies [string, () => Promise<unknown>, string[]][])(
    'after it was left, with %s',
    async (_, answers, kept) => {
      let answer = () => {}
      const { result, leave } = await stage(withdraw, async () => {
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        return answers()
      })
      const left = expect(result).rejects.toMatchObject({ name: 'WalletLeft' })
      await vi.waitFor(() => expect(pendingHere().length).toBeGreaterThan(0))
      leave()
      await left
      answer()
      await later(20)
      expect([...new Set(pendingHere().map(({ hash }) => hash))]).toEqual(kept)
    },
  )
})

it('can be left while what is to be signed is still read, before the wallet is asked', async () => {
  const reading: Act = { side: 'l1', names: ['claim:7'], load: async () => never }
  const { wallet, result, leave } = await stage(reading, never)
  await later(10)
  leave()
  await expect(result).rejects.toMatchObject({ name: 'WalletLeft' })
  expect(wallet.asked()).toBe(0)
  expect(pendingHere()).toEqual([])
})

it('can be left while it is looked who signs, and the wallet is then asked for nothing', async () => {
  const reading: Act = { side: 'l1', names: ['claim:7'], load: async () => never }
  const { wallet, result, leave } = await stage(reading, never, {}, [
    'eth_getCode',
    'eth_getTransactionCount',
  ])
  await later(10)
  leave()
  await expect(result).rejects.toMatchObject({ name: 'WalletLeft' })
  expect(wallet.asked()).toBe(0)
})

it('that was left before anything was asked asks nobody', async () => {
  const { whenLeft } = await import('@/lib/actions/write/askWallet')
  await expect(whenLeft(AbortSignal.abort())).rejects.toMatchObject({ name: 'WalletLeft' })
})
