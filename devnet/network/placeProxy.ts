import { type Address, type Hex, pad } from 'viem'
import { proxyArtifact } from '../artifacts'
import type { ChainClient } from '../chain/client'

/** EIP-1967's slots of a proxy: its logic, and its admin. */
const LOGIC: Hex = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc'
const ADMIN: Hex = '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103'

/**
 * Puts one of OpenZeppelin's transparent proxies at an address of choice: its code, and the two slots that its
 * constructor would have written. The contract behind it is then set up by calls, as it would be anywhere.
 */
export async function placeProxy(
  client: ChainClient,
  at: Address,
  { logic, admin }: { logic: Address; admin: Address },
): Promise<void> {
  await client.setCode({
    address: at,
    bytecode: proxyArtifact('TransparentUpgradeableProxy').deployedBytecode,
  })
  await client.setStorageAt({ address: at, index: LOGIC, value: pad(logic) })
  await client.setStorageAt({ address: at, index: ADMIN, value: pad(admin) })
}
