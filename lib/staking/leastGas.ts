/**
 * The least gas of an act of staking on L2: an account that cannot pay for it cannot send the act. Below the gas
 * measured on Livepeer's contracts, so that no account is refused that could. The approval before a bond takes less
 * than the bond.
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
