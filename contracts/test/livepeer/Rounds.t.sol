// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IRoundsManager} from "../../src/interfaces/livepeer/IRoundsManager.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

contract RoundsTest is LivepeerTest {
    function test_ARoundFollowsFromTheBlockNumberAlone() public {
        uint256 round = rounds.currentRound();
        uint256 start = rounds.currentRoundStartBlock();
        vm.roll(start + ROUND_LENGTH - 1);
        assertEq(rounds.currentRound(), round);
        assertTrue(rounds.currentRoundInitialized());
        vm.roll(start + ROUND_LENGTH);
        assertEq(rounds.currentRound(), round + 1);
        assertEq(rounds.currentRoundStartBlock(), start + ROUND_LENGTH);
        assertEq(rounds.blockNum(), start + ROUND_LENGTH);
        assertFalse(rounds.currentRoundInitialized(), "until somebody initialises it");
    }

    function test_AnybodyInitialisesARoundOnce() public {
        passRound();
        uint256 round = rounds.currentRound();
        vm.expectEmit(address(rounds));
        emit IRoundsManager.NewRound(round, blockhash(block.number - 1));
        vm.prank(bob);
        rounds.initializeRound();
        assertEq(rounds.lastInitializedRound(), round);

        vm.expectRevert("round already initialized");
        rounds.initializeRound();
    }

    function test_RoundsMayBePassedOver() public {
        uint256 round = rounds.currentRound();
        vm.roll(block.number + 5 * ROUND_LENGTH);
        rounds.initializeRound();
        assertEq(rounds.lastInitializedRound(), round + 5);
    }

    function test_TheEndOfARoundIsLocked() public {
        uint256 start = rounds.currentRoundStartBlock();
        vm.roll(start + ROUND_LENGTH * 9 / 10 - 1);
        assertFalse(rounds.currentRoundLocked());
        vm.roll(start + ROUND_LENGTH * 9 / 10);
        assertTrue(rounds.currentRoundLocked());

        vm.expectRevert("can't update transcoder params, current round is locked");
        vm.prank(orchestrator);
        bonding.transcoder(1, 1);
    }

    function test_APausedSystemInitialisesNoRound() public {
        passRound();
        controller.pause();
        vm.expectRevert("system is paused");
        rounds.initializeRound();
        controller.unpause();
        rounds.initializeRound();
    }

    function test_OnlyThePastHasBlockHashes() public {
        assertEq(rounds.blockHash(block.number - 1), blockhash(block.number - 1));
        vm.expectRevert("can only retrieve past block hashes");
        rounds.blockHash(block.number);
        vm.expectRevert("can only retrieve hashes for last 256 blocks");
        rounds.blockHash(block.number - 257);
    }
}
