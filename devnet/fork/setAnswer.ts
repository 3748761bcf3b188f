import { type Address, type Hex, zeroHash } from 'viem'
import type { ChainClient } from '../chain/client'

type Question = { of: Address; data: Hex }

/**
 * Sets the word of a contract's storage on which its answer to a call depends, wherever that is.
 * @param isRight true when the contract's answer is the wanted one; false when it does not answer at all
 * @throws a sentence when no word makes it answer so
 */
export async function setAnswer(
  client: ChainClient,
  { of: address, data }: Question,
  change: (word: Hex) => Hex,
  isRight: () => Promise<boolean>,
): Promise<void> {
  const { accessList } = await client.createAccessList({ to: address, data })
  const own = accessList.filter((one) => one.address.toLowerCase() === address.toLowerCase())
  for (const index of own.flatMap(({ storageKeys }) => storageKeys)) {
    const before = (await client.getStorageAt({ address, slot: index })) ?? zeroHash
    await client.setStorageAt({ address, index, value: change(before) })
    if (await isRight().catch(() => false)) return
    await client.setStorageAt({ address, index, value: before })
  }
  throw new Error(`Where the contract at ${address} keeps its answer is not found.`)
}
