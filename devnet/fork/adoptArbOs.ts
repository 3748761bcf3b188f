import { concat, type Hex, keccak256, numberToHex } from 'viem'
import type { ChainClient } from '../chain/client'
import { ARB_SYS } from '../nitro/addresses'
import type { Past } from './past'

// The storage slots of DevnetArbSys.sol's accumulator.
const SIZE_SLOT = numberToHex(0, { size: 32 })
const PARTIALS_SLOT = numberToHex(1, { size: 32 })

/** Lets the stand-in for ArbSys go on with the accumulator of the chain that was forked, wherever Arbitrum keeps that. */
export async function adoptArbOs(client: ChainClient, { ledger }: Past): Promise<void> {
  const { size, partials } = ledger.sends.tree
  const set = (index: Hex, value: Hex) => client.setStorageAt({ address: ARB_SYS, index, value })
  await set(SIZE_SLOT, numberToHex(size, { size: 32 }))
  for (const [level, hash] of partials.entries())
    await set(keccak256(concat([numberToHex(level, { size: 32 }), PARTIALS_SLOT])), hash)
}
