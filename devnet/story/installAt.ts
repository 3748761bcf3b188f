import type { Address, Hex } from 'viem'
import type { ChainClient } from '../chain/client'

/** Runs creation code without a transaction: its answer is the code that belongs at the address. Nothing is stored there. */
export async function installAt(client: ChainClient, address: Address, creation: Hex): Promise<void> {
  const { data } = await client.call({ data: creation })
  if (!data) throw new Error(`What belongs at ${address} could not be created.`)
  await client.setCode({ address, bytecode: data })
}
