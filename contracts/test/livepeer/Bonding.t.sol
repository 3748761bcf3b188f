// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

contract BondingTest is LivepeerTest {
    address private rival = makeAddr("rival");

    function test_MovesLptToTheMinter() public {
        uint256 before = lpt.balanceOf(address(minter));
        vm.expectEmit(address(bonding));
        emit IBondingManager.Bond(orchestrator, address(0), alice, STAKE, STAKE);
        bond(alice, STAKE, orchestrator);
        assertEq(lpt.balanceOf(alice), FUNDS - STAKE);
        assertEq(lpt.balanceOf(address(minter)), before + STAKE);
        assertEq(bonding.transcoderTotalStake(orchestrator), 2 * STAKE);
    }

    function test_NeedsAnAllowance() public {
        vm.prank(alice);
        lpt.approve(address(bonding), 1);
        vm.expectRevert("ERC20: transfer amount exceeds allowance");
        bond(alice, 2, orchestrator);
    }

    function test_RefusesNothing() public {
        vm.expectRevert("delegation amount must be greater than 0");
        bond(alice, 0, orchestrator);
    }

    function test_ZeroMovesTheWholeStakeToAnotherDelegate() public {
        bondAndWait(alice, STAKE);
        bond(alice, 0, bob);
        assertEq(delegateOf(alice), bob);
        assertEq(bonding.transcoderTotalStake(orchestrator), STAKE);
        assertEq(bonding.transcoderTotalStake(bob), STAKE);
        assertStatus(alice, IBondingManager.DelegatorStatus.Pending);
    }

    function test_AnOrchestratorCannotDelegateToAnother() public {
        vm.expectRevert("registered transcoders can't delegate towards other addresses");
        bond(orchestrator, 0, alice);
    }

    function test_WhoStakesTowardsItselfIsActiveInTheNextRound() public {
        bond(bob, STAKE, bob);
        assertTrue(bonding.isRegisteredTranscoder(bob));
        assertFalse(bonding.isActiveTranscoder(bob));
        assertEq(bonding.getTranscoderPoolSize(), 2);
        nextRound();
        assertTrue(bonding.isActiveTranscoder(bob));
        assertEq(bonding.currentRoundTotalActiveStake(), 2 * STAKE);
    }

    function test_ThePoolIsWalkedFromTheLargestStake() public {
        bond(bob, 2 * STAKE, bob);
        assertEq(bonding.getFirstTranscoderInPool(), bob);
        assertEq(bonding.getNextTranscoderInPool(bob), orchestrator);
        assertEq(bonding.getNextTranscoderInPool(orchestrator), address(0));
        bond(alice, 2 * STAKE, orchestrator);
        assertEq(bonding.getFirstTranscoderInPool(), orchestrator);
        assertEq(bonding.getNextTranscoderInPool(orchestrator), bob);
        assertEq(bonding.getTotalBonded(), STAKE, "what counts in this round");
        nextRound();
        assertEq(bonding.getTotalBonded(), 5 * STAKE);
    }

    function test_AFullPoolTakesALargerStakeForItsSmallest() public {
        bond(bob, 2 * STAKE, bob);
        fund(rival);
        bond(rival, STAKE, rival);
        assertEq(bonding.getTranscoderPoolSize(), 2);
        assertEq(bonding.getNextTranscoderInPool(rival), address(0), "not in the pool");

        uint256 nextRound_ = rounds.currentRound() + 1;
        vm.expectEmit(address(bonding));
        emit IBondingManager.TranscoderDeactivated(orchestrator, nextRound_);
        vm.expectEmit(address(bonding));
        emit IBondingManager.TranscoderActivated(rival, nextRound_);
        bond(rival, 1, rival);
        assertTrue(bonding.isActiveTranscoder(orchestrator), "until the round is over");
        nextRound();
        assertFalse(bonding.isActiveTranscoder(orchestrator));
        assertTrue(bonding.isActiveTranscoder(rival));
        assertEq(bonding.currentRoundTotalActiveStake(), 3 * STAKE + 1);
    }

    function test_AnOrchestratorThatUnbondsEverythingResigns() public {
        unbond(orchestrator, STAKE);
        assertFalse(bonding.isRegisteredTranscoder(orchestrator));
        assertEq(bonding.getTranscoderPoolSize(), 0);
        assertEq(bonding.getFirstTranscoderInPool(), address(0));
        nextRound();
        assertFalse(bonding.isActiveTranscoder(orchestrator));
        assertEq(bonding.currentRoundTotalActiveStake(), 0);
    }

    function test_AnOrchestratorOnItsWayOutTakesNoStakeBeforeItsReward() public {
        bondAndWait(alice, STAKE);
        unbond(alice, 10 ether);
        unbond(orchestrator, STAKE);
        assertTrue(bonding.isActiveTranscoder(orchestrator), "for the last time");
        bytes memory reason = "transcoder has not yet called reward for the current round";
        vm.expectRevert(reason);
        bond(bob, STAKE, orchestrator);
        vm.expectRevert(reason);
        vm.prank(alice);
        bonding.rebond(0);
        unbond(alice, STAKE - 10 ether);
        vm.expectRevert(reason);
        vm.prank(alice);
        bonding.rebondFromUnbonded(orchestrator, 0);

        reward();
        bond(bob, STAKE, orchestrator);
        vm.prank(alice);
        bonding.rebondFromUnbonded(orchestrator, 0);
        assertEq(bondedAmount(alice), 10 ether);
    }

    function test_AnActiveOrchestratorSetsCutsAfterItsReward() public {
        vm.expectRevert("caller can't be active or must have already called reward for the current round");
        vm.prank(orchestrator);
        bonding.transcoder(1, 1);
        reward();
        vm.startPrank(orchestrator);
        vm.expectRevert("invalid rewardCut percentage");
        bonding.transcoder(1_000_001, 1);
        vm.expectRevert("invalid feeShare percentage");
        bonding.transcoder(1, 1_000_001);
        bonding.transcoder(1, 1);
        vm.stopPrank();
    }

    function test_OnlyARegisteredOrchestratorSetsCuts() public {
        vm.expectRevert("transcoder must be registered");
        vm.prank(alice);
        bonding.transcoder(1, 1);
    }
}
