import { type Address, type Log, numberToHex, parseEventLogs } from 'viem'
import type { ChainClient } from '../chain/client'
import { readDelayedMessages } from '../l1/delayedInbox'
import type { L1Clock } from '../l1/l1Clock'
import type { Ledger } from '../ledger'
import { arbSysAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX, ARB_SYS } from '../nitro/addresses'
import { Exclusive } from '../rpc/exclusive'
import { ReadGate } from '../rpc/readGate'
import type { Keeper } from './keeper'
import type { L2Node } from './l2Node'
import type { Load } from './load'
import { loadOf } from './messages'
import { Redemption, scheduledRedemptions } from './redemption'

/**
 * Seals L2's blocks. L2's block n is sealed only when L1's head is n or above, with the timestamp of L1's block n, so that
 * `block.number` is the L1 block on L2, as on Arbitrum. A transaction on L2 therefore moves L1 by a block, and an L1 that
 * is mined by anybody takes L2 along.
 */
export class Sequencer {
  /** Everybody who reads L2 from outside passes here. */
  readonly reads = new ReadGate()
  private readonly turn = new Exclusive()
  private block = 0
  private timestamp = 0n
  /** Whether messages from L1 are carried over. L2's own transactions are always sealed. */
  relaying = true

  constructor(
    private readonly l1: { client: ChainClient; clock: L1Clock; bridge: Address },
    private readonly node: L2Node,
    private readonly ledger: Ledger,
    private readonly keeper: Keeper,
  ) {}

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

  /** Lets nothing else happen on L2 meanwhile, and nobody read it. */
  pausedFor<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.turn.run(() => this.reads.change(work))
  }

  /** Brings L2 to L1's head: carries the messages that arrived there and seals empty blocks up to it. */
  follow(): Promise<void> {
    return this.turn.run(async () => {
      await this.catchUp()
      await this.openRound()
    })
  }

  /**
   * Puts transactions into a block of their own and seals it at once. A transaction that cannot run yet (its nonce is ahead)
   * stays in the pool without a block. Throws what the node says of a transaction that it refuses.
   */
  include<Result>(submit: () => Promise<Result>): Promise<Result> {
    return this.turn.run(async () => {
      await this.catchUp()
      let result: { of: Result } | undefined
      const load = {
        submit: async () => {
          result = { of: await submit() }
        },
      }
      await this.seal([load])
      await this.openRound()
      if (!result) throw new Error('A refused transaction was not reported.')
      return result.of
    })
  }

  /**
   * L2 never rests at the last block of a round. Otherwise the gas of a transaction would be estimated in one round and spent
   * in the next, where the first transaction of an account costs more.
   */
  private async openRound(): Promise<void> {
    if (this.keeper.isDue(this.block + 1)) await this.seal([])
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const l1Head = await this.l1.clock.head()
      const messages = this.relaying ? await this.unreadMessages(l1Head) : []
      if (messages.length === 0 && l1Head <= this.block) {
        if (this.relaying) this.ledger.readL1Block = l1Head
        return
      }
      // The first message fits into the block that is due anyway; each further one takes L1 along.
      await this.mineEmptyUpTo(messages.length > 0 ? l1Head - 1 : l1Head)
      for (const message of messages) {
        const load = loadOf(message, this.node, this.ledger.transactions)
        if (load) await this.seal([load])
        this.ledger.delayedMessages = message.number + 1
      }
      if (this.relaying) this.ledger.readL1Block = l1Head
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
      const due = Math.max(this.keeper.nextDue, this.block + 1)
      await this.mineEmpty(Math.min(due - 1, last))
      if (due <= last) await this.seal([])
    }
  }

  private async mineEmpty(last: number): Promise<void> {
    const count = last - this.block
    if (count < 1) return
    const timestamp = this.later(await this.l1.clock.timestampOf(last))
    await this.node.mineEmpty(count - 1, Number((timestamp - this.timestamp) / BigInt(count)))
    await this.node.mineBlock(timestamp)
    this.block = last
    this.timestamp = timestamp
  }

  /** Seals the next block with these loads, after the keeper's if a round begins. Nobody reads L2 meanwhile. */
  private seal(loads: readonly Load[]): Promise<void> {
    return this.reads.change(async () => {
      const number = this.block + 1
      const all = [...(await this.keeper.loadsAt(number)), ...loads]
      for (const load of all) await load.prepare?.()
      const refusal = await submitAll(all)
      if (await this.node.hasPendingTransactions()) await this.sealPending(number, all)
      if (refusal) throw refusal
    })
  }

  /** Seals what is in the pool; when that schedules redemptions, seals it again with them. */
  private async sealPending(number: number, loads: readonly Load[]): Promise<void> {
    const timestamp = await this.reachOnL1(number)
    const redemptions: Redemption[] = []
    for (;;) {
      await this.node.mineBlock(timestamp)
      const logs = await this.logsOf(number)
      const missing = await this.plan(logs, redemptions)
      if (missing.length === 0) {
        this.recordSends(logs)
        break
      }
      await this.node.rollBack()
      for (const redemption of missing) await redemption.prepare()
      redemptions.push(...missing)
      await submitAll([...loads, ...redemptions])
    }
    this.block = number
    this.timestamp = timestamp

    const results = []
    for (const redemption of redemptions) {
      redemption.register(this.ledger.transactions)
      results.push(await redemption.settle())
    }
    for (const load of loads) await load.settle?.(results)
  }

  /** The redemptions that the block schedules and does not contain yet. */
  private async plan(logs: readonly Log[], known: readonly Redemption[]): Promise<Redemption[]> {
    const planned = new Set(known.map(({ scheduled }) => scheduled.retryTxHash))
    const missing = scheduledRedemptions(logs).filter(({ retryTxHash }) => !planned.has(retryTxHash))
    return Promise.all(
      missing.map((scheduled) => {
        const starve = scheduled.automatic && this.ledger.failingRedeems > 0
        if (starve) this.ledger.failingRedeems--
        return Redemption.of(this.node, scheduled, starve)
      }),
    )
  }

  /** Mines L1 up to the block if it is not there yet, and says when that block was. */
  private async reachOnL1(number: number): Promise<bigint> {
    if ((await this.l1.clock.head()) < number) await this.l1.clock.mineOne()
    return this.later(await this.l1.clock.timestampOf(number))
  }

  /** L2's clock never goes back. */
  private later(timestamp: bigint): bigint {
    return timestamp > this.timestamp ? timestamp : this.timestamp
  }

  private logsOf(block: number): Promise<Log[]> {
    const number = BigInt(block)
    return this.node.client.getLogs({
      address: [ARB_SYS, ARB_RETRYABLE_TX],
      fromBlock: number,
      toBlock: number,
    })
  }

  private recordSends(logs: readonly Log[]): void {
    const sends = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs: [...logs], strict: true })
    for (const { args, blockNumber } of sends) {
      this.ledger.sends.add({ hash: numberToHex(args.hash, { size: 32 }), block: Number(blockNumber) })
    }
  }
}

/** Submits all loads and returns the first refusal: one refused transaction does not keep the others from their block. */
async function submitAll(loads: readonly Pick<Load, 'submit'>[]): Promise<unknown> {
  let refusal: unknown
  for (const load of loads) {
    try {
      await load.submit()
    } catch (error) {
      refusal ??= error
    }
  }
  return refusal
}
