import { demoAccounts, machineAccount, plainAccounts } from './accounts'
import { type Chains, launchChains } from './chains'
import { assertPortsFree, type Devnet, openDevnet } from './devnet'
import { forkDevnet } from './fork'
import { freePort } from './freePort'
import type { DevnetInfo } from './info'
import { MULTICALL3 } from './nitro/addresses'
import { RETRYABLE_LIFETIME_SECONDS } from './nitro/constants'
import { type DevnetOptions, defaultOptions } from './options'
import { assemble } from './parts'
import { adoptProtocol } from './protocol/adoptProtocol'
import { deployRollup, type RollupContracts } from './rollup/deployRollup'
import { FEEDS } from './story/feeds'
import { installOnL1, installOnL2 } from './story/install'
import type { PutUp } from './story/putUpBridge'
import { tellStory } from './story/story'

/**
 * Starts two chains and makes them an Arbitrum with Livepeer and the bridge on it. Throws a sentence, with nothing left
 * running, when that is not possible.
 */
export async function startDevnet(given: Partial<DevnetOptions> = {}): Promise<Devnet> {
  const options = { ...defaultOptions, ...given }
  return options.protocolCommand === null ? start(options) : startOnFork(options)
}

/**
 * A protocol from elsewhere may count its rounds in thousands of blocks, which only the nodes of a fork mine in seconds:
 * the command deploys on chains of its own, and what people use are their forks.
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
  await Promise.all([installOnL1(chains.l1.client), installOnL2(chains.l2.client)])
  const rollup = await deployRollup(chains.l1.client, options.l2ChainId, options.confirmPeriodBlocks, {
    deployer: machineAccount('deployer'),
    validator: machineAccount('validator'),
    batchPoster: machineAccount('batchPoster'),
  })
  const parts = assemble(chains, rollup, options)
  parts.ledger.batches.push({ lastL2Block: 0, l1Block: rollup.deployBlock })
  await parts.sequencer.resume()
  const world = { options, rollup: rollup.contracts }
  const { protocolCommand } = options
  if (protocolCommand === null) {
    const { livepeer, ...putUp } = await tellStory(parts, options)
    const { ticketBroker: _, ...named } = livepeer
    const told = { ...putUp, livepeer: named, periods: options, accounts: demoAccounts }
    return openDevnet(parts, infoOf(world, told), options)
  }
  const { protocol, ...putUp } = await adoptProtocol(parts, { ...options, protocolCommand })
  for (const remark of protocol.remarks) process.stderr.write(`${remark}\n`)
  const told = { ...putUp, livepeer: protocol.livepeer, periods: protocol, accounts: plainAccounts() }
  return openDevnet(parts, infoOf(world, told), options)
}

/** What stands on the chains: a story, or a protocol that a command has put up. */
type Standing = PutUp & {
  livepeer: DevnetInfo['contracts']['livepeer']
  periods: Pick<DevnetOptions, 'roundLengthBlocks' | 'unbondingPeriodRounds'>
  accounts: DevnetInfo['accounts']
}

function infoOf(
  { options, rollup }: { options: DevnetOptions; rollup: RollupContracts },
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
    contracts: { bridge, livepeer, rollup, routers, multicall3: MULTICALL3, feeds: FEEDS },
    periods: {
      confirmPeriodBlocks: options.confirmPeriodBlocks,
      roundLengthBlocks: periods.roundLengthBlocks,
      unbondingPeriodRounds: periods.unbondingPeriodRounds,
      l1BlockSeconds: options.l1BlockSeconds,
      retryableLifetimeSeconds: RETRYABLE_LIFETIME_SECONDS,
    },
  }
}
