import type { Side } from '@/lib/chains/pair'
import type { Network } from '../network/network'
import { forgeArtifact } from '../plan/artifact'
import { type BridgeAddresses, type BridgeConfig, bridgePlanOn } from '../plan/bridgePlan'
import { sourcesOf } from './standardInput'
import type { Submission } from './submission'

const contractNames = {
  l1: ['LivepeerTokenPrime', 'L1LPTGateway'],
  l2: ['L2LPTGateway'],
} as const satisfies Record<Side, readonly string[]>

/** The contracts of one side, with their sources and the arguments of their constructors. */
export async function submissionsOf(
  { clients, pair }: Network,
  side: Side,
  { bridge, config }: { bridge: BridgeAddresses; config: BridgeConfig },
): Promise<readonly Submission[]> {
  const created = await bridgePlanOn(clients[side]).creations(side, bridge, config)
  return contractNames[side].map((name) => {
    const { bytecode } = forgeArtifact(name)
    // Only the arguments come behind the compiled code.
    const creation = created.find((twin) => twin.creation.startsWith(bytecode))
    if (creation === undefined) throw new Error(`The plan creates no ${name} on ${side.toUpperCase()}.`)
    return {
      name,
      chainId: pair[side].id,
      address: creation.location,
      sources: sourcesOf(name),
      constructorArguments: `0x${creation.creation.slice(bytecode.length)}`,
    }
  })
}
