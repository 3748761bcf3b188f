// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

contract RebondingTest is LivepeerTest {
    function setUp() public override {
        super.setUp();
        bondAndWait(alice, STAKE);
    }

    function test_PutsALockBackAtAnyTime() public {
        unbond(alice, 10 ether);
        vm.expectEmit(address(bonding));
        emit IBondingManager.Rebond(orchestrator, alice, 0, 10 ether);
        rebond(0);
        assertEq(bondedAmount(alice), STAKE);
        assertLock(alice, 0, 0, 0);

        unbond(alice, 5 ether);
        assertEq(nextLockOf(alice), 2, "ids are not used again");
        nextRounds(UNBONDING_PERIOD + 1);
        rebond(1);
        assertEq(bondedAmount(alice), STAKE);
    }

    function test_RefusesALockThatIsSpentOrNeverWas() public {
        unbond(alice, 10 ether);
        rebond(0);
        vm.expectRevert("invalid unbonding lock ID");
        rebond(0);
        vm.expectRevert("invalid unbonding lock ID");
        rebond(7);
    }

    function test_RebondIsForThoseWhoHaveAStake() public {
        unbond(alice, STAKE);
        vm.expectRevert("caller must be bonded");
        rebond(0);
    }

    function test_RebondWorksWhilePending() public {
        unbond(alice, 10 ether);
        unbond(alice, STAKE - 10 ether);
        rebondFromUnbonded(orchestrator, 0);
        assertStatus(alice, IBondingManager.DelegatorStatus.Pending);
        rebond(1);
        assertEq(bondedAmount(alice), STAKE);
    }

    function test_RebondFromUnbondedIsForThoseWhoHaveNone() public {
        unbond(alice, 10 ether);
        vm.expectRevert("caller must be unbonded");
        rebondFromUnbonded(orchestrator, 0);
    }

    function test_RebondFromUnbondedChoosesADelegateAnew() public {
        unbond(alice, STAKE);
        rebondFromUnbonded(bob, 0);
        assertEq(delegateOf(alice), bob);
        assertEq(startRoundOf(alice), rounds.currentRound() + 1);
        assertEq(bonding.transcoderTotalStake(bob), STAKE);
        assertEq(bonding.transcoderTotalStake(orchestrator), STAKE);
    }

    /// @dev A stake that joins late must not share in what was earned before.
    function test_ALateStakeBeginsWithWhatItIs() public {
        reward();
        unbond(alice, pendingStake(alice));
        nextRound();
        (uint256 amount,) = bonding.getDelegatorUnbondingLock(alice, 0);
        rebondFromUnbonded(orchestrator, 0);
        assertEq(pendingStake(alice), amount);
        bond(bob, STAKE, orchestrator);
        assertEq(pendingStake(bob), STAKE);
        nextRound();
        assertEq(pendingStake(alice), amount);
        assertEq(pendingStake(bob), STAKE);
    }

    function rebond(uint256 id) private {
        vm.prank(alice);
        bonding.rebond(id);
    }

    function rebondFromUnbonded(address to, uint256 id) private {
        vm.prank(alice);
        bonding.rebondFromUnbonded(to, id);
    }
}
