import { getArbitrumNetworks } from '@arbitrum/sdk'
import { getAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { arbitrumOnePair } from './arbitrumOnePair'
import { pairs } from './builtData'
import { parseDeployment } from './deployments'
import { parseDevnetInfo } from './devnetInfo'
import { devnetPair } from './devnetPair'
import { endpointAt, withEndpoints } from './endpoints'
import { routers } from './routers'

const address = (byte: string) => `0x${byte.repeat(20)}`

/** The answer of a local Arbitrum, in the shape of devnet/info.ts. */
const answer = () => ({
  version: 1,
  l1: { name: 'Local Ethereum', chainId: 1337, rpcUrl: 'http://127.0.0.1:8545', deployBlock: 20 },
  l2: { name: 'Local Arbitrum', chainId: 412_346, rpcUrl: 'http://127.0.0.1:8547', deployBlock: 21 },
  accounts: [
    { role: 'holder', address: address('aa'), privateKey: `0x${'12'.repeat(32)}`, about: 'has LPT' },
  ],
  contracts: {
    bridge: {
      l1Gateway: address('01'),
      lptPrime: address('02'),
      l2Gateway: address('03'),
      lpt: address('04'),
    },
    livepeer: { controller: address('05'), bondingManager: address('06') },
    rollup: {
      rollup: address('07'),
      bridge: address('08'),
      inbox: address('09'),
      outbox: address('10'),
      sequencerInbox: address('11'),
    },
    multicall3: address('12'),
  },
  periods: {
    confirmPeriodBlocks: 20,
    roundLengthBlocks: 20,
    l1BlockSeconds: 12,
    retryableLifetimeSeconds: 604_800,
  },
})

describe('the pair of a devnet', () => {
  it('is what the devnet says', () => {
    expect(devnetPair(answer())).toMatchObject({
      id: 'devnet',
      l1: { id: 1337, rpcUrls: { default: { http: ['http://127.0.0.1:8545'] } }, testnet: true },
      l2: { id: 412_346, contracts: { multicall3: { address: address('12') } } },
      gateways: { l1: address('01'), l2: address('03'), lptPrime: address('02') },
      controller: address('05'),
      arbitrum: {
        rollup: address('07'),
        bridge: address('08'),
        inbox: address('09'),
        outbox: address('10'),
        sequencerInbox: address('11'),
      },
      fromBlock: { l1: 20n, l2: 21n },
      confirmPeriodBlocks: 20n,
      l1BlockSeconds: 12,
      retryableLifetimeSeconds: 604_800,
    })
  })

  const broken = (change: (info: ReturnType<typeof answer>) => unknown) => {
    const info = answer()
    return change(info) ?? info
  }
  it.each([
    ['it is not an object', () => 'hello'],
    ['version is of a version that this app does not know', (info) => ({ ...info, version: 2 })],
    ['l1 is missing', ({ l1: _, ...info }) => info],
    ['l1.chainId is not a number', (info) => ({ ...info, l1: { ...info.l1, chainId: '1337' } })],
    ['l1.chainId is zero', (info) => ({ ...info, l1: { ...info.l1, chainId: 0 } })],
    ['l2.deployBlock is negative', (info) => ({ ...info, l2: { ...info.l2, deployBlock: -1 } })],
    ['l2.deployBlock is not a whole number', (info) => ({ ...info, l2: { ...info.l2, deployBlock: 0.5 } })],
    ['l2.rpcUrl is not an http URL', (info) => ({ ...info, l2: { ...info.l2, rpcUrl: 'localhost' } })],
    ['both chains have the same chain id', (info) => ({ ...info, l1: { ...info.l1, chainId: 412_346 } })],
    [
      'contracts.multicall3 is not an address',
      (info) => ({ ...info, contracts: { ...info.contracts, multicall3: '0x12' } }),
    ],
    [
      'accounts.0.privateKey is not a private key',
      (info) => ({ ...info, accounts: info.accounts.map((account) => ({ ...account, privateKey: '0x1' })) }),
    ],
    [
      'periods.confirmPeriodBlocks is zero',
      (info) => ({ ...info, periods: { ...info.periods, confirmPeriodBlocks: 0 } }),
    ],
  ] satisfies [string, (info: ReturnType<typeof answer>) => unknown][])(
    'is refused when %s',
    (clause, change) => {
      expect(() => devnetPair(broken(change))).toThrow(
        `The local Arbitrum's description cannot be used: ${clause}.`,
      )
    },
  )

  it('names everything that is wrong at once', () => {
    const info = broken((whole) => ({ ...whole, l1: { ...whole.l1, chainId: 0, rpcUrl: 7 } }))
    expect(() => devnetPair(info)).toThrow(/l1\.chainId is zero, l1\.rpcUrl is not a URL\.$/)
  })

  it('comes with the accounts and their keys', () => {
    expect(parseDevnetInfo(answer()).accounts).toEqual([
      {
        role: 'holder',
        address: '0xaAaAaAaaAaAaAaaAaAAAAAAAAaaaAaAaAaaAaaAa',
        privateKey: `0x${'12'.repeat(32)}`,
        about: 'has LPT',
      },
    ])
  })
})

describe('a deployment', () => {
  const l1 = { l1Gateway: address('01'), lptPrime: address('02'), block: 7 }
  const l2 = { l2Gateway: address('03'), block: 9 }

  it('is none until both files are written', () => {
    expect([parseDeployment({}, {}), parseDeployment(l1, {}), parseDeployment({}, l2)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is where the gateways are and where their logs begin', () => {
    expect(parseDeployment(l1, l2)).toEqual({
      gateways: { l1: address('01'), l2: address('03'), lptPrime: address('02') },
      fromBlock: { l1: 7n, l2: 9n },
      controller: null,
    })
  })

  it('names the Controller of the stand-ins where there are', () => {
    const controller = address('04')
    expect(parseDeployment(l1, { ...l2, controller })?.controller).toBe(controller)
    expect(() => parseDeployment(l1, { ...l2, controller: 'soon' })).toThrow('controller is not an address')
  })

  it('is refused when it is not whole', () => {
    expect(() => parseDeployment({ l1Gateway: address('01') }, l2)).toThrow(
      'The deployment file of L1 in contracts/deployments is not whole: lptPrime is missing, block is missing.',
    )
    expect(() => parseDeployment({ ...l1, lptPrime: '0x12', block: -1 }, l2)).toThrow(
      'lptPrime is not an address, block is not a block number.',
    )
    expect(() => parseDeployment(l1, { ...l2, block: 1.5 })).toThrow('of L2')
    expect(() => parseDeployment('hello', l2)).toThrow('it is not an object')
  })
})

describe.each(Object.entries(pairs))('%s', (name, pair) => {
  it('is known by its name', () => expect(pair.id).toBe(name))

  it('has the contracts and the challenge period that the Arbitrum SDK lists', () => {
    const network = getArbitrumNetworks().find(({ chainId }) => chainId === pair.l2.id)
    const { rollup, bridge, inbox, sequencerInbox, outbox } = network?.ethBridge ?? {}
    expect(pair.arbitrum).toEqual({ rollup, bridge, inbox, sequencerInbox, outbox })
    expect(network?.parentChainId).toBe(pair.l1.id)
    expect(network?.confirmPeriodBlocks).toBe(Number(pair.confirmPeriodBlocks))
  })

  it('has the routers that the Arbitrum SDK lists, for the deployment', () => {
    const network = getArbitrumNetworks().find(({ chainId }) => chainId === pair.l2.id)
    const { parentGatewayRouter: l1, childGatewayRouter: l2 } = network?.tokenBridge ?? {}
    expect(Object.entries(routers).find(([id]) => id === name)?.[1]).toEqual({ l1, l2 })
  })

  it('names addresses whose checksums are right', () => {
    const { arbitrum, multicall3, noRecipients, controller, feeds } = pair
    const named = [
      ...Object.values(arbitrum),
      multicall3,
      ...noRecipients,
      ...(controller ? [controller] : []),
      ...Object.values(feeds).flatMap((feed) => feed?.address ?? []),
    ]
    for (const contract of named) expect(getAddress(contract)).toBe(contract)
  })

  it('has a Controller, or no bridge either', () =>
    expect(pair.controller !== null || pair.gateways === null).toBe(true))

  it.each(['l1', 'l2'] as const)(
    'is read on %s from several operators, over https, and named by us',
    (side) => {
      const { endpoints } = pair
      const operators = endpoints[side].map(({ operator }) => operator)
      expect(new Set(operators).size).toBe(operators.length)
      expect(operators.length).toBeGreaterThanOrEqual(2)
      expect(endpoints[side].every(({ url }) => url.startsWith('https://'))).toBe(true)
      expect(pair[side].rpcUrls.default.http).toEqual(endpoints[side].map(({ url }) => url))
    },
  )
})

describe('the endpoints of a pair', () => {
  it('are its own as long as no others are given', () => {
    expect(withEndpoints(arbitrumOnePair, 'l1', [])).toBe(arbitrumOnePair)
  })

  it('are those that are given, also for whoever asks the chain', () => {
    const { l1, l2, endpoints } = withEndpoints(arbitrumOnePair, 'l1', [endpointAt('https://l1.example/key')])
    expect(l1.rpcUrls.default.http).toEqual(['https://l1.example/key'])
    expect(endpoints.l1).toEqual([{ operator: 'l1.example', url: 'https://l1.example/key' }])
    expect([l2, endpoints.l2]).toEqual([arbitrumOnePair.l2, arbitrumOnePair.endpoints.l2])
  })

  it.each([
    ['https://arb.eu.provider.example/v2/key', 'provider.example'],
    ['http://127.0.0.1:8545', '127.0.0.1:8545'],
    ['http://[::1]:8545', '[::1]:8545'],
    ['http://localhost:8545', 'localhost'],
  ])('%s is run by %s', (url, operator) => expect(endpointAt(url).operator).toBe(operator))
})
