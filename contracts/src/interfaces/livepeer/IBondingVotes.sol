// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The errors of Livepeer's BondingVotes, which bubble up through the BondingManager
interface IBondingVotes {
    error InvalidCaller(address caller, address required);
    error InvalidStartRound(uint256 checkpointRound, uint256 requiredRound);
    error FutureLastClaimRound(uint256 lastClaimRound, uint256 maxAllowed);
    error FutureLookup(uint256 queryRound, uint256 maxAllowed);
    error MissingEarningsPool(address transcoder, uint256 round);
    error InvalidTotalStakeCheckpointRound(uint256 checkpointRound, uint256 requiredRound);
    error MustCallBondingManager(string bondingManagerFunction);
}
