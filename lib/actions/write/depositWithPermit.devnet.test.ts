import { createClient, custom, decodeFunctionData, type Hex, isHex, parseTransaction } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { readContract, waitForTransactionReceipt, writeContract } from 'viem/actions'
import { describe, expect, it } from 'vitest'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { openGateways } from '@/lib/actions/gateways'
import { readBridge } from '@/lib/actions/read/readBridge'
import { readPermit } from '@/lib/actions/read/readPermit'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { codeOf, type LocalWorld } from '@/lib/testing/localWorld'
import { trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { depositWithPermit } from './depositWithPermit'

const LPT = 10n ** 18n

type Request = { method: string; params?: readonly unknown[] }

let world: LocalWorld

withLocalArbitrum(
  (started) => {
    world = started
  },
  { anew: true },
)

/** The holder's wallet as a page meets it: `answer` may answer a request in the wallet's place. */
function walletThat(answer: (request: Request) => Promise<unknown>) {
  const request = async (asked: Request) =>
    (await answer(asked)) ?? world.rpc('l2', asked.method, ...(asked.params ?? []))
  const transport = custom({ request }, { retryCount: 0 })
  return { transport, chain: world.pair.l2 }
}

async function allowance(): Promise<bigint> {
  const { lpt } = await resolveProtocol(world.clients, world.pair)
  return readContract(world.clients.l2, {
    address: lpt,
    abi: livepeerTokenAbi,
    functionName: 'allowance',
    args: [world.address('holder'), openGateways(world.pair).l2],
  })
}

describe('a deposit with a signature in place of the approval', () => {
  it('needs one transaction, and leaves no allowance behind', async () => {
    const to = world.address('newcomer')
    const sent: string[] = []
    const client = walletThat(async ({ method }) => {
      if (method === 'eth_sendRawTransaction') sent.push(method)
    })
    const wallet = createClient({ account: world.account('holder'), ...client })
    const hash = await depositWithPermit({ ...world.clients, wallet }, world.pair, { to, amount: 7n * LPT })
    await world.done('l2', Promise.resolve(hash))
    expect(sent).toHaveLength(1)
    expect((await trackHash(world, hash)).transfer).toMatchObject({ kind: 'deposit', amount: 7n * LPT, to })
    expect(await allowance()).toBe(0n)
  })

  it('is not stopped by somebody who submits the permission first', async () => {
    const { lpt } = await resolveProtocol(world.clients, world.pair)
    const { l2: gateway } = openGateways(world.pair)
    const owner = world.address('holder')
    const stranger = world.signing('newcomer', 'l2')
    const submitFirst = async (raw: Hex) => {
      const { args } = decodeFunctionData({ abi: l2LptGatewayAbi, data: parseTransaction(raw).data ?? '0x' })
      const [, amount, deadline, v, r, s] = args ?? []
      if (typeof amount !== 'bigint' || typeof deadline !== 'bigint' || typeof v !== 'number') {
        throw new Error('not a deposit with a permission')
      }
      if (!isHex(r) || !isHex(s)) throw new Error('not a signature')
      const permit = writeContract(stranger.wallet, {
        chain: world.pair.l2,
        address: lpt,
        abi: livepeerTokenAbi,
        functionName: 'permit',
        args: [owner, gateway, amount, deadline, v, r, s],
      })
      await world.done('l2', permit)
      expect(await allowance()).toBe(amount)
    }
    const client = walletThat(async ({ method, params }) => {
      const [raw] = params ?? []
      if (method === 'eth_sendRawTransaction' && isHex(raw)) await submitFirst(raw)
    })
    const wallet = createClient({ account: world.account('holder'), ...client })
    const hash = await depositWithPermit({ ...world.clients, wallet }, world.pair, {
      to: owner,
      amount: 3n * LPT,
    })
    const { status } = await waitForTransactionReceipt(world.clients.l2, { hash })
    expect(status).toBe('success')
    expect(await allowance()).toBe(0n)
  })

  it.each([
    ['cannot sign it', () => Promise.reject({ code: -32_601, message: 'does not exist' }), 'permit-refused'],
    ['answers as a smart account does', () => Promise.resolve(`0x${'12'.repeat(150)}`), 'permit-refused'],
    [
      'signs with another key',
      () => privateKeyToAccount(`0x${'7'.repeat(64)}`).sign({ hash: `0x${'5'.repeat(64)}` }),
      'permit-refused',
    ],
    ['is told no', () => Promise.reject({ code: 4001, message: 'User rejected' }), 'rejected'],
    [
      'answers after its hour',
      async () => {
        await world.rpc('l2', 'devnet_advanceTime', 3_700)
        return privateKeyToAccount(`0x${'7'.repeat(64)}`).sign({ hash: `0x${'5'.repeat(64)}` })
      },
      'permit-expired',
    ],
    ['is locked', () => Promise.reject({ code: 4100, message: 'unauthorized' }), 'wallet-locked'],
  ])('of a wallet that %s sends nothing and is told apart', async (_, answer, code) => {
    const methods: string[] = []
    const client = walletThat(async ({ method }) => {
      methods.push(method)
      return method === 'eth_signTypedData_v4' ? answer() : undefined
    })
    const wallet = createClient({ account: world.address('holder'), ...client })
    const deposit = { to: world.address('holder'), amount: LPT }
    expect(await codeOf(depositWithPermit({ ...world.clients, wallet }, world.pair, deposit))).toBe(code)
    expect(methods).toContain('eth_signTypedData_v4')
    expect(methods).not.toContain('eth_sendTransaction')
  })
})

describe('whether a token takes signatures', () => {
  it('is said by the token', async () => {
    const protocol = await resolveProtocol(world.clients, world.pair)
    const account = world.address('holder')
    const { l2 } = await readBridge(world.clients, world.pair, { protocol, account })
    expect(l2.hasPermit).toBe(true)
    const permit = await readPermit(world.clients, world.pair, { lpt: protocol.lpt, owner: account })
    expect(permit?.domain).toEqual({
      name: 'Livepeer Token',
      version: '1',
      chainId: world.pair.l2.id,
      verifyingContract: protocol.lpt,
    })
  })

  it('is denied by a contract that knows nothing of them, and by an account', async () => {
    const owner = world.address('holder')
    for (const lpt of [openGateways(world.pair).l2, owner]) {
      expect(await readPermit(world.clients, world.pair, { lpt, owner })).toBe(null)
    }
  })
})
