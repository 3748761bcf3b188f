import { getAddress } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Pair, startPair } from '../devnet/conformance/pair'
import type { Devnet } from '../devnet/devnet'
import { SharedAccount } from '../devnet/sharedAccount'
import { Operator, wrongIn } from './testing/operator'

let devnet: Devnet
let pair: Pair
/** The owners: contracts, another one on each chain. */
let safes: Record<'l1' | 'l2', SharedAccount>
let operator: Operator

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
  const [one, other] = [pair.viem('owner').account, pair.viem('holder').account]
  safes = {
    l1: await SharedAccount.deploy(pair.info.l1.rpcUrl, [one, other]),
    l2: await SharedAccount.deploy(pair.info.l2.rpcUrl, [other, one]),
  }
})
afterAll(() => devnet?.stop())

beforeEach(async () => {
  operator = await Operator.arrive(pair, { L1_OWNER: safes.l1.address, L2_OWNER: safes.l2.address })
  return () => operator.leave()
})

describe('npm run deploy', () => {
  it('plans without sending, deploys for two contract wallets, which open it by their files', async () => {
    const plan = await operator.run(['plan'])
    expect(plan.code, plan.output).toBe(0)
    expect(plan.output).toContain('passing over nonce 1 on L2')
    expect(plan.output).toContain(`${getAddress(safes.l2.address)}: a contract on Local Arbitrum`)
    expect(await operator.mined()).toEqual({ l1: 0, l2: 0 })

    const unasked = await operator.run([])
    expect(unasked.code).toBe(2)
    expect(unasked.output).toContain('nobody is there to be asked')

    const deployed = await operator.run(['--yes'])
    expect(deployed.code, deployed.output).toBe(0)
    expect(await operator.mined()).toEqual({ l1: 3, l2: 3 })
    // The deployed addresses are the planned ones.
    const { l1Gateway, lptPrime } = operator.recorded('l1') ?? {}
    const { l2Gateway } = operator.recorded('l2') ?? {}
    for (const address of [l1Gateway, lptPrime, l2Gateway]) expect(plan.output).toContain(address)

    const offered = await operator.run(['check', '--stage', 'offered', '--diff'])
    expect(offered.code, offered.output).toBe(0)
    const asked = operator.asked()
    expect(asked.map(({ side }) => side)).toEqual(['l2', 'l1', 'l2', 'l1'])
    for (const { side, to, data } of asked) await safes[side].carryOut({ to, data })
    const inService = await operator.run(['check', '--json', '--diff'])
    expect(inService.code, inService.output).toBe(0)
    expect(wrongIn(inService)).toEqual([])

    const again = await operator.run(['--yes'])
    expect(again.output).toContain('is deployed and recorded')
    expect(await operator.mined()).toEqual({ l1: 3, l2: 3 })

    const other = await operator.run(['check', '--json'], { L1_PAUSER: 'none' })
    expect(other.code).toBe(1)
    expect(wrongIn(other)).toEqual(['L1 gateway pauser'])

    const verified = await operator.run(['verify'])
    expect(verified.output).toContain('all 3 are as they must be')
    if (!l2Gateway) throw new Error('No L2 gateway is recorded.')
    await operator.client('l2').setCode({ address: l2Gateway, bytecode: '0x00' })
    const changed = await operator.run(['verify', '--json'])
    expect(changed.code).toBe(1)
    expect(wrongIn(changed)).toEqual(['L2 gateway code'])
    const another = await operator.run(['check', '--json'])
    expect(another.code).toBe(1)
    expect(wrongIn(another)).toEqual(['the bridge', 'L2 gateway code'])
    const silent = await operator.run(['check', '--json'], { L1_RPC_URL: 'http://127.0.0.1:1' })
    expect(silent.code).toBe(2)
  }, 300_000)

  it('refuses what the plan refuses, a begun deployment with other settings, and a poor deployer', async () => {
    const router = await operator.run(['plan'], { L2_ROUTER: 'none' })
    expect(router.code).toBe(2)
    expect(router.output).toContain(
      'The bridge stays shut. While looking for LPT on L2: router on L2 counterpart: 0x0',
    )
    const elsewhere = await operator.run(['plan'], { L1_OWNER: pair.info.contracts.livepeer.token })
    expect(elsewhere.output).toContain(
      'a contract on Local Arbitrum that does not exist on Local Ethereum. Name an account that exists there.',
    )

    await operator.interrupted({ moment: 'before', left: 0 })
    const other = await operator.run(['--yes'], { L2_OWNER: pair.viem('holder').account.address })
    expect(other.output).toContain('begun with other settings than these. Different: l2Owner')

    await operator.fund('l1', 1n)
    const poor = await operator.run(['--yes'])
    expect(poor.output).toMatch(
      /Nothing was sent\. The deployer needs up to 0\.\d+ ETH more on Local Ethereum/,
    )
    expect((await operator.mined()).l1).toBe(0)
  }, 300_000)
})
