import { formatEther } from 'viem'
import { withLock } from '../../scripts/setup/lock.ts'
import { execute } from '../execute/execute'
import { JournalFile } from '../journal/journalFile'
import type { Network } from '../network/network'
import { openNetwork } from '../network/network'
import { writeOwnersFiles } from '../owners/writeOwnersFiles'
import type { Cost } from '../plan/costs'
import { expectUnrecorded, record } from '../record/record'
import { deployerOf, preparedPlan, type Work } from './commands'

/** Deploys the bridge, or goes on with a deployment that was begun. */
export async function deploy(work: Work): Promise<number> {
  const { settings, terminal, line } = work
  const account = await deployerOf(work)
  if (account === null)
    throw new Error('Set DEPLOYER_KEY or DEPLOYER_KEYSTORE: who deploys? See docs/deploying.md.')
  const network = await openNetwork(line.pair, settings)
  const busy = 'deploy'
  return withLock(busy, terminal.tell, () => deployAlone(), network.folders.work)

  async function deployAlone(): Promise<number> {
    if (account === null) return 2
    const { journal, plan, costs, text } = await preparedPlan(network, settings, account.address)
    expectUnrecorded(network, plan.bridge)
    if (journal?.isRecorded) {
      terminal.say(`The bridge of ${network.pair.id} is deployed and recorded. ${nextSteps(network)}`)
      return 0
    }
    terminal.say(text)
    expectFunds(network, costs)
    if (!(await agreed(work, journal !== null))) return 2
    const begun = journal ?? {
      version: 1 as const,
      pair: network.pair.id,
      chains: { l1: network.pair.l1.id, l2: network.pair.l2.id },
      config: plan.config,
      controller: plan.controller,
      begun: plan.begun,
      code: plan.code,
      entries: [],
      isRecorded: false,
    }
    const file = new JournalFile(network.folders.work, begun)
    const run = { network, account, plan, journal: file, say: terminal.say }
    await execute(run)
    const written = [...(await record(run)), ...writeOwnersFiles(network, plan)]
    file.close()
    terminal.say(['Written:', ...written.map((path) => `  ${path}`), '', nextSteps(network)].join('\n'))
    return 0
  }
}

const nextSteps = ({ pair, folders }: Network): string =>
  `The owners now open it, with the files in ${folders.work} in their order; then: npm run deploy -- check --pair ${pair.id}`

function expectFunds({ pair }: Network, costs: Record<'l1' | 'l2', Cost>): void {
  const short = (['l1', 'l2'] as const).filter((side) => costs[side].balance < costs[side].most)
  if (short.length === 0) return
  const needs = short.map(
    (side) => `${formatEther(costs[side].most - costs[side].balance)} ETH more on ${pair[side].name}`,
  )
  throw new Error(`Nothing was sent. The deployer needs up to ${needs.join(', and ')}.`)
}

async function agreed({ line, terminal }: Work, goesOn: boolean): Promise<boolean> {
  if (line.yes) return true
  if (terminal.ask === null)
    throw new Error('Nothing was sent: nobody is there to be asked. To begin without asking: --yes')
  const answer = await terminal.ask(`Type ${line.pair} to ${goesOn ? 'go on' : 'begin'}: `)
  if (answer === line.pair) return true
  terminal.tell('Nothing was sent.')
  return false
}
