import { type Address, concatHex, type Hex, keccak256, numberToHex, padHex } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { LocalWorld } from '@/lib/testing/localWorld'
import type { Watcher } from '../watcher'

/** The alerts of a look, as text: `begun l1-paused`. */
export async function lookWith(watcher: Watcher): Promise<readonly string[]> {
  const { alerts } = await watcher.look()
  return alerts.map(({ event, fact }) => `${event} ${fact.id}`)
}

/** Has a contract or an account of the local chains send a call, whoever holds its key. */
export async function sendAs(
  world: LocalWorld,
  side: Side,
  transaction: { from: Address; to: Address; data: Hex },
): Promise<void> {
  await world.rpc(side, 'anvil_impersonateAccount', transaction.from)
  await world.rpc(side, 'anvil_setBalance', transaction.from, '0xde0b6b3a7640000')
  await world.rpc(side, 'eth_sendTransaction', transaction)
}

/** Overwrites the entry of a key in one of a contract's mappings, wherever that lies: where its first word is the known one. */
export async function overwriteEntry(
  world: LocalWorld,
  {
    address,
    key,
    offset = 0n,
    isEntry,
    value,
  }: {
    address: Address
    key: Hex
    offset?: bigint
    isEntry: (word: bigint) => boolean
    value: (word: bigint) => bigint
  },
): Promise<() => Promise<unknown>> {
  for (let slot = 0n; slot < 300n; slot++) {
    const base = keccak256(concatHex([padHex(key, { size: 32 }), numberToHex(slot, { size: 32 })]))
    const place = numberToHex(BigInt(base) + offset, { size: 32 })
    const before = String(await world.rpc('l1', 'eth_getStorageAt', address, place, 'latest'))
    const word = BigInt(before)
    if (!isEntry(word)) continue
    await world.rpc('l1', 'anvil_setStorageAt', address, place, numberToHex(value(word), { size: 32 }))
    return () => world.rpc('l1', 'anvil_setStorageAt', address, place, before)
  }
  throw new Error(`${address} has no such entry`)
}
