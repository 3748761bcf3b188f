import type { OrchestratorFacts, RoundFacts } from './stake'

/**
 * Where an orchestrator stands. A change counts from the next round on.
 *
 *     joining --next round--> active --resigns, or is displaced--> leaving --next round--> inactive
 *        ^                                                                                    |
 *        +------------------------------- enough stake again ---------------------------------+
 */
export type OrchestratorStanding = 'joining' | 'active' | 'leaving' | 'inactive'

/** What Livepeer has for the last round of an orchestrator that stays. */
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
 * Whether Livepeer refuses new stake with it for now: one that is active for the last time takes none before it has claimed
 * the rewards of the round.
 */
export function refusesStake(
  orchestrator: Given & Pick<OrchestratorFacts, 'lastRewardRound'>,
  round: Pick<RoundFacts, 'current'>,
): boolean {
  return (
    orchestratorStanding(orchestrator, round) === 'leaving' && orchestrator.lastRewardRound !== round.current
  )
}
