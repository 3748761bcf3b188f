import type { Address, Chain, Client, Hash, Hex, Transport } from 'viem'
import { call, estimateGas, getBlock, getCode, sendTransaction } from 'viem/actions'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import { accountCode } from '@/lib/bridge/accountCode'
import type { ChainPair } from '@/lib/chains/pair'
import type { ExpectedEvent, WriteClients } from '@/lib/rpc/clients'
import { askWallet } from './askWallet'

/** A call of a contract that an account is to make, on the chain of its event. */
export type ContractCall = {
  to: Address
  data: Hex
  /** The same act in other words, sent when a call with `data` would fail. */
  instead?: Hex
  /** In wei. */
  value?: bigint
  /** The gas limit for the wallet; the wallet's own without one. */
  gas?: bigint
  event: ExpectedEvent
}

/**
 * Simulates a call, then has the wallet send it.
 * @throws the decoded revert when the call would fail; nothing was sent then. And what `askWallet` throws
 */
export async function sendCall(clients: WriteClients, pair: ChainPair, call: ContractCall): Promise<Hash> {
  const { account } = clients.wallet
  const { event, instead: _, ...request } = call
  const data = await simulateEither(clients[event.side], account.address, call)
  const chain = pair[event.side]
  return askWallet(clients, event, () =>
    sendTransaction(clients.wallet, { ...request, data, account, chain }),
  )
}

/**
 * Simulates a call, and if it would fail the other words for it.
 * @returns the data that passed
 * @throws the decoded revert of the last attempt
 */
async function simulateEither(
  client: Client<Transport, Chain>,
  account: Address,
  call: ContractCall,
): Promise<Hex> {
  const { data, instead } = call
  if (instead === undefined) {
    await simulateCall(client, account, call)
    return data
  }
  try {
    await simulateCall(client, account, call)
    return data
  } catch {
    await simulateCall(client, account, { ...call, data: instead })
    return instead
  }
}

/**
 * Runs a call on the newest block, at the gas price that it will pay: without one a node gives it a base fee of zero, and
 * whatever a contract computes from the base fee comes out too low. A contract account pays no gas itself.
 * @throws the decoded revert
 */
export async function simulateCall(
  client: Client<Transport, Chain>,
  account: Address,
  { to, data, value = 0n }: Pick<ContractCall, 'to' | 'data' | 'value'>,
): Promise<void> {
  const [{ baseFeePerGas }, code] = await Promise.all([
    getBlock(client, { blockTag: 'latest' }),
    getCode(client, { address: account }),
  ])
  const request = { account, to, data, value, blockTag: 'latest' } as const
  try {
    if (baseFeePerGas === null || accountCode(code) === 'contract') await call(client, request)
    else await estimateGas(client, { ...request, maxFeePerGas: withMargin(baseFeePerGas) })
  } catch (error) {
    const decoded = decodeRevert(error)
    // Some nodes give no reason with an estimate, and give it with a call.
    if (decoded === error) await call(client, request).catch(throwDecoded)
    throw decoded
  }
}

const throwDecoded = (error: unknown) => {
  throw decodeRevert(error)
}

/** A quarter more: the base fee can rise by an eighth with each block. */
const withMargin = (baseFee: bigint) => baseFee + baseFee / 4n
