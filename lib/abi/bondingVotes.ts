// Generated from contracts/src/interfaces/livepeer/IBondingVotes.sol. Do not edit: run `npm run abi`.
export const bondingVotesAbi = [
  {"type":"error","name":"FutureLastClaimRound","inputs":[{"name":"lastClaimRound","type":"uint256"},{"name":"maxAllowed","type":"uint256"}]},
  {"type":"error","name":"FutureLookup","inputs":[{"name":"queryRound","type":"uint256"},{"name":"maxAllowed","type":"uint256"}]},
  {"type":"error","name":"InvalidCaller","inputs":[{"name":"caller","type":"address"},{"name":"required","type":"address"}]},
  {"type":"error","name":"InvalidStartRound","inputs":[{"name":"checkpointRound","type":"uint256"},{"name":"requiredRound","type":"uint256"}]},
  {"type":"error","name":"InvalidTotalStakeCheckpointRound","inputs":[{"name":"checkpointRound","type":"uint256"},{"name":"requiredRound","type":"uint256"}]},
  {"type":"error","name":"MissingEarningsPool","inputs":[{"name":"transcoder","type":"address"},{"name":"round","type":"uint256"}]},
  {"type":"error","name":"MustCallBondingManager","inputs":[{"name":"bondingManagerFunction","type":"string"}]},
] as const
