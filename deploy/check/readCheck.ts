import type { Side } from '@/lib/chains/pair'
import { type Network, sides } from '../network/network'
import {
  type BridgeAddresses,
  type BridgeConfig,
  BridgeRefused,
  bridgePlanOn,
  type Stage,
} from '../plan/bridgePlan'

/** One thing that was looked at on one chain. */
export type Line = { side: Side; what: string; found: string; expected: string; isRight: boolean }

/**
 * Everything that must be true of a bridge, asked of both chains: one line each, right or wrong.
 * @throws Unanswered when an endpoint does not answer: then nothing is known
 */
export async function readCheck(
  { clients }: Network,
  asked: { bridge: BridgeAddresses; config: BridgeConfig },
  stage: Stage | null,
): Promise<readonly Line[]> {
  const lines = sides.map(async (side): Promise<Line[]> => {
    try {
      const findings = await bridgePlanOn(clients[side]).findings(side, asked, stage)
      return findings.map((finding) => ({ side, ...finding, isRight: finding.found === finding.expected }))
    } catch (error) {
      // What is not there cannot be asked any further.
      if (!(error instanceof BridgeRefused)) throw error
      return [{ side, what: 'the bridge', found: error.message, expected: 'it answers', isRight: false }]
    }
  })
  return (await Promise.all(lines)).flat()
}
