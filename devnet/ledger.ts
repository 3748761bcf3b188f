import { type Hex, hexToBigInt, numberToHex } from 'viem'
import { type Batch, Batches } from './l1/batches'
import { type NitroTransaction, NitroTransactions } from './nitro/nitroTransactions'
import { type EarlierSends, type Send, SendIndex } from './nitro/sendIndex'

/** L1's base fee unless somebody sets another, in wei. */
const L1_BASE_FEE = 1_000_000_000n

/** All that the sequencer and the validator know and neither node could tell; plain data, to be copied and sent. */
export type LedgerState = {
  transactions: NitroTransaction[]
  sends: Send[]
  batches: Batch[]
  /** Messages of L1's delayed inbox that were carried to L2, or passed over because nothing has to happen for them. */
  delayedMessages: number
  /** The L2 blocks in which that number rose, and its value after each. */
  delayedMessagesAt: { block: number; count: number }[]
  /** L1's delayed inbox was read up to this block. */
  readL1Block: number
  /** The number of the next automatic redemptions that have to run out of gas. */
  failingRedeems: number
  /** The number of the next tickets that have to be refused for their fee. */
  failingTickets: number
  /** The base fee of the L1 blocks that are mined by the clock, in wei. */
  l1BaseFee: Hex
}

/** The counts from before a fork began. */
export type EarlierLedger = {
  sends: EarlierSends
  /** The newest batch. */
  batch: Batch & { number: number }
  delayedMessages: number
  /** L1's delayed inbox was read up to this block. */
  readL1Block: number
  l1BaseFee: bigint
}

export class Ledger {
  transactions = new NitroTransactions()
  sends: SendIndex
  batches = new Batches()
  delayedMessages = 0
  private delayedMessagesAt: LedgerState['delayedMessagesAt'] = []
  readL1Block = 0
  failingRedeems = 0
  failingTickets = 0
  l1BaseFee = L1_BASE_FEE

  constructor(private readonly earlier?: EarlierLedger) {
    this.sends = new SendIndex([], earlier?.sends)
    if (!earlier) return
    this.batches = new Batches([earlier.batch], earlier.batch.number)
    this.delayedMessages = earlier.delayedMessages
    this.readL1Block = earlier.readL1Block
    this.l1BaseFee = earlier.l1BaseFee
  }

  /** Notes that so many messages of L1's delayed inbox are done with once this L2 block is sealed. */
  noteDelayedMessages(count: number, block: number): void {
    this.delayedMessages = count
    this.delayedMessagesAt.push({ block, count })
  }

  /** The number of messages of L1's delayed inbox that were done with when an L2 block was sealed. */
  delayedMessagesBy(block: number): number {
    const noted = this.delayedMessagesAt.findLast((one) => one.block <= block)
    return noted?.count ?? this.earlier?.delayedMessages ?? 0
  }

  export(): LedgerState {
    return {
      transactions: this.transactions.list(),
      sends: this.sends.list(),
      batches: this.batches.list(),
      delayedMessages: this.delayedMessages,
      delayedMessagesAt: [...this.delayedMessagesAt],
      readL1Block: this.readL1Block,
      failingRedeems: this.failingRedeems,
      failingTickets: this.failingTickets,
      l1BaseFee: numberToHex(this.l1BaseFee),
    }
  }

  restore(state: LedgerState): void {
    this.transactions = new NitroTransactions(state.transactions)
    this.sends = new SendIndex(state.sends, this.earlier?.sends)
    this.batches = new Batches(state.batches, this.batches.first)
    this.delayedMessages = state.delayedMessages
    this.delayedMessagesAt = [...state.delayedMessagesAt]
    this.readL1Block = state.readL1Block
    this.failingRedeems = state.failingRedeems
    this.failingTickets = state.failingTickets
    this.l1BaseFee = hexToBigInt(state.l1BaseFee)
  }
}
