import { type Address, concat, type Hash, type Hex, keccak256, numberToHex, pad, size, slice } from 'viem'
import type { ChainClient } from '../chain/client'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'

// The storage slots of DevnetArbRetryableTx.sol that only the sequencer may write.
const GATE_SLOT = numberToHex(0, { size: 32 })
const TICKETS_SLOT = numberToHex(1, { size: 32 })

/** Lets the ticket with this id be submitted, once. */
export const openGate = (client: ChainClient, id: Hex) =>
  client.setStorageAt({ address: ARB_RETRYABLE_TX, index: GATE_SLOT, value: id })

/** Changes when a ticket expires, in seconds of L2's clock; zero removes it. */
export const setTimeoutOf = (client: ChainClient, id: Hash, timeout: bigint) =>
  client.setStorageAt({
    address: ARB_RETRYABLE_TX,
    index: keccak256(concat([id, TICKETS_SLOT])),
    value: pad(numberToHex(timeout), { size: 32 }),
  })

/** A ticket that was created elsewhere; `timeout` in seconds of L2's clock. */
export type KnownTicket = {
  timeout: bigint
  from: Address
  to: Address
  beneficiary: Address
  callValue: bigint
  data: Hex
}

/** Puts a ticket there that somebody else has created, with its first attempt behind it, and its call value in escrow. */
export async function writeTicket(client: ChainClient, id: Hash, ticket: KnownTicket): Promise<void> {
  const first = BigInt(keccak256(concat([id, TICKETS_SLOT])))
  const set = (index: bigint, value: Hex) =>
    client.setStorageAt({ address: ARB_RETRYABLE_TX, index: numberToHex(index, { size: 32 }), value })
  const { timeout, from, to, beneficiary, callValue, data } = ticket
  const words = [numberToHex(timeout), '0x01', from, to, beneficiary, numberToHex(callValue)] as const
  for (const [index, word] of words.entries()) await set(first + BigInt(index), pad(word, { size: 32 }))
  await writeBytes(set, first + BigInt(words.length), data)
  const balance = await client.getBalance({ address: ARB_RETRYABLE_TX })
  await client.setBalance({ address: ARB_RETRYABLE_TX, value: balance + callValue })
}

/** Writes `bytes` as Solidity keeps them: up to 31 beside their length, more from the hash of the slot on. */
async function writeBytes(
  set: (index: bigint, value: Hex) => Promise<void>,
  slot: bigint,
  data: Hex,
): Promise<void> {
  const length = size(data)
  if (length < 32) {
    const kept = length === 0 ? '0x' : data
    await set(slot, concat([pad(kept, { dir: 'right', size: 31 }), numberToHex(length * 2, { size: 1 })]))
    return
  }
  await set(slot, numberToHex(length * 2 + 1, { size: 32 }))
  const first = BigInt(keccak256(numberToHex(slot, { size: 32 })))
  for (let at = 0; at < length; at += 32) {
    const word = slice(data, at, Math.min(at + 32, length))
    await set(first + BigInt(at / 32), pad(word, { dir: 'right', size: 32 }))
  }
}
