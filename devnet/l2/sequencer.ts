import type { Address } from 'viem'
import type { ChainClient } from '../chain/client'
import { readDelayedMessages } from '../l1/delayedInbox'
import type { L1Clock } from '../l1/l1Clock'
import type { Ledger } from '../ledger'
import { Exclusive } from '../rpc/exclusive'
import { ReadGate } from '../rpc/readGate'
import { forcedOf } from './forcedMessages'
import type { Keeper } from './keeper'
import type { L2Node } from './l2Node'
import type { Load } from './load'
import { loadOf } from './messages'
import { Sealer, submitAll } from './sealer'

/**
 * Seals L2's blocks. L2's block n is sealed only when L1's head is n or above, with the timestamp of L1's block n, so that
 * `block.number` is the L1 block on L2, as on Arbitrum. A transaction on L2 therefore moves L1 by a block, and an L1 that
 * is mined by anybody takes L2 along. On a fork L2's numbers may be ahead of L1's by a distance, which then stays.
 */
export class Sequencer {
  /** Everybody who reads L2 from outside passes here. */
  readonly reads = new ReadGate()
  private readonly turn = new Exclusive()
  private readonly sealer: Sealer
  private block = 0
  private timestamp = 0n
  /**
   * True while messages from L1 are carried over; those that somebody forced always are. L2's own transactions are
   * always sealed. To be changed between two pieces of work only (`pausedFor`): work that began before is then done,
   * and none goes by both answers.
   */
  relaying = true

  constructor(
    private readonly l1: { client: ChainClient; clock: L1Clock; bridge: Address; sequencerInbox: Address },
    private readonly node: L2Node,
    private readonly ledger: Ledger,
    private readonly keeper: Keeper,
    /** The lead of L2's block numbers over L1's. */
    private readonly ahead = 0,
  ) {
    this.sealer = new Sealer(node, ledger)
  }

  /** L2's newest block. */
  get head(): number {
    return this.block
  }

  /** Reads where the node stands: at the start, and after the node was reverted. */
  async resume(): Promise<void> {
    const head = await this.node.head()
    this.block = head.block
    this.timestamp = head.timestamp
    await this.node.keepBaseFee()
    await this.keeper.resume()
  }

  /** True when L1 has blocks that L2 has not followed. */
  isBehind(l1Head: number): boolean {
    return l1Head + this.ahead > this.block
  }

  /** Lets nothing else happen on L2 meanwhile, and nobody read it. */
  pausedFor<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.turn.run(() => this.reads.change(work))
  }

  /** Brings L2 to L1's head: carries the messages that arrived there and seals empty blocks up to it. */
  follow(): Promise<void> {
    return this.turn.run(async () => {
      await this.catchUp()
      await this.reads.change(() => this.openRound())
    })
  }

  /**
   * Puts transactions into a block of their own and seals it at once. A transaction that cannot run yet (its nonce is ahead)
   * stays in the pool without a block. Throws what the node says of a transaction that it refuses.
   * @param prepare sets the stage on the node, when nothing else happens on L2 any more
   */
  include<Result>(submit: () => Promise<Result>, prepare?: () => Promise<void>): Promise<Result> {
    return this.turn.run(async () => {
      await this.catchUp()
      let result: { of: Result } | undefined
      const load = {
        ...(prepare && { prepare }),
        submit: async () => {
          result = { of: await submit() }
        },
      }
      await this.seal(load)
      if (!result) throw new Error('The node neither took the transaction nor refused it.')
      return result.of
    })
  }

  /**
   * L2 never rests at the last block of a round. Otherwise the gas of a transaction would be estimated in one round and spent
   * in the next, where the first transaction of an account costs more. Nobody reads L2 between the two blocks either.
   */
  private async openRound(): Promise<void> {
    if (this.keeper.isDue(this.block + 1 - this.ahead)) await this.sealNext()
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      // One answer for the whole pass: a relay that is resumed meanwhile must not take blocks for read that nobody read.
      const { relaying } = this
      const l1Head = await this.l1.clock.head()
      const unread = await this.unreadMessages(l1Head)
      const messages = relaying ? unread : await forcedOf(unread, this.l1)
      if (messages.length === 0 && !this.isBehind(l1Head)) {
        if (relaying) this.ledger.readL1Block = l1Head
        return
      }
      // The first message fits into the block that is due anyway; each further one takes L1 along.
      await this.mineEmptyUpTo((messages.length > 0 ? l1Head - 1 : l1Head) + this.ahead)
      for (const message of messages) {
        const load = loadOf(message, this.node, this.ledger)
        if (load) await this.seal(load)
        // One that nothing has to happen for counts from the next block on: this one was seen without it.
        this.ledger.noteDelayedMessages(message.number + 1, load ? this.block : this.block + 1)
      }
      if (relaying) this.ledger.readL1Block = l1Head
    }
  }

  private async unreadMessages(l1Head: number) {
    const from = this.ledger.readL1Block + 1
    if (l1Head < from) return []
    const messages = await readDelayedMessages(this.l1.client, this.l1.bridge, from, l1Head)
    return messages.filter((message) => message.number >= this.ledger.delayedMessages)
  }

  /** Seals blocks without users' transactions; the keeper gets those that begin a round. */
  private async mineEmptyUpTo(last: number): Promise<void> {
    while (this.block < last) {
      await this.reads.change(async () => {
        const due = this.keeper.nextDue + this.ahead
        await this.mineEmpty(Math.min(Math.max(due, this.block + 1) - 1, last))
        await this.openRound()
      })
    }
  }

  private async mineEmpty(last: number): Promise<void> {
    const count = last - this.block
    if (count < 1) return
    const l1Block = last - this.ahead
    const timestamp = this.later(await this.l1.clock.timestampOf(l1Block))
    await this.node.mineEmpty(count - 1, Number((timestamp - this.timestamp) / BigInt(count)))
    await this.node.mineBlock(timestamp, l1Block)
    this.block = last
    this.timestamp = timestamp
  }

  /** Seals a block with this load if it can run. Nobody reads L2 meanwhile. Throws what the node says if it refuses it. */
  private seal(load: Load): Promise<void> {
    return this.reads.change(async () => {
      await this.sealNext(load)
      await this.openRound()
    })
  }

  /**
   * Seals the next block: the keeper's transactions if a round begins, then the load's. A block of the keeper's alone is
   * sealed in any case, and what the node says of its transactions is nobody else's business.
   */
  private async sealNext(load?: Load): Promise<void> {
    const number = this.block + 1
    const keepers = this.keeper.loadsAt(number - this.ahead)
    const all = load ? [...keepers, load] : keepers
    for (const one of all) await one.prepare?.()
    await submitAll(keepers)
    const refusal = load && (await submitAll([load]))
    if (!load || (await this.node.hasPendingTransactions())) {
      const timestamp = await this.reachOnL1(number - this.ahead)
      await this.sealer.seal({ number, timestamp, l1Block: number - this.ahead }, refusal ? keepers : all)
      this.block = number
      this.timestamp = timestamp
    }
    if (refusal) throw refusal
  }

  /** Mines L1 up to the block if it is not there yet, and says when that block was. */
  private async reachOnL1(block: number): Promise<bigint> {
    await this.l1.clock.mineNow(block - (await this.l1.clock.head()))
    return this.later(await this.l1.clock.timestampOf(block))
  }

  /** L2's clock never goes back. */
  private later(timestamp: bigint): bigint {
    return timestamp > this.timestamp ? timestamp : this.timestamp
  }
}
