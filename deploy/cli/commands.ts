import type { Address } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import { readCheck } from '../check/readCheck'
import { readDiff } from '../check/readDiff'
import { reportOf, reportText } from '../check/report'
import { readJournal } from '../journal/journal'
import { decide, kindsOf } from '../network/bridgeConfig'
import { type Network, openNetwork } from '../network/network'
import type { BridgeAddresses } from '../plan/bridgePlan'
import { readCosts } from '../plan/costs'
import { describePlan } from '../plan/describePlan'
import { preparePlan } from '../plan/preparePlan'
import { tasksOf } from '../plan/tasks'
import { readDeploymentFiles, recordedBridge } from '../record/deploymentFiles'
import { readDeployer } from '../settings/deployer'
import type { Settings } from '../settings/settings'
import type { CommandLine } from './commandLine'
import type { Terminal } from './terminal'

/** Everything that a command works with. */
export type Work = { line: CommandLine; settings: Settings; terminal: Terminal }

/** Shows what a deployment will do, and what is left of one that was begun. Sends nothing. */
export async function plan(work: Work): Promise<number> {
  const { settings, terminal } = work
  const network = await openNetwork(work.line.pair, settings)
  const deployer = (await deployerOf(work))?.address ?? settings.DEPLOYER
  if (deployer === undefined)
    throw new Error('Set DEPLOYER, whose transactions are to be planned, or its key: see docs/deploying.md.')
  const { text } = await preparedPlan(network, settings, deployer)
  terminal.say(text)
  return 0
}

/** The plan, as it is done and as it is read. */
export async function preparedPlan(network: Network, settings: Settings, deployer: Address) {
  const journal = readJournal(network.folders.work)
  const decided = await decide(network, settings)
  const prepared = await preparePlan(network, { decided, deployer, journal })
  const sent = new Set(journal?.entries.map(({ what }) => what))
  const left = tasksOf(prepared.parts).filter(({ what }) => !sent.has(what))
  const [kinds, costs] = await Promise.all([
    kindsOf(network, prepared.config),
    readCosts(network, deployer, left),
  ])
  return {
    journal,
    plan: prepared,
    costs,
    text: describePlan(network, { plan: prepared, kinds, costs, sent }),
  }
}

/** Reads a bridge from both chains, and says what is right and what is wrong. */
export async function check({ line, settings, terminal }: Work): Promise<number> {
  const network = await openNetwork(line.pair, settings)
  const { config } = await decide(network, settings)
  const bridge = namedBridge(network, settings)
  const lines = [
    ...(await readCheck(network, { bridge, config }, line.stage)),
    ...(line.diff ? await readDiff(network, bridge) : []),
  ]
  const report = reportOf(network, lines)
  terminal.say(line.json ? JSON.stringify(report, null, 2) : reportText(report))
  return report.isRight ? 0 : 1
}

/** The bridge that the settings name, or else the recorded one. */
export function namedBridge({ folders, pair }: Network, settings: Settings): BridgeAddresses {
  const { L1_GATEWAY: l1Gateway, LPT_PRIME: lptPrime, L2_GATEWAY: l2Gateway } = settings
  if (l1Gateway && lptPrime && l2Gateway) return { l1Gateway, lptPrime, l2Gateway }
  if (l1Gateway || lptPrime || l2Gateway)
    throw new Error('Set L1_GATEWAY, LPT_PRIME and L2_GATEWAY, or none of them.')
  const recorded = recordedBridge(readDeploymentFiles(folders.deployments, pair))
  if (recorded) return recorded
  throw new Error(
    `No bridge of ${pair.id} is recorded in ${folders.deployments}. Set L1_GATEWAY, LPT_PRIME and L2_GATEWAY to look at one.`,
  )
}

export function deployerOf({ settings, terminal }: Work): Promise<PrivateKeyAccount | null> {
  const { askSecret } = terminal
  return readDeployer(settings, askSecret && (() => askSecret('Password of the keystore: ')))
}
