import { zeroAddress } from 'viem'
import { demoAccounts, machineAccount, plainAccounts } from './accounts'
import { type Chains, launchChains } from './chains'
import { assertPortsFree, type Devnet, openDevnet } from './devnet'
import { forkDevnet } from './fork'
import { freePort } from './freePort'
import type { DevnetInfo } from './info'
import type { Places } from './network/places'
import { seedStakes } from './network/seedStakes'
import { standFor } from './network/standFor'
import { MULTICALL3 } from './nitro/addresses'
import { RETRYABLE_LIFETIME_SECONDS } from './nitro/constants'
import { type DevnetOptions, defaultOptions } from './options'
import { assemble, type Parts } from './parts'
import { adoptProtocol } from './protocol/adoptProtocol'
import { deployRollup, type Rollup, type RollupContracts } from './rollup/deployRollup'
import { placeRollup } from './rollup/placeRollup'
import type { Standing } from './standing'
import { FEEDS } from './story/feeds'
import { installOnL1, installOnL2 } from './story/install'
import { OLDER_LPT } from './story/olderLpt'
import { tellStory } from './story/story'

/**
 * Starts two chains and makes them an Arbitrum with Livepeer and the bridge on it, or one that stands for a network without the
 * bridge. Throws a sentence, with nothing left running, when that is not possible.
 */
export async function startDevnet(given: Partial<DevnetOptions> = {}): Promise<Devnet> {
  const network = given.as && (await networks()).optionsOf(given.as)
  const options = { ...defaultOptions, ...network, ...given }
  if (options.as === null && options.protocolCommand === null) return start(options)
  const fork = await startOnFork(options)
  // Another build's stakes are its own business.
  if (options.protocolCommand !== null) return fork
  return seedStakes(fork.info).then(
    () => fork,
    async (error: unknown) => {
      await fork.stop()
      throw error
    },
  )
}

/** Loaded when it is asked for: a pair of its own needs nothing of the real networks. */
const networks = () => import('./network/places')

/**
 * Rounds may be counted in thousands of blocks, which only the nodes of a fork mine in seconds: everything is deployed on chains
 * of its own, and what people use are their forks.
 */
async function startOnFork(options: DevnetOptions): Promise<Devnet> {
  const { l1Port, l2Port, blockTime } = options
  await assertPortsFree(options)
  const base = await start({
    ...options,
    l1Port: await freePort(),
    l2Port: await freePort(),
    blockTime: 0,
  })
  try {
    const fork = await forkDevnet(base, { l1Port, l2Port, blockTime })
    return {
      info: fork.info,
      crashed: Promise.race([fork.crashed, base.crashed]),
      async stop() {
        await fork.stop()
        await base.stop()
      },
    }
  } catch (error) {
    await base.stop()
    throw error
  }
}

async function start(options: DevnetOptions): Promise<Devnet> {
  await assertPortsFree(options)
  const chains = await launchChains(options)
  try {
    return await Promise.race([
      prepare(chains, options),
      chains.crashed.then((why) => Promise.reject(new Error(why))),
    ])
  } catch (error) {
    await chains.stop()
    throw error
  }
}

async function prepare(chains: Chains, options: DevnetOptions): Promise<Devnet> {
  const places = options.as && (await networks()).placesOf(options.as)
  const feeds = { ...FEEDS, ...(places?.ethFeed && { eth: places.ethFeed }) }
  const olderLpt = places === null ? OLDER_LPT : places.olderLpt
  await Promise.all([installOnL1(chains.l1.client, olderLpt), installOnL2(chains.l2.client, feeds)])
  const rollup = await createRollup(chains, options, places)
  const parts = assemble(chains, rollup, options)
  parts.ledger.batches.push({ lastL2Block: 0, l1Block: rollup.deployBlock })
  await parts.sequencer.resume()
  const told = await furnish(parts, options, places)
  return openDevnet(
    parts,
    infoOf({ options, rollup: rollup.contracts, feeds, olderLpt: olderLpt ?? zeroAddress }, told),
    options,
  )
}

function createRollup(
  { l1 }: Chains,
  { l2ChainId, confirmPeriodBlocks }: DevnetOptions,
  places: Places | null,
): Promise<Rollup> {
  const accounts = {
    deployer: machineAccount('deployer'),
    validator: machineAccount('validator'),
    batchPoster: machineAccount('batchPoster'),
  }
  return places === null
    ? deployRollup(l1.client, l2ChainId, confirmPeriodBlocks, accounts)
    : placeRollup(l1.client, { l2ChainId, confirmPeriodBlocks, places: places.rollup, accounts })
}

/** Livepeer, the routers and, on a pair of its own, the bridge. */
async function furnish(parts: Parts, options: DevnetOptions, places: Places | null): Promise<Standing> {
  const { protocolCommand } = options
  if (places !== null) return standFor(parts, options, places)
  if (protocolCommand === null) {
    const { livepeer, ...putUp } = await tellStory(parts, options)
    const { ticketBroker: _, ...named } = livepeer
    return { ...putUp, livepeer: named, periods: options, accounts: demoAccounts }
  }
  const { protocol, ...putUp } = await adoptProtocol(parts, { ...options, protocolCommand })
  for (const remark of protocol.remarks) process.stderr.write(`${remark}\n`)
  return { ...putUp, livepeer: protocol.livepeer, periods: protocol, accounts: plainAccounts() }
}

function infoOf(
  {
    options,
    rollup,
    ...placed
  }: { options: DevnetOptions; rollup: RollupContracts } & Pick<
    DevnetInfo['contracts'],
    'feeds' | 'olderLpt'
  >,
  { bridge, routers, livepeer, deployBlocks, periods, accounts }: Standing,
): DevnetInfo {
  const url = (port: number) => `http://127.0.0.1:${port}`
  return {
    version: 1,
    l1: {
      name: 'Local Ethereum',
      chainId: options.l1ChainId,
      rpcUrl: url(options.l1Port),
      deployBlock: deployBlocks.l1,
    },
    l2: {
      name: 'Local Arbitrum',
      chainId: options.l2ChainId,
      rpcUrl: url(options.l2Port),
      deployBlock: deployBlocks.l2,
    },
    accounts,
    contracts: { bridge, livepeer, rollup, routers, multicall3: MULTICALL3, ...placed },
    periods: {
      confirmPeriodBlocks: options.confirmPeriodBlocks,
      roundLengthBlocks: periods.roundLengthBlocks,
      unbondingPeriodRounds: periods.unbondingPeriodRounds,
      l1BlockSeconds: options.l1BlockSeconds,
      retryableLifetimeSeconds: RETRYABLE_LIFETIME_SECONDS,
    },
  }
}
