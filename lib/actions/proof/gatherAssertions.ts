import { encodeEventTopics, type Hash, parseEventLogs } from 'viem'
import { readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { AssertionPreimage } from '@/lib/bridge/proof/evidence'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'

export type GatheredAssertion = AssertionPreimage & { hash: Hash }

export type GatheredAssertions = {
  confirmed: GatheredAssertion
  /** From the first that follows the confirmed one to the newest; empty when nothing is pending. */
  pending: readonly GatheredAssertion[]
  /** More than one assertion follows the same one: somebody disputes. Only read, from the logs. */
  disputed: boolean
}

/** The latest confirmed assertion at an L1 block, and those that follow it, as the rollup's logs tell. */
export async function gatherAssertions(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  block: bigint,
): Promise<GatheredAssertions> {
  const { rollup } = pair.arbitrum
  const at = { address: rollup, abi: rollupAbi, blockNumber: block } as const
  const latest = await readContract(clients.l1, { ...at, functionName: 'latestConfirmed' })
  const { createdAtBlock } = await readContract(clients.l1, {
    ...at,
    functionName: 'getAssertion',
    args: [latest],
  })
  const topics = encodeEventTopics({ abi: rollupAbi, eventName: 'AssertionCreated' })
  const range = { from: createdAtBlock, to: block }
  const logs = await getLogs(clients.l1, { filter: { address: rollup, topics }, range })
  const all = parseEventLogs({ abi: rollupAbi, eventName: 'AssertionCreated', logs: [...logs] }).map(
    ({ args }): GatheredAssertion => {
      const { globalState, machineStatus, endHistoryRoot } = args.assertion.afterState
      return {
        hash: args.assertionHash,
        parent: args.parentAssertionHash,
        l2BlockHash: globalState.bytes32Vals[0],
        sendRoot: globalState.bytes32Vals[1],
        batch: globalState.u64Vals[0],
        positionInBatch: globalState.u64Vals[1],
        machineStatus,
        endHistoryRoot,
        inboxAccumulator: args.afterInboxBatchAcc,
      }
    },
  )
  const confirmed = all.find(({ hash }) => hash === latest)
  if (confirmed === undefined)
    throw new Error("The rollup's logs do not hold its latest confirmed assertion.")
  return { confirmed, ...descendants(all, latest) }
}

/** The longest line of assertions after one. */
function descendants(all: readonly GatheredAssertion[], from: Hash) {
  const byHash = new Map(all.map((assertion) => [assertion.hash, assertion]))
  const lines = all.map((assertion) => lineTo(assertion, from, byHash)).filter((line) => line !== null)
  const pending = lines.reduce((longest, line) => (line.length > longest.length ? line : longest), [])
  const parents = lines.flatMap((line) => line.at(-1)?.parent ?? [])
  return { pending, disputed: new Set(parents).size < parents.length }
}

/** The assertions from the first after `from` up to this one; null when it does not descend from that. */
function lineTo(
  last: GatheredAssertion,
  from: Hash,
  byHash: ReadonlyMap<Hash, GatheredAssertion>,
): GatheredAssertion[] | null {
  const line = [last]
  for (let { parent } = last; parent !== from; ) {
    const before = byHash.get(parent)
    if (before === undefined || line.includes(before)) return null
    line.unshift(before)
    parent = before.parent
  }
  return line
}
