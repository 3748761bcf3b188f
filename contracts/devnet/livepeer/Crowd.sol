// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {ILivepeerToken} from "../../src/interfaces/livepeer/ILivepeerToken.sol";

/// @title Orchestrators in any number, for a pool as long as Livepeer's own
/// @dev The LPT that they stake has been sent here before.
contract Crowd {
    CrowdMember[] public members;

    /// @param count how many more there are to be
    /// @param stake of the first of them, in wei; each further one stakes one more thousandth of it, so that each becomes
    /// the first of the list and nobody walks
    function gather(IBondingManager bonding, ILivepeerToken lpt, uint256 count, uint256 stake) external {
        for (uint256 i = 0; i < count; i++) {
            CrowdMember member = new CrowdMember();
            uint256 amount = stake + (stake / 1000) * i;
            require(lpt.transfer(address(member), amount), "transfer failed");
            member.begin(bonding, lpt, amount, 10_000 * (members.length % 100));
            members.push(member);
        }
    }

    /// @notice All but each `skipped`th claim the reward of the round; with zero everybody does.
    function reward(IBondingManager bonding, uint256 skipped) external {
        for (uint256 i = 0; i < members.length; i++) {
            if (skipped == 0 || i % skipped != 0) members[i].reward(bonding);
        }
    }
}

contract CrowdMember {
    /// @param rewardCut in parts per million
    function begin(IBondingManager bonding, ILivepeerToken lpt, uint256 stake, uint256 rewardCut) external {
        lpt.approve(address(bonding), stake);
        bonding.bond(stake, address(this));
        bonding.transcoder(rewardCut, 500_000);
    }

    function reward(IBondingManager bonding) external {
        bonding.reward();
    }
}
