import { type Hash, isAddressEqual } from 'viem'
import { readReleased } from '@/lib/actions/read/readReleased'
import { readSpent } from '@/lib/actions/read/readSpent'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { readTransferByHash } from '@/lib/history/readTransferByHash'
import type { Clients } from '@/lib/rpc/clients'
import type { Fact } from '../facts/fact'
import type { Alert } from '../tell/alerts'
import { endOf, newsOf } from './news'
import type { Target } from './target'

type Followed = { transfer: Transfer; toldId: string | null }

/**
 * Follows transfers and says once when a claim opens, when it is claimed, when a ticket fails and when a withdrawal is released. A hash
 * that leads to nothing yet is looked up again at each look.
 */
export class Follower {
  /** Those of the followed transfers that are not over, by their keys. */
  private readonly followed = new Map<string, Followed>()
  /** The keys of transfers that were named by a hash. */
  private readonly named = new Set<string>()
  private readonly unresolved: Set<Hash>
  private readonly accounts: readonly Extract<Target, { account: unknown }>[]

  constructor(
    private readonly clients: Clients,
    private readonly pair: ChainPair,
    targets: readonly Target[],
  ) {
    this.accounts = targets.flatMap((target) => ('account' in target ? [target] : []))
    this.unresolved = new Set(targets.flatMap((target) => ('hash' in target ? [target.hash] : [])))
  }

  /**
   * @param open every transfer that is not over
   * @returns the news since the last time
   * @throws when a chain cannot be read: what is not told now is told with the next look
   */
  async news(open: readonly TrackedTransfer[]): Promise<readonly Alert[]> {
    const resolved = await this.resolve()
    for (const { transfer } of resolved) this.named.add(transferKey(transfer))
    const current = open.filter(({ transfer }) => this.isFollowed(transfer))
    const keys = new Set(current.map(({ transfer }) => transferKey(transfer)))
    const before = [...this.followed.values(), ...resolved]
    const missing = before.flatMap(({ transfer }) => (keys.has(transferKey(transfer)) ? [] : [transfer]))
    const ended = await this.ended(missing)
    // Everything is read. From here on nothing fails, so that nothing is lost.
    for (const { hash } of resolved) this.unresolved.delete(hash)
    for (const transfer of missing) this.followed.delete(transferKey(transfer))
    const facts = [...current.flatMap((tracked) => this.note(tracked)), ...ended.map(endOf)]
    return facts.map((fact) => ({ event: 'followed', fact }))
  }

  /** The transfers of those hashes that were not known yet. */
  private async resolve(): Promise<readonly { hash: Hash; transfer: Transfer }[]> {
    const found = [...this.unresolved].map(async (hash) => {
      const answer = await readTransferByHash(this.clients, this.pair, { hash })
      return answer.found ? answer.transfers.map((transfer) => ({ hash, transfer })) : []
    })
    return (await Promise.all(found)).flat()
  }

  private isFollowed(transfer: Transfer): boolean {
    const { from, to } = transfer
    if (this.named.has(transferKey(transfer))) return true
    return this.accounts.some(({ account }) => isAddressEqual(account, from) || isAddressEqual(account, to))
  }

  private note(tracked: TrackedTransfer): readonly Fact[] {
    const { transfer } = tracked
    const key = transferKey(transfer)
    const before = this.followed.get(key)?.toldId ?? null
    const news = newsOf(tracked)
    // It was claimed or released since the open ones were listed: told of once it is on that list no more.
    if (tracked.status.state === 'claimed' || tracked.status.state === 'released') {
      this.followed.set(key, { transfer, toldId: before })
      return []
    }
    this.followed.set(key, { transfer, toldId: news?.id ?? null })
    return news === null || news.id === before ? [] : [news]
  }

  /**
   * Those of the missing transfers that are over. The others may have been taken away by a reorganisation, or be newer
   * than the last look.
   */
  private async ended(missing: readonly Transfer[]): Promise<readonly Transfer[]> {
    const positions = missing.flatMap((one) => (one.kind === 'deposit' ? [one.position] : []))
    const ids = missing.flatMap((one) => (one.kind === 'withdraw' ? [one.id] : []))
    const [spent, released] = await Promise.all([
      readSpent(this.clients, this.pair, positions),
      readReleased(this.clients, this.pair, ids),
    ])
    return missing.filter((one) => (one.kind === 'deposit' ? spent.has(one.position) : released.has(one.id)))
  }
}
