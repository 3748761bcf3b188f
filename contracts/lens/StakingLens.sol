// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../src/interfaces/livepeer/IBondingManager.sol";

/// @title Reads the BondingManager's list of orchestrators within one call
/// @notice Never deployed: whoever reads sends this code with an `eth_call`. The list is linked, so that without it each
/// orchestrator would be a question of its own, and could only be asked after the one before it.
contract StakingLens {
    /// @param stake what delegators and the orchestrator itself have staked towards it, in wei of LPT
    struct Member {
        address id;
        uint256 stake;
    }

    /// @param manager the BondingManager
    /// @return members the orchestrators of the coming round, in the list's order: the largest stake first
    /// @return maxSize how many the list takes
    function pool(IBondingManager manager) external view returns (Member[] memory members, uint256 maxSize) {
        members = new Member[](manager.getTranscoderPoolSize());
        address id = manager.getFirstTranscoderInPool();
        for (uint256 i = 0; i < members.length; i++) {
            members[i] = Member(id, manager.transcoderTotalStake(id));
            id = manager.getNextTranscoderInPool(id);
        }
        maxSize = manager.getTranscoderPoolMaxSize();
    }
}
