// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {LivepeerTest} from "./LivepeerTest.sol";

/// @dev Three equal stakes with one orchestrator: its own, Alice's and Bob's.
abstract contract EarningTest is LivepeerTest {
    /// @dev What sharing may round away.
    uint256 internal constant DUST = 10;

    function setUp() public virtual override {
        super.setUp();
        bond(bob, STAKE, orchestrator);
        bondAndWait(alice, STAKE);
    }

    /// @dev From the next round on, as an active orchestrator may.
    function setCuts(uint256 rewardCut, uint256 feeShare) internal {
        reward();
        vm.prank(orchestrator);
        bonding.transcoder(rewardCut, feeShare);
        nextRound();
    }

    function rewardAndMeasure() internal returns (uint256 minted) {
        uint256 before = lpt.totalSupply();
        reward();
        return lpt.totalSupply() - before;
    }

    function claim(address account) internal {
        vm.prank(account);
        bonding.claimEarnings(0);
    }
}
