// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {EarningTest} from "./EarningTest.sol";

/// @dev LIP-36: who acts before `reward()` loses the round's reward on the whole stake.
contract ForfeitsTest is EarningTest {
    function test_ActingBeforeTheRewardForfeitsItOnTheWholeStake() public {
        unbond(alice, 1);
        uint256 minted = rewardAndMeasure();
        assertEq(pendingStake(alice), STAKE - 1, "alice acted");
        assertApproxEqAbs(pendingStake(bob), STAKE + minted / 3, DUST, "bob waited");
    }

    function test_ActingAfterTheRewardForfeitsNothing() public {
        uint256 minted = rewardAndMeasure();
        unbond(alice, 1);
        assertApproxEqAbs(pendingStake(alice), STAKE - 1 + minted / 3, DUST);
    }

    function test_AForfeitIsOfOneRoundOnly() public {
        claim(alice);
        reward();
        assertEq(pendingStake(alice), STAKE);
        nextRound();
        reward();
        assertGt(pendingStake(alice), STAKE);
    }

    function test_WhatForfeits() public {
        forfeits(abi.encodeCall(bonding.bond, (1 ether, orchestrator)), 1 ether);
        forfeits(abi.encodeCall(bonding.claimEarnings, (0)), 0);
        forfeits(abi.encodeCall(bonding.withdrawFees, (payable(alice), 0)), 0);
        reward();
        unbond(alice, 5 ether);
        nextRound();
        forfeits(abi.encodeCall(bonding.rebond, (0)), 5 ether);
    }

    function test_AnOrchestratorForfeitsItsOwnStakesPartAndKeepsItsCut() public {
        setCuts(400_000, 1_000_000);
        uint256 before = pendingStake(orchestrator);
        claim(orchestrator);
        uint256 minted = rewardAndMeasure();
        assertApproxEqAbs(pendingStake(orchestrator), before + minted * 4 / 10, DUST);
    }

    function test_WithdrawingALockForfeitsNothing() public {
        unbond(alice, 5 ether);
        nextRounds(UNBONDING_PERIOD);
        uint256 before = pendingStake(alice);
        vm.prank(alice);
        bonding.withdrawStake(0);
        reward();
        assertGt(pendingStake(alice), before);
    }

    /// @dev Done before `reward()`, in a fresh round, the write leaves the stake at what it was, plus what it adds.
    function forfeits(bytes memory write, uint256 adds) private {
        reward();
        nextRound();
        uint256 before = pendingStake(alice);
        vm.prank(alice);
        (bool ok, bytes memory reason) = address(bonding).call(write);
        assertTrue(ok, string(reason));
        reward();
        assertEq(pendingStake(alice), before + adds);
        nextRound();
    }
}
