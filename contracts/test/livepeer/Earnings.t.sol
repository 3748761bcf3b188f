// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {EarningTest} from "./EarningTest.sol";

contract EarningsTest is EarningTest {
    function test_ARewardIsSharedByStake() public {
        uint256 minted = rewardAndMeasure();
        assertGt(minted, 0);
        assertApproxEqAbs(pendingStake(alice), STAKE + minted / 3, DUST, "alice");
        assertApproxEqAbs(pendingStake(bob), STAKE + minted / 3, DUST, "bob");
        assertApproxEqAbs(pendingStake(orchestrator), STAKE + minted / 3, DUST, "orchestrator");
        assertLe(
            pendingStake(alice) + pendingStake(bob) + pendingStake(orchestrator),
            lpt.balanceOf(address(minter)),
            "all of it can be paid"
        );
    }

    function test_RewardsCompoundOverRounds() public {
        uint256 first = rewardAndMeasure();
        nextRound();
        uint256 second = rewardAndMeasure();
        assertApproxEqAbs(pendingStake(alice), STAKE + (first + second) / 3, DUST);
    }

    function test_TheOrchestratorTakesItsCut() public {
        setCuts(400_000, 1_000_000);
        uint256 before = pendingStake(alice);
        assertEq(pendingStake(orchestrator), before);
        uint256 minted = rewardAndMeasure();
        assertApproxEqAbs(pendingStake(alice), before + minted * 6 / 10 / 3, DUST, "delegator");
        assertApproxEqAbs(
            pendingStake(orchestrator), before + minted * 4 / 10 + minted * 6 / 10 / 3, DUST, "orchestrator"
        );
    }

    function test_AClaimBringsEarningsIntoTheStake() public {
        uint256 lastClaimRound = lastClaimRoundOf(alice);
        reward();
        uint256 stake = pendingStake(alice);
        vm.expectEmit(address(bonding));
        emit IBondingManager.EarningsClaimed(
            orchestrator, alice, stake - STAKE, 0, lastClaimRound + 1, rounds.currentRound()
        );
        claim(alice);
        assertEq(bondedAmount(alice), stake);
        assertEq(pendingStake(alice), stake);
        assertEq(lastClaimRoundOf(alice), rounds.currentRound());
    }

    function test_RewardIsCalledOncePerRoundByAnActiveOrchestrator() public {
        vm.expectRevert("caller must be an active transcoder");
        vm.prank(alice);
        bonding.reward();
        reward();
        (uint256 lastRewardRound,,,,,,,,,) = bonding.getTranscoder(orchestrator);
        assertEq(lastRewardRound, rounds.currentRound());
        vm.expectRevert("caller has already called reward for the current round");
        reward();
    }

    function test_AStakeCountsFromTheRoundAfter() public {
        address carol = makeAddr("carol");
        fund(carol);
        bond(carol, STAKE, orchestrator);
        uint256 minted = rewardAndMeasure();
        assertEq(pendingStake(carol), STAKE, "not this round");
        assertApproxEqAbs(pendingStake(alice), STAKE + minted / 3, DUST, "shared among the others");
        nextRound();
        reward();
        assertGt(pendingStake(carol), STAKE, "but the next");
    }

    function test_WhoHasNothingClaimsNothingAndTheEventSaysSo() public {
        address nobody = makeAddr("nobody");
        vm.expectEmit(address(bonding));
        emit IBondingManager.EarningsClaimed(address(0), nobody, 0, 0, 1, rounds.currentRound());
        claim(nobody);
    }
}
