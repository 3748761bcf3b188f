import { isAddressEqual, parseEventLogs } from 'viem'
import { arbSysAbi } from '@/lib/abi/arbSys'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { ARB_SYS } from '@/lib/chains/precompiles'
import { type BlockFacts, readBlocks } from './chainBlocks'
import type { Endpoint } from './endpoint'
import type { FoundLogs } from './foundLogs'
import type { MinedLog } from './gatewayLogs'
import { joinTransfers, type KnownBlocks } from './joinTransfers'

export type Endpoints = Record<Side, Endpoint>

export function nothingKnown(): KnownBlocks {
  return { l1: new Map(), l2: new Map() }
}

/** Adds the times of blocks, which logs often do not tell, and joins both halves. Newest first. */
export async function completeTransfers(
  endpoints: Endpoints,
  found: FoundLogs,
  known: KnownBlocks = nothingKnown(),
): Promise<readonly Transfer[]> {
  const claims = [...found.claims].flatMap(([position, log]) => (found.deposits.has(position) ? [log] : []))
  const l1Logs = [...claims, ...logsIn(found.withdrawals), ...logsIn(found.resends)]
  const ofReleases = [...found.releases.values()].filter(({ id }) => found.withdrawals.has(id))
  const ofDeposits = logsIn(found.deposits)
  await Promise.all([
    learnBlocks(endpoints.l1, known.l1, l1Logs, false),
    learnBlocks(endpoints.l2, known.l2, ofDeposits, true),
    learnBlocks(
      endpoints.l2,
      known.l2,
      ofReleases.map(({ log }) => log),
      false,
    ),
  ])
  return joinTransfers({ ...found, blocks: known })
}

/** A deposit's message says what its block does: the time, and the L1 block that L2 knew. */
export function learnFromMessages(known: KnownBlocks, logs: readonly MinedLog[]): void {
  const messages = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs: [...logs] })
  for (const { address, blockNumber, args } of messages) {
    if (!isAddressEqual(address, ARB_SYS)) continue
    known.l2.set(blockNumber, { timestamp: args.timestamp, l1BlockNumber: args.ethBlockNum })
  }
}

async function learnBlocks(
  endpoint: Endpoint,
  known: Map<bigint, BlockFacts>,
  logs: readonly MinedLog[],
  needsL1Block: boolean,
): Promise<void> {
  const missing: bigint[] = []
  for (const { blockNumber, blockTimestamp } of logs) {
    const facts = known.get(blockNumber)
    if (facts !== undefined && (!needsL1Block || facts.l1BlockNumber !== null)) continue
    if (blockTimestamp === undefined || blockTimestamp === null || needsL1Block) missing.push(blockNumber)
    else known.set(blockNumber, { timestamp: blockTimestamp, l1BlockNumber: null })
  }
  for (const [number, facts] of await readBlocks(endpoint, missing)) known.set(number, facts)
}

function logsIn(map: ReadonlyMap<bigint, { log: MinedLog }>): readonly MinedLog[] {
  return [...map.values()].map(({ log }) => log)
}
