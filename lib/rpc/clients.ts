import type { Account, Address, Chain, Client, Hash, Hex, Transport } from 'viem'
import type { Side } from '@/lib/chains/pair'

/**
 * The two chains to read from: viem clients, or wagmi's, with the transport of `chainTransport` over `batchingHttp`:
 * reads that are made together then travel in one round trip, and no reader needs retries of its own.
 */
export type Clients = { l1: Client<Transport, Chain>; l2: Client<Transport, Chain> }

/** The account that signs, on the chain that the action needs. */
export type Wallet = Client<Transport, Chain, Account>

/** The event by which a chain shows that an act was done, whatever the wallet that was asked for it answers. */
export type ExpectedEvent = {
  side: Side
  address: Address
  /** Null stands for any. */
  topics: readonly (Hex | null)[]
  /** The event's data begins with this. */
  data?: Hex
  /** The transaction is sent by this account, or to it when it is a contract; whoever it is by when left out. */
  by?: Address
}

/** The waiting for a wallet, as an interface follows it and ends it. */
export type Signing = {
  /** Ends the waiting. The wallet's prompt stays open. */
  signal?: AbortSignal
  /** True for a transaction that is known to be another act's, which may show the very same event. */
  isOthers?: (hash: Hash) => boolean
  /** The wallet is about to be asked. `since`: the first block in which the event can be. */
  onAsk?: (event: ExpectedEvent, since: bigint) => void
  /** The wallet has taken several calls: from now on others may decide, or the chain. */
  onSigned?: () => void
  /** The wallet named the transaction, perhaps after the waiting was ended. */
  onAnswer?: (hash: Hash) => void
  /** Its owner declined, perhaps after the waiting was ended: nothing was sent. */
  onDeclined?: () => void
  /** The wallet answered something that names no transaction: it may have been sent. */
  onNameUnknown?: () => void
}

export type WriteClients = Clients & { wallet: Wallet; signing?: Signing }
