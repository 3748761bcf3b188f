import { Operator } from '../deploy/testing/operator'
import { openPair, type Pair } from '../devnet/conformance/pair'
import type { Devnet } from '../devnet/devnet'
import { forkDevnet } from '../devnet/fork'
import { freePort } from '../devnet/freePort'
import { SharedAccount } from '../devnet/sharedAccount'
import { startDevnet } from '../devnet/start'
import { type Cast, deployBridge } from './deployBridge'
import { lettingBlocksCome } from './lettingBlocksCome'
import type { Options } from './options'
import { readSource } from './readSource'
import { rehearsePages } from './rehearsePages'
import type { Cost, Report } from './report'
import { Steps } from './steps'

type Facts = Report['facts']

/**
 * Rehearses a release: everything that an operator does, on local chains that stand for the network.
 * @returns the report, whether or not every step held; nothing is left running
 */
export async function rehearse(options: Options, say: (line: string) => void): Promise<Report> {
  const begun = Date.now()
  const steps = new Steps(say)
  const found: { facts: Facts; costs: readonly Cost[] } = { facts: [], costs: [] }
  try {
    const devnet = await steps.run(`local chains that stand for ${options.pair}`, () => start(options))
    try {
      const pair = await openPair(devnet.info.l2.rpcUrl)
      found.facts = factsOf(pair)
      const cast = await steps.run('owners and a deployer arrive', () => assemble(options, pair))
      try {
        found.costs = await lettingBlocksCome(pair, () => deployBridge(steps, cast, options))
        found.facts = [...found.facts, ...bridgeFacts(cast)]
        if (options.withPages)
          await onFreshForks(pair, (fresh) =>
            rehearsePages(steps, { network: options.pair, pair: fresh, operator: cast.operator }),
          )
      } finally {
        cast.operator.leave()
      }
    } finally {
      await devnet.stop()
    }
  } catch (error) {
    // A step's error is in its result.
    if (steps.results.every((result) => result.error === null)) throw error
  }
  return {
    pair: options.pair,
    ...readSource(),
    node: process.version,
    begun,
    ...found,
    steps: steps.results,
  }
}

async function start({ pair, protocolCommand, isShort }: Options): Promise<Devnet> {
  const ports = { l1Port: await freePort(), l2Port: await freePort() }
  return startDevnet({ as: pair, protocolCommand, ...ports, ...(isShort && { roundLengthBlocks: 20 }) })
}

/** A node mines the more slowly the more blocks it has mined itself, and two weeks are to come: its forks begin at none. */
async function onFreshForks(pair: Pair, work: (fresh: Pair) => Promise<void>): Promise<void> {
  const fork = await forkDevnet(pair.info.l2.rpcUrl)
  try {
    await work(await openPair(fork.info.l2.rpcUrl))
  } finally {
    await fork.stop()
  }
}

/** Two owners that are contracts, another one on each chain, and a deployer with a fresh key. */
async function assemble({ pair: name }: Options, pair: Pair): Promise<Cast> {
  const { l1, l2, contracts } = pair.info
  const [one, other] = [pair.viem('owner').account, pair.viem('pauser').account]
  const owners = {
    l1: await SharedAccount.deploy(l1.rpcUrl, [one, other]),
    l2: await SharedAccount.deploy(l2.rpcUrl, [other, one]),
  }
  const settings = {
    L1_OWNER: owners.l1.address,
    L2_OWNER: owners.l2.address,
    CONTROLLER: contracts.livepeer.controller,
  }
  const operator = await Operator.arrive(pair, settings, name)
  return {
    operator,
    owners,
    chains: { l1: `L1, chain ${l1.chainId}`, l2: `L2, chain ${l2.chainId}` },
  }
}

function factsOf({ info }: Pair): Facts {
  const { rollup, routers, livepeer, multicall3 } = info.contracts
  const { confirmPeriodBlocks, roundLengthBlocks, unbondingPeriodRounds } = info.periods
  return [
    ['chains', `${info.l1.chainId} and ${info.l2.chainId}`],
    ['challenge period', `${confirmPeriodBlocks} blocks`],
    ['unbonding period', `${unbondingPeriodRounds} rounds of ${roundLengthBlocks} blocks`],
    ['rollup', rollup.rollup],
    ['bridge', rollup.bridge],
    ['inbox', rollup.inbox],
    ['outbox', rollup.outbox],
    ['router on L1', routers.l1GatewayRouter],
    ['router on L2', routers.l2GatewayRouter],
    ['Multicall3', multicall3],
    ["Livepeer's Controller", livepeer.controller],
    ['LPT', livepeer.token],
  ]
}

/** The addresses on these chains, of this deployer alone: those of the network follow from its own deployer. */
function bridgeFacts({ operator, owners }: Cast): Facts {
  const [l1, l2] = [operator.recorded('l1'), operator.recorded('l2')]
  return [
    ['deployer here', operator.account.address],
    ['owner on L1 here', owners.l1.address],
    ['owner on L2 here', owners.l2.address],
    ["LivepeerToken' here", l1?.lptPrime ?? 'not recorded'],
    ['L1 gateway here', l1?.l1Gateway ?? 'not recorded'],
    ['L2 gateway here', l2?.l2Gateway ?? 'not recorded'],
  ]
}
