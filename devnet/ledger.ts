import { type Hex, hexToBigInt, numberToHex } from 'viem'
import { type NitroTransaction, NitroTransactions } from './nitro/nitroTransactions'
import { type Send, SendIndex } from './nitro/sendIndex'

/** L1's base fee unless somebody sets another, in wei. */
const L1_BASE_FEE = 1_000_000_000n

/** A batch of L2 blocks that was posted to L1. */
export type Batch = { lastL2Block: number; l1Block: number }

/** All that the sequencer and the validator know and neither node could tell; plain data, to be copied and sent. */
export type LedgerState = {
  transactions: NitroTransaction[]
  sends: Send[]
  batches: Batch[]
  /** Messages of L1's delayed inbox that were carried to L2, or passed over because nothing has to happen for them. */
  delayedMessages: number
  /** L1's delayed inbox was read up to this block. */
  readL1Block: number
  /** How many of the next automatic redemptions have to run out of gas. */
  failingRedeems: number
  /** How many of the next tickets have to be refused for their fee. */
  failingTickets: number
  /** The base fee of the L1 blocks that are mined by the clock, in wei. */
  l1BaseFee: Hex
}

export class Ledger {
  transactions = new NitroTransactions()
  sends = new SendIndex()
  batches: Batch[] = []
  delayedMessages = 0
  readL1Block = 0
  failingRedeems = 0
  failingTickets = 0
  l1BaseFee = L1_BASE_FEE

  export(): LedgerState {
    return {
      transactions: this.transactions.list(),
      sends: this.sends.list(),
      batches: [...this.batches],
      delayedMessages: this.delayedMessages,
      readL1Block: this.readL1Block,
      failingRedeems: this.failingRedeems,
      failingTickets: this.failingTickets,
      l1BaseFee: numberToHex(this.l1BaseFee),
    }
  }

  restore(state: LedgerState): void {
    this.transactions = new NitroTransactions(state.transactions)
    this.sends = new SendIndex(state.sends)
    this.batches = [...state.batches]
    this.delayedMessages = state.delayedMessages
    this.readL1Block = state.readL1Block
    this.failingRedeems = state.failingRedeems
    this.failingTickets = state.failingTickets
    this.l1BaseFee = hexToBigInt(state.l1BaseFee)
  }
}
