import { type Hash, type Hex, hexToBigInt, numberToHex } from 'viem'
import type { Ledger } from '../ledger'
import { L2_BASE_FEE } from '../nitro/constants'

// The node's answers, as far as something is changed in them. Everything else is passed on untouched.
export type RawLog = { transactionHash: Hash | null }
export type RawTransaction = { hash: Hash }
export type RawReceipt = {
  transactionHash: Hash
  blockNumber: Hex
  type: Hex
  effectiveGasPrice: Hex
  logs: RawLog[]
}
export type RawBlock = { number: Hex | null; nonce: Hex | null; transactions: (Hash | RawTransaction)[] }

/** Shows what the node answers as Nitro would: with its transactions' own hashes and types, and with the fields it adds. */
export class NitroShapes {
  constructor(
    private readonly ledger: Ledger,
    /** The lead of L2's block numbers over L1's. */
    private readonly ahead = 0,
  ) {}

  hash(anvilHash: Hash): Hash {
    return this.ledger.transactions.ofAnvil(anvilHash)?.hash ?? anvilHash
  }

  log<Log extends RawLog>(log: Log): Log {
    return log.transactionHash ? { ...log, transactionHash: this.hash(log.transactionHash) } : log
  }

  transaction(transaction: RawTransaction): RawTransaction {
    const known = this.ledger.transactions.ofAnvil(transaction.hash)
    return known
      ? { ...transaction, ...known.fields, hash: known.hash, ...{ type: known.type } }
      : transaction
  }

  receipt(receipt: RawReceipt) {
    const known = this.ledger.transactions.ofAnvil(receipt.transactionHash)
    return {
      ...receipt,
      ...(known && { transactionHash: known.hash, type: known.type }),
      logs: receipt.logs.map((log) => this.log(log)),
      l1BlockNumber: this.l1Block(receipt.blockNumber),
      gasUsedForL1: '0x0',
      // The rest was given back: see `returnTips`.
      effectiveGasPrice: leastOf(receipt.effectiveGasPrice, numberToHex(L2_BASE_FEE)),
    }
  }

  block(block: RawBlock) {
    const { count } = this.ledger.sends
    const sendCount = block.number === null ? count : this.ledger.sends.countAt(Number(block.number))
    return {
      ...block,
      transactions: block.transactions.map((one) =>
        typeof one === 'string' ? this.hash(one) : this.transaction(one),
      ),
      sendCount: numberToHex(sendCount),
      sendRoot: this.ledger.sends.root(sendCount),
      // Nitro's own use of the field: how many messages of L1's delayed inbox are done with.
      nonce:
        block.number === null
          ? block.nonce
          : numberToHex(this.ledger.delayedMessagesBy(Number(block.number)), { size: 8 }),
      l1BlockNumber: block.number === null ? '0x0' : this.l1Block(block.number),
    }
  }

  private l1Block(l2Block: Hex): Hex {
    return numberToHex(Number(l2Block) - this.ahead)
  }
}

const leastOf = (a: Hex, b: Hex): Hex => (hexToBigInt(a) < hexToBigInt(b) ? a : b)
