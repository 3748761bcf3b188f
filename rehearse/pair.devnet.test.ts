import { fileURLToPath } from 'node:url'
import { type Address, type Hex, parseAbi } from 'viem'
import { getCode } from 'viem/actions'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Operator } from '../deploy/testing/operator'
import { type Pair, startPair } from '../devnet/conformance/pair'
import type { Devnet } from '../devnet/devnet'
import { readArbitrum } from '../lib/actions/read/readArbitrum'
import { readPrices } from '../lib/actions/read/readPrices'
import { readStake } from '../lib/actions/read/readStake'
import { resolveProtocol } from '../lib/actions/read/resolveProtocol'
import { pairs } from '../lib/chains/builtData'
import type { ChainPair } from '../lib/chains/pair'
import { routers } from '../lib/chains/routers'
import type { Clients } from '../lib/rpc/clients'
import { openClients, openPair } from '../lib/rpc/openPair'

describe('a local pair that stands for Arbitrum One', () => {
  let devnet: Devnet
  let local: Pair
  /** The pair that a page for Arbitrum One knows, on these two chains. */
  let pair: ChainPair
  let clients: Clients

  beforeAll(async () => {
    ;({ devnet, pair: local } = await startPair({ as: 'arbitrum-one' }))
    const { l1, l2 } = local.info
    pair = await openPair('arbitrum-one', { l1: [l1.rpcUrl], l2: [l2.rpcUrl] })
    clients = openClients(pair)
  }, 300_000)
  afterAll(() => devnet?.stop())

  const hasCode = async (side: 'l1' | 'l2', address: Address | null | undefined): Promise<boolean> => {
    const code: Hex | undefined = address ? await getCode(clients[side], { address }) : undefined
    return code !== undefined
  }

  it('has everything of it at its address', async () => {
    const { rollup, bridge, inbox, outbox, sequencerInbox } = pair.arbitrum
    const router = routers['arbitrum-one']
    for (const address of [rollup, bridge, inbox, outbox, sequencerInbox, router.l1, pair.multicall3])
      expect(await hasCode('l1', address), address).toBe(true)
    for (const address of [pair.controller, router.l2, pair.multicall3, pair.feeds.ETH?.address])
      expect(await hasCode('l2', address), address ?? 'nothing').toBe(true)
  })

  it("is Arbitrum One to the app's own reading, with its periods", async () => {
    const { differs, confirmPeriodBlocks } = await readArbitrum(clients, pair)
    expect(differs).toEqual([])
    expect(confirmPeriodBlocks).toBe(45_818n)
    expect(await readPrices(clients, pair)).toMatchObject({ ETH: { answer: 200_000_000_000n } })

    const protocol = await resolveProtocol(clients, pair)
    const account = local.viem('delegator').account.address
    const stake = await readStake(clients, pair, { protocol, account })
    expect(stake).toMatchObject({ unbondingPeriod: 7n, round: { length: 6_377n } })
    expect(stake.pendingStake).toBeGreaterThan(10_000n * 10n ** 18n)
  })

  it('is planned for as Arbitrum One is, and ready for it', async () => {
    const operator = await Operator.arrive(local, {}, 'arbitrum-one')
    try {
      const { code, output } = await operator.run(['plan'])
      expect(code, output).toBe(0)
      expect(output).toContain('Ethereum (chain 1) and Arbitrum One (chain 42161)')
      expect(output).toContain(routers['arbitrum-one'].l1)
    } finally {
      operator.leave()
    }
  })
})

describe('with another build of the protocol', () => {
  let devnet: Devnet | undefined
  afterEach(() => devnet?.stop())

  it("has that build's Controller at the network's address, and the build knows it there", async () => {
    const folder = fileURLToPath(new URL('../contracts', import.meta.url))
    const protocolCommand = [
      `cd "${folder}" && ROUND_LENGTH=30 UNBONDING_PERIOD=3 FOUNDRY_BROADCAST=cache/broadcast`,
      `"${process.execPath}" --import tsx ../scripts/forge.ts script script/DeployLivepeer.s.sol`,
      '--broadcast --rpc-url "$L2_RPC_URL" --private-key "$DEPLOYER_KEY"',
    ].join(' ')
    // The script itself refuses to stand in where Livepeer's own contracts are.
    const started = await startPair({ as: 'arbitrum-one', l2ChainId: 412_346, protocolCommand })
    devnet = started.devnet
    const { info } = started.pair
    const { controller } = pairs['arbitrum-one']
    expect(info.contracts.livepeer.controller).toBe(controller)
    expect(info.periods).toMatchObject({ roundLengthBlocks: 30, unbondingPeriodRounds: 3 })
    const abi = parseAbi(['function controller() view returns (address)'])
    const client = started.pair.viem('deployer').l2
    for (const address of [info.contracts.livepeer.bondingManager, info.contracts.livepeer.minter]) {
      expect(await client.readContract({ address, abi, functionName: 'controller' })).toBe(controller)
    }
  }, 300_000)
})
