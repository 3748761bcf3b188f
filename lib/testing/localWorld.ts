import { type Account, type Address, createClient, type Hash, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { waitForTransaction } from '@/lib/actions/write/waitForTransaction'
import { parseDevnetInfo } from '@/lib/chains/devnetInfo'
import { devnetPair } from '@/lib/chains/devnetPair'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { batchingHttp } from '@/lib/rpc/batchingHttp'
import { chainTransport } from '@/lib/rpc/chainTransport'
import type { Clients, WriteClients } from '@/lib/rpc/clients'

/** A running local Arbitrum, as tests act on it: with the product's own actions, and with the clock and the faults. */
export type LocalWorld = {
  pair: ChainPair
  clients: Clients
  /** The number of requests that went to each chain. */
  requests: Record<Side, number>
  account(role: string): Account
  address(role: string): Address
  /** The clients of somebody who signs on one side. */
  signing(role: string, side: Side): WriteClients
  /** Sends, waits until it is mined, and returns the hash. */
  done(side: Side, hash: Promise<Hash>): Promise<Hash>
  /** Any JSON-RPC method, straight to a chain. */
  rpc(side: Side, method: string, ...params: readonly unknown[]): Promise<unknown>
  /** A JSON-RPC method of the local Arbitrum, on its L2 endpoint. */
  devnet(method: string, ...params: readonly unknown[]): Promise<unknown>
}

/** @param info the local Arbitrum's description of itself */
export function localWorld(info: unknown): LocalWorld {
  const pair = devnetPair(info)
  const { accounts } = parseDevnetInfo(info)
  const requests = { l1: 0, l2: 0 }
  const transport = (side: Side) =>
    chainTransport([
      {
        operator: 'local',
        transport: batchingHttp(undefined, {
          onFetchRequest: () => {
            requests[side] += 1
          },
        }),
      },
    ])
  const client = (side: Side) =>
    createClient({ chain: pair[side], transport: transport(side), pollingInterval: 50 })
  const clients: Clients = { l1: client('l1'), l2: client('l2') }

  const account = (role: string) => {
    const found = accounts.find((candidate) => candidate.role === role)
    if (found === undefined) throw new Error(`The local Arbitrum has no ${role}`)
    return privateKeyToAccount(found.privateKey)
  }
  return {
    pair,
    clients,
    requests,
    account,
    address: (role) => account(role).address,
    signing: (role, side) => ({
      ...clients,
      wallet: createClient({
        account: account(role),
        chain: pair[side],
        transport: http(),
        pollingInterval: 50,
      }),
    }),
    async done(side, hash) {
      const receipt = await waitForTransaction(clients, { side, hash: await hash })
      return receipt.transactionHash
    },
    rpc: (side, method, ...params) => askJsonRpc(pair[side].rpcUrls.default.http[0] ?? '', method, params),
    devnet: (method, ...params) => askJsonRpc(pair.l2.rpcUrls.default.http[0] ?? '', method, params),
  }
}

async function askJsonRpc(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const answer: { result?: unknown; error?: { message: string } } = await response.json()
  if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
  return answer.result
}

/** The code of what a promise is rejected with. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'none',
    (error: unknown) => errorCode(error),
  )
}
