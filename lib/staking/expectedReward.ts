import type { StakeFacts } from './stake'

const TREASURY_WHOLE = 10n ** 27n
const CUT_WHOLE = 1_000_000n

/**
 * The approximate earnings of the stake when its orchestrator claims the rewards of this round, in wei; null where
 * they cannot be told. The orchestrator's share of the new LPT and the stake's share of its orchestrator's stake are
 * both by stake, so the orchestrator's own stake does not matter. The cut that an orchestrator takes of its
 * delegators' rewards is not counted: no claim can lose it.
 */
export function expectedReward(
  stake: Pick<StakeFacts, 'pendingStake' | 'orchestrator' | 'minting'>,
): bigint | null {
  const { pendingStake, orchestrator, minting } = stake
  if (orchestrator === null || minting === null || minting.activeStake === 0n) return null
  const { mintable, activeStake, treasuryCut } = minting
  const shared = (mintable * (TREASURY_WHOLE - atMost(treasuryCut, TREASURY_WHOLE))) / TREASURY_WHOLE
  const delegators = (shared * (CUT_WHOLE - atMost(orchestrator.rewardCut, CUT_WHOLE))) / CUT_WHOLE
  return (delegators * atMost(pendingStake, activeStake)) / activeStake
}

const atMost = (value: bigint, most: bigint) => (value < most ? value : most)
