/**
 * The gas that an act of staking takes at least on L2: nobody can send it who cannot pay so much. Below what was measured on
 * Livepeer's contracts, so that nobody is refused who could. The approval before a bond takes less than the bond.
 */
export const LEAST_STAKE_GAS = {
  unbond: 250_000n,
  rebond: 200_000n,
  withdrawStake: 80_000n,
  withdrawFees: 120_000n,
  approve: 40_000n,
  bond: 300_000n,
  initializeRound: 80_000n,
}
