// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {StakingLens} from "../../lens/StakingLens.sol";
import {EarningTest} from "./EarningTest.sol";

/// @dev What the lens says of orchestrators is what their delegators were paid.
contract StakingLensTest is EarningTest {
    StakingLens private lens;

    function setUp() public override {
        super.setUp();
        lens = new StakingLens();
    }

    function test_ReadsThePoolInItsOrder() public {
        bond(bob, STAKE * 9, bob);
        (StakingLens.Member[] memory members, uint256 maxSize) = lens.pool(bonding);
        assertEq(maxSize, 2);
        assertEq(members.length, 2);
        assertEq(members[0].id, bob);
        assertEq(members[0].stake, bonding.transcoderTotalStake(bob));
        assertEq(members[1].id, orchestrator);
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_GrowthIsWhatAStakeWasPaid(uint8 rounds, uint32 claims, uint32 paid) public {
        rounds = uint8(bound(rounds, 1, 30));
        uint256 first = roundNow();
        uint256 before = pendingStake(alice);
        uint256 feesBefore = bonding.pendingFees(alice, 0);
        uint256 rewarded = 0;
        for (uint256 i = 0; i < rounds; i++) {
            if ((claims >> i) & 1 == 1) {
                reward();
                rewarded |= 1 << i;
            }
            if ((paid >> i) & 1 == 1) broker.fundFees{value: 1 ether}(orchestrator);
            if (i + 1 < rounds) nextRound();
        }
        StakingLens.Record memory r = look(first, roundNow());
        assertEq(r.rewarded, rewarded, "rounds");
        assertApproxEqAbs(
            before * r.endRewardFactor / r.startRewardFactor, pendingStake(alice), 100, "rewards"
        );
        assertApproxEqAbs(
            before * (r.endFeeFactor - r.startFeeFactor) / r.startRewardFactor,
            bonding.pendingFees(alice, 0) - feesBefore,
            100,
            "fees"
        );
    }

    function test_TellsWhenTheCutsChanged() public {
        uint256 first = roundNow();
        reward();
        assertEq(look(first, first).changedAfter, 0);
        vm.prank(orchestrator);
        bonding.transcoder(50_000, 500_000);
        nextRound();
        reward();
        StakingLens.Record memory r = look(first, roundNow());
        assertEq(r.changedAfter, first);
        assertEq(r.rewardCut, 50_000);
        assertEq(r.feeShare, 500_000);
        assertTrue(r.active);
        assertEq(r.lastRewardRound, roundNow());
    }

    function test_WhatWasEarnedLongBeforeIsNotCountedAgain() public {
        reward();
        broker.fundFees{value: 1 ether}(orchestrator);
        nextRounds(20);
        uint256 first = roundNow();
        nextRounds(3);
        StakingLens.Record memory r = look(first, roundNow());
        assertEq(r.rewarded, 0);
        assertEq(r.endRewardFactor, r.startRewardFactor);
        assertEq(r.endFeeFactor, r.startFeeFactor);
    }

    function test_AStrangerHasEarnedNothing() public {
        address[] memory ids = new address[](1);
        ids[0] = address(0xdead);
        StakingLens.Record memory r = lens.records(bonding, ids, roundNow() - 1, roundNow())[0];
        assertFalse(r.active);
        assertEq(r.stake, 0);
        assertEq(r.endRewardFactor, 0);
    }

    function look(uint256 from, uint256 to) private view returns (StakingLens.Record memory) {
        address[] memory ids = new address[](1);
        ids[0] = orchestrator;
        return lens.records(bonding, ids, from, to)[0];
    }

    function roundNow() private view returns (uint256) {
        return rounds.currentRound();
    }
}
