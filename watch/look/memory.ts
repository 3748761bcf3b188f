import { type KnownReserves, NOTHING_KNOWN } from '@/lib/actions/read/readReserves'
import type { DepositLog, ResendLog, WithdrawLog } from '@/lib/bridge/gatewayLogs'
import type { Side } from '@/lib/chains/pair'
import type { KnownBlocks } from '@/lib/history/joinTransfers'
import { isOnChain, type SettledBlock } from '@/lib/rpc/chainBlocks'
import type { Clients } from '@/lib/rpc/clients'

/** The results of earlier looks at logs, so that a look searches only the new blocks. Never written anywhere. */
export type Memory = {
  reserves: KnownReserves
  /** Deposits that nobody had claimed, by position; withdrawals that were not released, by id; their further tickets. */
  deposits: ReadonlyMap<bigint, DepositLog>
  withdrawals: ReadonlyMap<bigint, WithdrawLog>
  resends: ReadonlyMap<bigint, ResendLog>
  /** L1 is searched for further tickets up to here. */
  resendsTo: bigint | null
  blocks: KnownBlocks
}

export const NO_MEMORY: Memory = {
  reserves: NOTHING_KNOWN,
  deposits: new Map(),
  withdrawals: new Map(),
  resends: new Map(),
  resendsTo: null,
  blocks: { l1: new Map(), l2: new Map() },
}

/** The memory as it was at these heads: true as long as they are on their chains. */
export type Checkpoint = { heads: Record<Side, SettledBlock>; memory: Memory }

/** In L1 blocks: a reorganisation is hardly ever deeper than the first, and never than the second while Ethereum is well. */
const NEAR = 5n
const FAR = 64n

/** The checkpoints to keep, newest first: the newest, one a little older, one much older. */
export function remember(kept: readonly Checkpoint[], next: Checkpoint): readonly Checkpoint[] {
  const [newest, near, far] = kept
  const apart = (a: Checkpoint, b: Checkpoint, blocks: bigint) =>
    a.heads.l1.number - b.heads.l1.number >= blocks
  if (newest === undefined) return [next]
  if (near === undefined) return [next, newest]
  if (!apart(newest, near, NEAR)) return [next, near, ...(far === undefined ? [] : [far])]
  if (far === undefined || apart(near, far, FAR)) return [next, newest, near]
  return [next, newest, far]
}

/** Those of the checkpoints that still hold. After a reorganisation the watcher goes on from before it. */
export async function stillTrue(
  clients: Clients,
  kept: readonly Checkpoint[],
): Promise<readonly Checkpoint[]> {
  for (const [index, { heads }] of kept.entries()) {
    const [l1, l2] = await Promise.all([isOnChain(clients.l1, heads.l1), isOnChain(clients.l2, heads.l2)])
    if (l1 && l2) return kept.slice(index)
  }
  return []
}
