import type { Account, Chain, Client, Transport } from 'viem'

/**
 * The two chains to read from: viem clients, or wagmi's, with the transport of `chainTransport` over `batchingHttp`: reads that are made
 * together then travel in one round trip, and nobody who reads has to be patient.
 */
export type Clients = { l1: Client<Transport, Chain>; l2: Client<Transport, Chain> }

/** The account that signs, on the chain that the action needs. */
export type Wallet = Client<Transport, Chain, Account>

export type WriteClients = Clients & { wallet: Wallet }
