import type { Side } from '@/lib/chains/pair'
import { type Network, sides } from '../network/network'
import {
  type BridgeAddresses,
  type BridgeConfig,
  BridgeRefused,
  bridgePlanOn,
  type Finding,
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
    const plan = bridgePlanOn(clients[side])
    try {
      return linesOf(side, await plan.findings(side, asked, stage))
    } catch (error) {
      if (!(error instanceof BridgeRefused)) throw error
      // A contract that is missing, or is another one, cannot be asked any further. Its code can be compared all the
      // same.
      return [
        { side, what: 'the bridge', found: error.message, expected: 'its answers', isRight: false },
        ...linesOf(side, await plan.compareCode(side, asked.bridge, asked.config)),
      ]
    }
  })
  return (await Promise.all(lines)).flat()
}

export const linesOf = (side: Side, findings: readonly Finding[]): Line[] =>
  findings.map((finding) => ({ side, ...finding, isRight: finding.found === finding.expected }))
