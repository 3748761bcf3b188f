import {
  type Address,
  encodeAbiParameters,
  type Hex,
  keccak256,
  numberToHex,
  parseEther,
  stringToHex,
} from 'viem'
import { forgeArtifact } from '../../deploy/plan/artifact'
import { accountOf } from '../accounts'
import type { ChainClient } from '../chain/client'
import { installAt } from './installAt'

/** The address on L1 of Livepeer's token from before Arbitrum. */
export const OLDER_LPT: Address = '0x000000000000000000000000000000000001de70'

/** The older LPT of the orchestrator, who was there before Arbitrum. */
const HELD = parseEther('250')

/** The slots of OpenZeppelin's ERC20 that a constructor writes. */
const SLOTS = { balances: 0n, supply: 2n, name: 3n, symbol: 4n }

/** Puts the older LPT on L1: without a transaction, so that the story begins in the same block as without it. */
export async function installOlderLpt(client: ChainClient, address: Address): Promise<void> {
  const holder = accountOf('orchestrator').address
  const set = (index: Hex, value: Hex) => client.setStorageAt({ address, index, value })
  await installAt(client, address, forgeArtifact('LivepeerToken').bytecode)
  await Promise.all([
    set(mappingSlot(holder, SLOTS.balances), word(HELD)),
    set(word(SLOTS.supply), word(HELD)),
    set(word(SLOTS.name), shortText('Livepeer Token')),
    set(word(SLOTS.symbol), shortText('LPT')),
  ])
}

const word = (value: bigint) => numberToHex(value, { size: 32 })

const mappingSlot = (key: Address, slot: bigint) =>
  keccak256(encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [key, slot]))

/** The slot of a text of up to 31 bytes in Solidity: the bytes, and twice their number in the last one. */
const shortText = (text: string): Hex =>
  `${stringToHex(text, { size: 31 })}${numberToHex(text.length * 2, { size: 1 }).slice(2)}`
