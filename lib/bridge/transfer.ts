import type { Address, Hash } from 'viem'

/** A transaction that is part of a transfer, with the place and the chain time of its block. */
export type TxRef = {
  hash: Hash
  blockNumber: bigint
  /** The block's timestamp, in seconds. */
  time: bigint
}

/**
 * L2 -> L1: LPT escrowed on Arbitrum, LivepeerToken' minted on Ethereum once the message is claimed.
 * Named by its outbox position, which is global and unique: one transaction may hold several deposits.
 */
export type DepositTransfer = {
  kind: 'deposit'
  /** The leaf of its message in Arbitrum's outbox tree. */
  position: bigint
  from: Address
  to: Address
  /** In wei of LPT. */
  amount: bigint
  /** The L2 transaction, and the L1 block number that L2 knew then. */
  initiated: TxRef & { l1BlockNumber: bigint }
  /** The L1 transaction that minted; null when it was not found, even if the status is claimed. */
  claimed: TxRef | null
}

/**
 * L1 -> L2: LivepeerToken' burnt on Ethereum, the escrow released on Arbitrum by a retryable ticket.
 * Named by its withdrawal id, which counts from zero in the L1 gateway.
 */
export type WithdrawTransfer = {
  kind: 'withdraw'
  id: bigint
  from: Address
  to: Address
  /** In wei of LivepeerToken'. */
  amount: bigint
  /** The L1 transaction that burnt. */
  initiated: TxRef
  /** Every ticket sent for it, oldest first: the first one by the withdrawal itself, further ones by resends. */
  tickets: readonly SentTicket[]
  /** The L2 transaction that released; null when it was not found, even if the status is released. */
  released: TxRef | null
}

/** A retryable ticket as L1 knows it. */
export type SentTicket = {
  /** Its message number in Arbitrum's delayed inbox. */
  sequenceNumber: bigint
  /** The L1 transaction that sent it. */
  sent: TxRef
}

export type Transfer = DepositTransfer | WithdrawTransfer

/** A stable name for lists and links: `deposit-12`, `withdraw-3`. */
export function transferKey(transfer: Transfer): string {
  return transfer.kind === 'deposit' ? `deposit-${transfer.position}` : `withdraw-${transfer.id}`
}
