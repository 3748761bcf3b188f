import type { Address } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Gateways, Side } from '@/lib/chains/pair'
import { type BlockRange, countBlocks, joinRanges, missingRanges, rangeLength } from '@/lib/rpc/blockRanges'
import { addLogs, type FoundLogs, nothingFound } from './foundLogs'
import type { CachedHistory } from './historyCache'
import type { KnownBlocks } from './joinTransfers'

export type HistoryScope = { pair: ChainPair; gateways: Gateways; account: Address }

export type SideProgress = {
  /** All that is to be searched. */
  range: BlockRange
  /** The ranges searched so far, the newest first; they do not touch. */
  searched: readonly BlockRange[]
}

export type HistoryProgress = {
  /** The searched share of both chains, from 0 to 1. */
  done: number
  sides: Record<Side, SideProgress>
  /** The number of transfers found so far. */
  found: number
}

/**
 * A search under way: its logs, and the ranges that it has searched. Everything in it is a fact of the chains, in any
 * order of arrival.
 */
export class HistorySearch {
  readonly found: FoundLogs = nothingFound()
  readonly blocks: KnownBlocks
  private readonly searched: Record<Side, readonly BlockRange[]>

  constructor(
    readonly scope: HistoryScope,
    readonly ranges: Record<Side, BlockRange>,
    known: CachedHistory,
  ) {
    this.blocks = { l1: new Map(known.l1?.blocks), l2: new Map(known.l2?.blocks) }
    this.searched = { l1: known.l1?.searched ?? [], l2: known.l2?.searched ?? [] }
    this.add('l1', known.l1?.logs ?? [])
    this.add('l2', known.l2?.logs ?? [])
  }

  add(side: Side, logs: readonly MinedLog[]): void {
    addLogs(this.found, this.scope, { side, logs })
  }

  markSearched(side: Side, piece: BlockRange): void {
    this.searched[side] = joinRanges([...this.searched[side], piece])
  }

  /**
   * The searched ranges of a side have turned out to miss logs: they are searched again. The logs that were found
   * stay.
   */
  forget(side: Side): void {
    this.searched[side] = []
  }

  searchedOn(side: Side): readonly BlockRange[] {
    return this.searched[side]
  }

  remaining(side: Side): readonly BlockRange[] {
    return missingRanges(this.ranges[side], this.searched[side])
  }

  isComplete(): boolean {
    return this.remaining('l1').length === 0 && this.remaining('l2').length === 0
  }

  progress(): HistoryProgress {
    const total = rangeLength(this.ranges.l1) + rangeLength(this.ranges.l2)
    const left = countBlocks(this.remaining('l1')) + countBlocks(this.remaining('l2'))
    return {
      done: total === 0n ? 1 : Number(((total - left) * 10_000n) / total) / 10_000,
      sides: {
        l1: { range: this.ranges.l1, searched: this.searched.l1 },
        l2: { range: this.ranges.l2, searched: this.searched.l2 },
      },
      found: this.found.deposits.size + this.found.withdrawals.size,
    }
  }
}
