import { type Address, encodeFunctionData, erc20Abi, type Hex, parseAbi, parseEther, toHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { getBalance, getCode, sendTransaction, writeContract } from 'viem/actions'
import { packetToBytes } from 'viem/ens'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { forgeArtifact } from '@/deploy/plan/artifact'
import { delegate } from '@/devnet/delegate'
import type { Devnet } from '@/devnet/devnet'
import { SharedAccount } from '@/devnet/sharedAccount'
import { toAlias } from '@/lib/bridge/alias'
import { codeOf, type LocalWorld } from '@/lib/testing/localWorld'
import { stateOf } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { estimateWithdraw } from './read/estimateWithdraw'
import { followSent, mayPropose } from './read/followSent'
import { readBridge } from './read/readBridge'
import { readCodes } from './read/readCodes'
import { resolveName } from './read/resolveName'
import { resolveProtocol } from './read/resolveProtocol'
import { withdraw } from './write/withdraw'

const LPT = 10n ** 18n

let info: Devnet['info']
let world: LocalWorld

withLocalArbitrum(
  (started, about) => {
    world = started
    info = about
  },
  { anew: true },
)

const owner = (role: string) => {
  const found = info.accounts.find((account) => account.role === role)
  if (found === undefined) throw new Error(`The local Arbitrum has no ${role}`)
  return privateKeyToAccount(found.privateKey)
}
const factsOf = async (account: Address) =>
  readBridge(world.clients, world.pair, {
    protocol: await resolveProtocol(world.clients, world.pair),
    account,
  })
const shared = (side: 'l1' | 'l2', ...roles: readonly [string, ...string[]]) => {
  const [first, ...more] = roles
  return SharedAccount.deploy(info[side].rpcUrl, [owner(first), ...more.map(owner)])
}

/** The same code at the same address of the other chain, without the owners. */
async function copyCode(address: Address, from: 'l1' | 'l2', to: 'l1' | 'l2') {
  await world.rpc(to, 'anvil_setCode', address, await getCode(world.clients[from], { address }))
}

describe('an account', () => {
  it('that is a contract on one chain is no such thing on the other', async () => {
    const { address } = await shared('l2', 'holder', 'newcomer')
    const facts = await factsOf(address)
    expect([facts.l1.code, facts.l2.code, facts.sameOnBoth]).toEqual(['none', 'contract', false])
    expect(await readCodes(world.clients, address)).toEqual({ l1: 'none', l2: 'contract' })
  })

  it('with the same code and other owners there is somebody else', async () => {
    const { address } = await shared('l2', 'holder', 'newcomer')
    await copyCode(address, 'l2', 'l1')
    const facts = await factsOf(address)
    expect([facts.l1.code, facts.l2.code, facts.sameOnBoth]).toEqual(['contract', 'contract', false])
  })

  it('with the same code and the same owners is the same', async () => {
    const { address } = await shared('l2', 'holder', 'newcomer')
    await copyCode(address, 'l2', 'l1')
    const owners = [world.address('holder'), world.address('newcomer')]
    // The list's length at slot 0, its members from keccak256(0) on.
    const slot = (n: bigint) => toHex(n, { size: 32 })
    const first = 0x290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563n
    await world.rpc('l1', 'anvil_setStorageAt', address, slot(0n), slot(2n))
    for (const [index, one] of owners.entries()) {
      await world.rpc('l1', 'anvil_setStorageAt', address, slot(first + BigInt(index)), slot(BigInt(one)))
    }
    expect((await factsOf(address)).sameOnBoth).toBe(true)
  })

  it('that delegates to a contract stays an account with a key', async () => {
    const { multicall3 } = world.pair
    await delegate(info.l1.rpcUrl, owner('holder'), multicall3)
    await delegate(info.l2.rpcUrl, owner('holder'), multicall3)
    const facts = await factsOf(world.address('holder'))
    expect([facts.l1.code, facts.l2.code, facts.sameOnBoth]).toEqual(['delegation', 'delegation', false])
    expect(await mayPropose(world.clients, { side: 'l1', account: world.address('holder') })).toBe(false)
  })
})

describe('what a withdrawal does not use of its fees', () => {
  const withdrawTo = async (refundTo: Address) => {
    const to = world.address('newcomer')
    const fees = await estimateWithdraw(world.clients, world.pair, { to, amount: LPT, refundTo })
    const signed = withdraw(world.signing('holder', 'l1'), world.pair, { to, amount: LPT, fees })
    const hash = await world.done('l1', signed)
    await vi.waitFor(async () => expect(await stateOf(world, hash)).toBe('released'), { timeout: 20_000 })
  }

  it('goes to the alias of an account with a delegation, as the rule for it says', async () => {
    await delegate(info.l1.rpcUrl, owner('holder'), world.pair.multicall3)
    const account = world.address('holder')
    const before = await getBalance(world.clients.l2, { address: account })
    await withdrawTo(account)
    expect(await getBalance(world.clients.l2, { address: account })).toBe(before)
    expect(await getBalance(world.clients.l2, { address: toAlias(account) })).toBeGreaterThan(0n)
  })

  it('goes to the recipient when that has no code', async () => {
    await delegate(info.l1.rpcUrl, owner('holder'), world.pair.multicall3)
    const to = world.address('newcomer')
    const before = await getBalance(world.clients.l2, { address: to })
    await withdrawTo(to)
    expect(await getBalance(world.clients.l2, { address: to })).toBeGreaterThan(before)
  })
})

describe('what an account of several owners has sent', () => {
  const follow = (account: Address, hash: `0x${string}`, signal = new AbortController().signal) =>
    followSent(world.clients, { side: 'l2', account, hash, signal, isResting: () => false })

  async function withLpt() {
    const account = await shared('l2', 'holder', 'newcomer')
    const { lpt } = info.contracts.bridge
    const args = [account.address, 5n * LPT] as const
    const transfer = {
      address: lpt,
      abi: erc20Abi,
      functionName: 'transfer',
      args,
      chain: world.pair.l2,
    } as const
    await world.done('l2', writeContract(world.signing('holder', 'l2').wallet, transfer))
    return { account, lpt }
  }
  const sending = (lpt: Address, amount: bigint) => ({
    to: lpt,
    data: encodeFunctionData({
      abi: erc20Abi,
      functionName: 'transfer',
      args: [world.address('newcomer'), amount],
    }),
  })

  it('is a proposal until the owners have signed, and then the transaction of its event', async () => {
    const { account, lpt } = await withLpt()
    expect(await mayPropose(world.clients, { side: 'l2', account: account.address })).toBe(true)
    const proposed = await account.propose(sending(lpt, LPT))
    const following = follow(account.address, proposed)
    const executed = await account.carryOut(sending(lpt, LPT))
    expect(executed).not.toBe(proposed)
    expect(await following).toBe(executed)
  })

  it('is found as well when it was executed before anybody looked', async () => {
    const { account, lpt } = await withLpt()
    const proposed = await account.propose(sending(lpt, LPT))
    const executed = await account.carryOut(sending(lpt, LPT))
    expect(await follow(account.address, proposed)).toBe(executed)
  })

  it('is a failure when what the owners have signed fails', async () => {
    const { account, lpt } = await withLpt()
    const proposed = await account.propose(sending(lpt, 6n * LPT))
    const outcome = codeOf(follow(account.address, proposed))
    await account.carryOut(sending(lpt, 6n * LPT))
    expect(await outcome).toBe('failed-on-chain')
  })

  it('is a transaction at once when the wallet names one', async () => {
    const { account } = await withLpt()
    const { wallet } = world.signing('holder', 'l2')
    const to = account.address
    const hash = await sendTransaction(wallet, { to, value: parseEther('1'), chain: world.pair.l2 })
    expect(await follow(account.address, hash)).toBe(hash)
  })

  it('is left alone when nobody waits any more', async () => {
    const { account, lpt } = await withLpt()
    const leaving = new AbortController()
    const following = follow(account.address, await account.propose(sending(lpt, LPT)), leaving.signal)
    leaving.abort()
    expect(await following).toBeNull()
  })
})

describe('a name', () => {
  const namesAbi = parseAbi([
    'function set(bytes name, uint256 coinType, address owner)',
    'function keepElsewhere(bytes name)',
  ])
  const bytes = (name: string) => toHex(packetToBytes(name))
  let names: Address

  beforeEach(async () => {
    const { wallet } = world.signing('holder', 'l1')
    const { bytecode } = forgeArtifact('Names')
    const hash = await world.done('l1', sendTransaction(wallet, { data: bytecode, chain: world.pair.l1 }))
    const receipt = await world.rpc('l1', 'eth_getTransactionReceipt', hash)
    names = Reflect.get(Object(receipt), 'contractAddress')
  })

  const tell = (data: Hex) =>
    world.done(
      'l1',
      sendTransaction(world.signing('holder', 'l1').wallet, { to: names, data, chain: world.pair.l1 }),
    )
  const set = (name: string, coinType: bigint, owned: Address) =>
    tell(encodeFunctionData({ abi: namesAbi, functionName: 'set', args: [bytes(name), coinType, owned] }))
  const keepElsewhere = (name: string) =>
    tell(encodeFunctionData({ abi: namesAbi, functionName: 'keepElsewhere', args: [bytes(name)] }))
  const ask = (name: string, side: 'l1' | 'l2' = 'l1') => {
    const chain = { ...world.pair.l1, contracts: { ensUniversalResolver: { address: names } } }
    return resolveName({ l1: { ...world.clients.l1, chain } }, world.pair, { name, side })
  }

  it('stands for the address that its owner has set', async () => {
    const address = world.address('newcomer')
    await set('somebody.eth', 60n, address)
    expect(await ask('somebody.eth')).toEqual({ state: 'found', address })
    expect(await ask(' SomeBody.eth ', 'l2')).toEqual({ state: 'found', address })
  })

  it('stands on Arbitrum for the address that was set for Arbitrum', async () => {
    await set('somebody.eth', 60n, world.address('newcomer'))
    await set('somebody.eth', BigInt(0x80000000 + world.pair.l2.id), world.address('holder'))
    expect(await ask('somebody.eth', 'l1')).toMatchObject({ address: world.address('newcomer') })
    expect(await ask('somebody.eth', 'l2')).toMatchObject({ address: world.address('holder') })
  })

  it('says what is wrong with it', async () => {
    expect(await ask('nobody.eth')).toEqual({ state: 'not-found' })
    expect(await ask('a‍b.eth')).toEqual({ state: 'not-a-name' })
    await keepElsewhere('far.eth')
    expect(await ask('far.eth')).toEqual({ state: 'elsewhere' })
    expect(await ask('far.eth', 'l2')).toEqual({ state: 'elsewhere' })
  })
})
