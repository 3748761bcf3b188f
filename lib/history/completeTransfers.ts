import { isAddressEqual, parseEventLogs } from 'viem'
import { arbSysAbi } from '@/lib/abi/arbSys'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { ARB_SYS } from '@/lib/chains/precompiles'
import { type BlockFacts, readBlocks } from '@/lib/rpc/chainBlocks'
import type { Clients } from '@/lib/rpc/clients'
import { type FoundLogs, onlyLogs } from './foundLogs'
import { joinTransfers, type KnownBlocks } from './joinTransfers'

export function nothingKnown(): KnownBlocks {
  return { l1: new Map(), l2: new Map() }
}

/** Adds the times of blocks, which logs often do not tell, and joins both halves. Newest first. */
export async function completeTransfers(
  clients: Clients,
  found: FoundLogs,
  known: KnownBlocks = nothingKnown(),
): Promise<readonly Transfer[]> {
  await learnBlocks(clients, known, missingBlocks(found, known))
  return joinTransfers({ ...found, blocks: known })
}

/** So many blocks are read for a preview, so that the first transfers do not wait for the times of all: one round trip. */
const PREVIEW_BLOCKS = 120

/** The transfers whose times are known or quickly read; the others, and claims and releases of unknown time, not yet. */
export async function previewTransfers(
  clients: Clients,
  found: FoundLogs,
  known: KnownBlocks,
): Promise<{ transfers: readonly Transfer[]; isAll: boolean }> {
  const { l1, l2 } = missingBlocks(found, known)
  await learnTimes(clients, found, known)
  const missing = missingBlocks(found, known)
  const unknown = { l1: new Set(missing.l1), l2: new Set(missing.l2) }
  const shown = onlyLogs(found, (side, log) => !unknown[side].has(log.blockNumber))
  const transfers = joinTransfers({ ...shown, blocks: known })
  return { transfers, isAll: l1.length <= PREVIEW_BLOCKS && l2.length <= PREVIEW_BLOCKS }
}

/**
 * The times of the newest transfers found so far, while more may be looked for.
 * @param told L2 blocks of which the times are about to be told otherwise
 */
export function learnTimes(
  clients: Clients,
  found: FoundLogs,
  known: KnownBlocks,
  told: ReadonlySet<bigint> = new Set(),
): Promise<void> {
  const { l1, l2 } = missingBlocks(found, known)
  return learnBlocks(clients, known, {
    l1: l1.slice(0, PREVIEW_BLOCKS),
    l2: l2.filter((block) => !told.has(block)).slice(0, PREVIEW_BLOCKS),
  })
}

/** A deposit's message says what its block does: the time, and the L1 block that L2 knew. */
export function learnFromMessages(known: KnownBlocks, logs: readonly MinedLog[]): void {
  const messages = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs: [...logs] })
  for (const { address, blockNumber, args } of messages) {
    if (!isAddressEqual(address, ARB_SYS)) continue
    known.l2.set(blockNumber, { timestamp: args.timestamp, l1BlockNumber: args.ethBlockNum })
  }
}

type BlockNumbers = Record<Side, readonly bigint[]>

async function learnBlocks(clients: Clients, known: KnownBlocks, missing: BlockNumbers): Promise<void> {
  const learn = async (side: Side) => {
    for (const [number, facts] of await readBlocks(clients[side], missing[side]))
      known[side].set(number, facts)
  }
  await Promise.all([learn('l1'), learn('l2')])
}

/**
 * Blocks that must still be read to show the transfers, the newest first. Learns the facts that the logs tell on the
 * way.
 */
function missingBlocks(found: FoundLogs, known: KnownBlocks): BlockNumbers {
  const { deposits, withdrawals } = found
  const claims = [...found.claims].flatMap(([position, log]) => (deposits.has(position) ? [log] : []))
  const resends = [...found.resends.values()].filter(({ id }) => withdrawals.has(id))
  const releases = [...found.releases.values()].filter(({ id }) => withdrawals.has(id))
  const isMissing = (side: Side) => (log: MinedLog) => !isTimeKnown(known[side], log)
  const l1Logs = [...claims, ...logsIn([...withdrawals.values(), ...resends])]
  const ofDeposits = logsIn([...deposits.values()]).filter(
    ({ blockNumber }) => (known.l2.get(blockNumber)?.l1BlockNumber ?? null) === null,
  )
  return {
    l1: newest(l1Logs.filter(isMissing('l1'))),
    l2: newest([...ofDeposits, ...logsIn(releases).filter(isMissing('l2'))]),
  }
}

function isTimeKnown(known: Map<bigint, BlockFacts>, { blockNumber, blockTimestamp }: MinedLog): boolean {
  if (known.has(blockNumber)) return true
  if (blockTimestamp === undefined || blockTimestamp === null) return false
  known.set(blockNumber, { timestamp: blockTimestamp, l1BlockNumber: null })
  return true
}

function newest(logs: readonly MinedLog[]): readonly bigint[] {
  return [...new Set(logs.map(({ blockNumber }) => blockNumber))].sort((a, b) => Number(b - a))
}

function logsIn(found: readonly { log: MinedLog }[]): readonly MinedLog[] {
  return found.map(({ log }) => log)
}
