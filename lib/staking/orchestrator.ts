import type { OrchestratorFacts, RoundFacts } from './stake'

/**
 * The standing of an orchestrator. A change counts from the next round on.
 *
 *     joining --next round--> active --resigns, or is displaced--> leaving --next round--> inactive
 *        ^                                                                                    |
 *        +------------------------------- enough stake again ---------------------------------+
 */
export type OrchestratorStanding = 'joining' | 'active' | 'leaving' | 'inactive'

/** Livepeer's deactivation round of an orchestrator that stays. */
export const MAX_FUTURE_ROUND = 2n ** 256n - 1n

type Given = Pick<OrchestratorFacts, 'active' | 'activationRound' | 'deactivationRound'>

export function orchestratorStanding(
  { active, activationRound, deactivationRound }: Given,
  round: Pick<RoundFacts, 'current'>,
): OrchestratorStanding {
  if (active) return deactivationRound === MAX_FUTURE_ROUND ? 'active' : 'leaving'
  return activationRound > round.current ? 'joining' : 'inactive'
}

/**
 * True when Livepeer refuses new stake with it for now: an orchestrator in its last active round takes none before it
 * has claimed the rewards of the round.
 */
export function refusesStake(
  orchestrator: Given & Pick<OrchestratorFacts, 'lastRewardRound'>,
  round: Pick<RoundFacts, 'current'>,
): boolean {
  return (
    orchestratorStanding(orchestrator, round) === 'leaving' && orchestrator.lastRewardRound !== round.current
  )
}
