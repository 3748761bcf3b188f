import { type Address, zeroAddress } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Act, type BridgeConfig, bridgePlanOn, lineOf, Side } from '../../deploy/plan/bridgePlan'
import { machineAccount } from '../accounts'
import { type ChainClient, chainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'

let devnet: Devnet
let pair: Pair
let l1: ChainClient
let l2: ChainClient
let config: BridgeConfig

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
  l1 = chainClient(pair.l1, pair.info.l1.chainId)
  l2 = chainClient(pair.l2, pair.info.l2.chainId)
  const { contracts } = pair.info
  config = {
    l1Owner: pair.viem('owner').account.address,
    l2Owner: pair.viem('owner').account.address,
    l1Pauser: pair.viem('pauser').account.address,
    l2Pauser: pair.viem('pauser').account.address,
    l2ChainId: BigInt(pair.info.l2.chainId),
    lpt: contracts.livepeer.token,
    inbox: contracts.rollup.inbox,
    bridge: contracts.rollup.bridge,
    outbox: contracts.rollup.outbox,
    l1Router: contracts.routers.l1GatewayRouter,
    l2Router: contracts.routers.l2GatewayRouter,
  }
})
afterAll(() => devnet?.stop())

async function wrong(given: Partial<BridgeConfig> = {}): Promise<string[]> {
  const { lpt: _, ...bridge } = pair.info.contracts.bridge
  const asked = { ...config, ...given }
  const findings = await Promise.all([
    bridgePlanOn(l1).findings('l1', { bridge, config: asked }, 'in-service'),
    bridgePlanOn(l2).findings('l2', { bridge, config: asked }, 'in-service'),
  ])
  expect(findings.map((side) => side.length)).toEqual([20, 16])
  return findings.flat().flatMap((one) => (one.found === one.expected ? [] : [lineOf(one)]))
}

describe('the acceptance check, asked by anybody', () => {
  it('finds nothing wrong with the bridge that was put up, its code included', async () => {
    expect(await wrong()).toEqual([])
  })

  it('says line by line what is not as it was meant', async () => {
    expect(await wrong({ l1Pauser: zeroAddress, l2Pauser: zeroAddress })).toEqual([
      `L1 gateway pauser: ${config.l1Pauser}, not ${zeroAddress}`,
      `L2 gateway pauser: ${config.l2Pauser}, not ${zeroAddress}`,
    ])
    const [owner, ...rest] = await wrong({ l1Owner: pair.viem('holder').account.address })
    expect(owner).toMatch(/^L1 gateway owner: 0x[0-9a-fA-F]{40}, not 0x[0-9a-fA-F]{40}$/)
    expect(rest).toEqual([])
  })

  it('finds out the inbox of another chain', async () => {
    expect(await wrong({ l2ChainId: 42170n })).toEqual([
      `rollup chain id: ${config.l2ChainId}, not 42170`,
      `L2 chain id: ${config.l2ChainId}, not 42170`,
    ])
  })
})

describe('the plan of a deployment', () => {
  const nothing: Address = '0x00000000000000000000000000000000000000aa'
  const planFor = async (given: Partial<BridgeConfig>) => {
    const onL1 = await Sender.open(l1, machineAccount('deployer'))
    const onL2 = await Sender.open(l2, machineAccount('l2Deployer'))
    return bridgePlanOn(l1).deployment(
      { ...config, ...given },
      { l1: onL1.address, l1Nonce: onL1.nextNonce, l2: onL2.address, l2Nonce: onL2.nextNonce },
    )
  }

  it('begins with a question, and refuses to go on without LPT', async () => {
    const { steps } = await planFor({ lpt: nothing })
    const [first] = steps
    expect(first).toMatchObject({ side: Side.l2, act: Act.check })
    if (!first) throw new Error('There are no steps.')
    await expect(bridgePlanOn(l2).check(first)).rejects.toThrow(
      /^The bridge stays shut\. While looking for LPT on L2: there is no contract at 0x0+[aA]{2} \(LPT\)\.$/,
    )
  })

  it('looks at both sides before LPT′ registers itself, and leaves the opening to the owners', async () => {
    const { steps } = await planFor({})
    const steppedThrough = steps.map(({ what }) => what)
    const order = ['looking at L2', 'looking at L1', "registering with Arbitrum's routers"]
    expect(steppedThrough.filter((what) => order.includes(what))).toEqual(order)
    const { lpt: _, ...bridge } = pair.info.contracts.bridge
    const opening = await bridgePlanOn(l1).acceptance(bridge, config)
    expect(opening.map(({ what }) => what)).toEqual([
      'looking at L2 before it opens',
      'looking at L1 before it opens',
      'accepting the L2 gateway',
      'accepting the L1 gateway',
      'opening deposits',
      'opening withdrawals',
    ])
    // Nothing stands where this plan would put it: it is about the deployers' next transactions.
    const look = steps.find(({ what }) => what === 'looking at L1')
    if (!look) throw new Error('Nobody looks at L1.')
    await expect(bridgePlanOn(l1).check(look)).rejects.toThrow("(LivepeerToken').")
  })
})
