// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeError, errorCode } from '@/lib/errors/errors'
import { afterSending, never } from '@/lib/hooks/testing/oddAnswers'
import { account, type Behaviour, pendingHere, sentAt } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { stageAct } from '@/lib/hooks/testing/stageAct'
import { resume } from './carryOut'
import { openPendingStorage } from './pendingStorage'
import { withdrawStakesAct } from './stakeActs'

afterEach(() => localStorage.clear())

/** Three stakes, by a wallet that sends one call at a time. */
const act = withdrawStakesAct([1n, 2n, 3n], false)
const honest: Behaviour = async ({ mine, sent }) => {
  mine()
  return sent
}

/** Every call is answered honestly but the nth. */
function oddAt(nth: number, odd: Behaviour): Behaviour {
  let asked = 0
  return (chain) => {
    asked += 1
    return asked === nth ? odd(chain) : honest(chain)
  }
}

const thrown = (result: Promise<unknown>) => result.catch((error: unknown) => error)
const rejected = { code: 4001, message: 'User rejected the request.' }

describe.each([1, 2, 3])('several in turn, of which number %d is odd', (nth) => {
  it.each(Object.entries(afterSending))('are all done when the wallet answers %s', async (_, answers) => {
    const odd: Behaviour = (chain) => {
      chain.mine()
      return answers(chain)
    }
    const { wallet, result } = await stageAct(act, oddAt(nth, odd))
    expect(await result).toBe(sentAt(3))
    expect(wallet.asked()).toBe(3)
    expect(pendingHere()).toEqual([])
  })

  it.each([
    [rejected, 'rejected', 0],
    [{ code: 4100, message: 'Unauthorized' }, 'wallet-locked', 0],
    [{ code: -32_603, message: 'Internal JSON-RPC error.' }, 'wallet-failed', 3],
    ['no', 'unknown', 3],
  ] as const)(
    'stop there when it says %j and sends nothing, and say how many are done',
    async (error, code, kept) => {
      const { wallet, result } = await stageAct(
        act,
        oddAt(nth, () => Promise.reject(error)),
      )
      const stopped = await thrown(result)
      expect(errorCode(stopped)).toBe(code)
      expect(describeError(stopped).details).toBe(
        nth === 1 ? undefined : `Before that, ${nth - 1} of 3 were sent and included.`,
      )
      expect(wallet.asked()).toBe(nth)
      // By each of its names.
      expect(pendingHere()).toHaveLength(kept)
    },
  )

  it.each([
    ['says nothing', never, 'signing'],
    ['names nothing', async () => null, 'unnamed'],
    ['names another transaction', async ({ other }) => other, 'unnamed'],
  ] satisfies [string, Behaviour, string][])(
    'wait for it when the wallet %s, can be left, and are found again by it',
    async (_, odd, phase) => {
      const { wallet, phases, result, leave } = await stageAct(act, oddAt(nth, odd))
      const left = expect(thrown(result)).resolves.toSatisfy((error) =>
        /left|followed/.test(errorCode(error)),
      )
      await vi.waitFor(() => expect(wallet.asked()).toBe(nth))
      await vi.waitFor(() => expect(phases.at(-1)).toBe(phase))
      leave()
      await left
      expect(wallet.asked()).toBe(nth)
      wallet.mine(sentAt(nth))
      expect(await foundAgain(wallet)).toBe(sentAt(nth))
      expect(pendingHere()).toEqual([])
    },
  )
})

it('wait for each to be included before the next is asked for, and can be left then', async () => {
  const { wallet, phases, result, leave } = await stageAct(act, async ({ sent }) => sent)
  const left = expect(thrown(result)).resolves.toSatisfy((error) => /left|followed/.test(errorCode(error)))
  await vi.waitFor(() => expect(phases.at(-1)).toBe('mining'))
  leave()
  await left
  wallet.mine(sentAt(1))
  expect(await foundAgain(wallet)).toBe(sentAt(1))
  expect(wallet.asked()).toBe(1)
})

it('ask for nothing more when one of them was cancelled or failed', async () => {
  const { wallet, result } = await stageAct(
    act,
    oddAt(2, async ({ sent }) => {
      wallet.chains.l2.mine({ hash: sent, from: account, failed: true })
      return sent
    }),
  )
  expect(describeError(await thrown(result))).toMatchObject({
    sentence: expect.stringMatching(/^The transaction was included and failed/),
    details: 'Before that, 1 of 3 were sent and included.',
  })
  expect(wallet.asked()).toBe(2)
  expect(pendingHere()).toEqual([])
})

/** The transaction that a page opened anew finds, once the chain shows it. */
async function foundAgain({ config, clients }: Awaited<ReturnType<typeof stageAct>>['wallet']) {
  const waiting = (await openPendingStorage(pair, account, act.names)).find()
  if (waiting === undefined) throw new Error('Nothing waits.')
  const left = new AbortController().signal
  const stage = { config, clients, pair, enter: () => {}, show: () => {}, left, beginFollowing: () => left }
  return resume(stage, {
    account,
    pending: { ...waiting.act, names: [] },
    forget: waiting.forget,
    hear: undefined,
    isHere: () => true,
  })
}
