import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { type Address, type Hex, hexToBytes, isHex } from 'viem'
import type { ChainClient } from '../chain/client'

const hexSchema = v.custom<Hex>(isHex)

const stateSchema = v.object({
  accounts: v.record(
    v.string(),
    v.object({
      balance: hexSchema,
      code: v.optional(hexSchema, '0x'),
      storage: v.optional(v.record(v.string(), hexSchema), {}),
    }),
  ),
})

/**
 * Moves a contract of a node of our own to another address: its code, storage and balance, and every mention of its address in
 * the code (immutables) and in the storage of all others. Keys of mappings are hashes and stay as they are: nothing may be
 * kept under the contract's address. Its events stay where they were emitted.
 */
export async function relocate(client: ChainClient, from: Address, to: Address): Promise<void> {
  const { accounts } = await readState(client)
  const told = (hex: Hex): Hex => {
    const text = hex.toLowerCase().replaceAll(from.slice(2).toLowerCase(), to.slice(2).toLowerCase())
    return isHex(text) ? text : hex
  }
  for (const [address, { code, storage, balance }] of Object.entries(accounts)) {
    if (!isHex(address)) continue
    const moves = address.toLowerCase() === from.toLowerCase()
    const target = moves ? to : address
    if (moves) await client.setBalance({ address: to, value: BigInt(balance) })
    if (moves || told(code) !== code.toLowerCase())
      await client.setCode({ address: target, bytecode: told(code) })
    for (const [index, value] of Object.entries(storage)) {
      if (isHex(index) && (moves || told(value) !== value.toLowerCase()))
        await client.setStorageAt({ address: target, index, value: told(value) })
    }
  }
  await client.setCode({ address: from, bytecode: '0x' })
}

async function readState(client: ChainClient) {
  const dumped = hexToBytes(await client.dumpState())
  return v.parse(stateSchema, JSON.parse(gunzipSync(dumped).toString('utf8')))
}
