import type { Address } from 'viem'
import { getTransactionCount } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import type { Journal } from '../journal/journal'
import type { Decided } from '../network/bridgeConfig'
import { type Network, sides } from '../network/network'
import { type BridgeAddresses, bridgePlanOn, type Step } from './bridgePlan'
import { type Begun, type Part, partsOf, spaced } from './tasks'

/** A deployment before it is begun, or one that goes on. */
export type Plan = Decided & {
  begun: Begun
  bridge: BridgeAddresses
  parts: readonly Part[]
  /** The owners' transactions, once everything stands and is registered. */
  acceptance: readonly Step[]
  code: `0x${string}`
}

/**
 * The plan of a deployment: the one of the journal, or a new one from the deployer's next transactions.
 * @throws BridgeRefused, or Error with a sentence, when it must not be begun or cannot go on
 */
export async function preparePlan(
  network: Network,
  { decided, deployer, journal }: { decided: Decided; deployer: Address; journal: Journal | null },
): Promise<Plan> {
  const plan = bridgePlanOn(network.clients.l1)
  if (journal) expectSame(network, journal, { decided, deployer, code: plan.codeHash })
  const begun = journal?.begun ?? spaced(deployer, await nextNonces(network, deployer))
  const { bridge, steps } = await plan.deployment(decided.config, begun)
  const parts = partsOf(begun, steps)
  if (!journal) await askBefore(network, parts)
  return {
    ...decided,
    begun,
    bridge,
    parts,
    acceptance: await plan.acceptance(bridge, decided.config),
    code: plan.codeHash,
  }
}

/** The questions before the first transaction: what they refuse is not even planned. */
async function askBefore({ clients }: Network, parts: readonly Part[]): Promise<void> {
  const first = parts.findIndex(({ kind }) => kind === 'task')
  for (const part of parts.slice(0, first))
    if (part.kind === 'check') await bridgePlanOn(clients[part.side]).check(part.step)
}

async function nextNonces({ clients }: Network, deployer: Address): Promise<Record<Side, bigint>> {
  const [l1, l2] = await Promise.all(sides.map((side) => nextNonce(clients[side], deployer)))
  return { l1: BigInt(l1 ?? 0), l2: BigInt(l2 ?? 0) }
}

async function nextNonce(client: Network['clients'][Side], address: Address): Promise<number> {
  const [mined, sent] = await Promise.all([
    getTransactionCount(client, { address, blockTag: 'latest' }),
    getTransactionCount(client, { address, blockTag: 'pending' }),
  ])
  if (mined === sent) return mined
  throw new Error(
    `${sent - mined} transactions of ${address} wait on ${client.chain.name}, which this tool has not sent. Use a key that nobody else uses, or wait until they are mined.`,
  )
}

/** A deployment that was begun goes on as it was meant, by whom it was begun, with the same code; or not at all. */
function expectSame(
  { pair }: Network,
  journal: Journal,
  { decided, deployer, code }: { decided: Decided; deployer: Address; code: string },
): void {
  const different = [
    ...(journal.pair === pair.id ? [] : ['the pair']),
    ...(journal.chains.l1 === pair.l1.id && journal.chains.l2 === pair.l2.id ? [] : ['the chain ids']),
    ...(journal.begun.l1 === deployer ? [] : [`the deployer, which was ${journal.begun.l1}`]),
    ...(journal.code === code
      ? []
      : ["the contracts' code: check out the commit with which it was begun, and build that"]),
    ...differences(journal.config, decided.config),
    ...(journal.controller === decided.controller ? [] : ['CONTROLLER']),
  ]
  if (different.length === 0) return
  throw new Error(
    `A deployment was begun with other settings than these. Different: ${different.join('; ')}. Restore them, or see "Begin anew" in docs/deploying.md.`,
  )
}

function differences(before: Journal['config'], now: Decided['config']): string[] {
  const after = new Map<string, unknown>(Object.entries(now))
  return Object.entries(before)
    .filter(([name, value]) => after.get(name) !== value)
    .map(([name, value]) => `${name}, which was ${value}`)
}
