import { type Address, keccak256, toHex, zeroAddress } from 'viem'
import { forgeArtifact } from '../../deploy/plan/artifact'
import { controllerAbi } from '../../lib/abi/controller'
import type { ChainClient } from '../chain/client'
import { ARB_SYS, MULTICALL3 } from '../nitro/addresses'
import { numberAsCoinbase } from './numberAsCoinbase'

/** The names under which Livepeer's Controller knows contracts that count in blocks, and the logic behind them. */
const NAMES = [
  'RoundsManager',
  'BondingManager',
  'BondingVotes',
  'TicketBroker',
  'Minter',
  'PollCreator',
  'LivepeerGovernor',
  'Treasury',
  'ServiceRegistry',
].flatMap((name) => [name, `${name}Target`])

/** Lets the contracts of a fork that go by L1's blocks see them: Livepeer's, Multicall3, and the stand-in for ArbSys. */
export async function tellL1Blocks(client: ChainClient, controller: Address): Promise<void> {
  const named = await Promise.all(
    NAMES.map((name) =>
      client
        .readContract({
          address: controller,
          abi: controllerAbi,
          functionName: 'getContract',
          args: [keccak256(toHex(name))],
        })
        .catch((): Address => zeroAddress),
    ),
  )
  for (const address of new Set<Address>([...named, MULTICALL3])) {
    const code = await client.getCode({ address })
    if (address === zeroAddress || !code) continue
    const changed = numberAsCoinbase(code)
    if (changed !== code) await client.setCode({ address, bytecode: changed })
  }
  await client.setCode({ address: ARB_SYS, bytecode: forgeArtifact('ForkArbSys').deployedBytecode })
}
