// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

contract UnbondingTest is LivepeerTest {
    function setUp() public override {
        super.setUp();
        bondAndWait(alice, STAKE);
        reward();
    }

    function test_PutsTheAmountIntoANewLock() public {
        uint256 round = rounds.currentRound();
        vm.expectEmit(address(bonding));
        emit IBondingManager.Unbond(orchestrator, alice, 0, 10 ether, round + UNBONDING_PERIOD);
        unbond(alice, 10 ether);
        unbond(alice, 20 ether);
        assertLock(alice, 0, 10 ether, round + UNBONDING_PERIOD);
        assertLock(alice, 1, 20 ether, round + UNBONDING_PERIOD);
        assertEq(nextLockOf(alice), 2);
        assertLock(alice, 2, 0, 0);
    }

    function test_TheMostIsThePendingStakeNotTheBondedAmount() public {
        uint256 most = pendingStake(alice);
        assertGt(most, bondedAmount(alice), "there are rewards");
        vm.expectRevert("amount is greater than bonded amount");
        unbond(alice, most + 1);
        unbond(alice, most);
        assertEq(bondedAmount(alice), 0);
    }

    function test_PartOfTheStakeKeepsDelegateAndStartRound() public {
        uint256 startRound = startRoundOf(alice);
        unbond(alice, 1 ether);
        assertEq(delegateOf(alice), orchestrator);
        assertEq(startRoundOf(alice), startRound);
        assertStatus(alice, IBondingManager.DelegatorStatus.Bonded);
    }

    function test_TheWholeStakeResetsDelegateAndStartRound() public {
        unbond(alice, pendingStake(alice));
        assertEq(delegateOf(alice), address(0));
        assertEq(startRoundOf(alice), 0);
        assertStatus(alice, IBondingManager.DelegatorStatus.Unbonded);
    }

    function test_RefusesZero() public {
        vm.expectRevert("unbond amount must be greater than 0");
        unbond(alice, 0);
    }

    function test_RefusesWhoIsNotBonded() public {
        vm.expectRevert("caller must be bonded");
        unbond(bob, 1);
    }

    function test_RefusesWhoIsPendingUntilTheNextRound() public {
        bond(bob, STAKE, orchestrator);
        assertStatus(bob, IBondingManager.DelegatorStatus.Pending);
        assertEq(startRoundOf(bob), rounds.currentRound() + 1);
        vm.expectRevert("caller must be bonded");
        unbond(bob, 1);
        nextRound();
        assertStatus(bob, IBondingManager.DelegatorStatus.Bonded);
        unbond(bob, 1);
    }

    function test_ALockIsPaidOnceItsRoundHasCome() public {
        unbond(alice, 10 ether);
        nextRounds(UNBONDING_PERIOD - 1);
        vm.expectRevert("withdraw round must be before or equal to the current round");
        withdrawStake(0);
        nextRound();
        uint256 before = lpt.balanceOf(alice);
        vm.expectEmit(address(bonding));
        emit IBondingManager.WithdrawStake(alice, 0, 10 ether, rounds.currentRound());
        withdrawStake(0);
        assertEq(lpt.balanceOf(alice) - before, 10 ether);
        assertLock(alice, 0, 0, 0);
        vm.expectRevert("invalid unbonding lock ID");
        withdrawStake(0);
    }

    function test_ASpentLockReadsZeroAndItsIdIsNeverUsedAgain() public {
        unbond(alice, 10 ether);
        nextRounds(UNBONDING_PERIOD);
        withdrawStake(0);
        unbond(alice, 3 ether);
        assertLock(alice, 0, 0, 0);
        assertLock(alice, 1, 3 ether, rounds.currentRound() + UNBONDING_PERIOD);
        assertFalse(bonding.isValidUnbondingLock(alice, 0));
        vm.expectRevert("invalid unbonding lock ID");
        withdrawStake(0);
    }

    function test_ALockBelongsToItsOwner() public {
        unbond(alice, 10 ether);
        nextRounds(UNBONDING_PERIOD);
        vm.expectRevert("invalid unbonding lock ID");
        vm.prank(bob);
        bonding.withdrawStake(0);
    }

    function test_ALockDoesNotGrow() public {
        unbond(alice, 10 ether);
        for (uint256 i = 0; i < UNBONDING_PERIOD; i++) {
            nextRound();
            reward();
        }
        (uint256 amount,) = bonding.getDelegatorUnbondingLock(alice, 0);
        assertEq(amount, 10 ether);
    }

    function withdrawStake(uint256 id) private {
        vm.prank(alice);
        bonding.withdrawStake(id);
    }
}
