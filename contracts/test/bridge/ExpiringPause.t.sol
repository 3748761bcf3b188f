// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {ExpiringPause} from "../../src/l1/ExpiringPause.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev Pauses of withdrawals, which end by themselves. Those of deposits do not.
contract ExpiringPauseTest is BridgeTest {
    function setUp() public override {
        super.setUp();
        vm.warp(1_800_000_000);
        fundLptPrime(alice, FUNDS);
    }

    function testFuzz_EndsAfterThirtyDaysAtMost(uint256 later) public {
        later = bound(later, 0, 400 days);
        pause(pauser);
        assertEq(l1Gateway.pausedUntil(), block.timestamp + 30 days);
        skip(later);
        assertEq(l1Gateway.paused(), later < 30 days);
        if (later < 30 days) vm.expectRevert(Pausable.EnforcedPause.selector);
        else assertEq(l1Gateway.pausedUntil(), 0);
        withdraw(alice, bob, 1);
    }

    function testFuzz_ComesAgainOnlyAfterAsLongAsItLasted(uint256 lasted, uint256 later) public {
        lasted = bound(lasted, 0, 60 days);
        later = bound(later, 0, 120 days);
        pause(pauser);
        uint256 end = block.timestamp + (lasted < 30 days ? lasted : 30 days);
        uint256 from = end + (end - block.timestamp);
        skip(lasted);
        vm.prank(owner);
        l1Gateway.unpause();
        assertFalse(l1Gateway.paused());
        assertEq(l1Gateway.pausableFrom(), from);

        skip(later);
        bool tooEarly = block.timestamp < from;
        address[2] memory callers = [pauser, owner];
        for (uint256 i = 0; i < 2; i++) {
            uint256 state = vm.snapshotState();
            if (tooEarly) {
                vm.expectRevert(abi.encodeWithSelector(ExpiringPause.PausedTooRecently.selector, from));
            }
            pause(callers[i]);
            assertEq(l1Gateway.paused(), !tooEarly);
            assertTrue(vm.revertToState(state));
        }
    }

    function test_WithoutItsOwnerItComesAgainAfterSixtyDays() public {
        pause(pauser);
        skip(60 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ExpiringPause.PausedTooRecently.selector, block.timestamp + 1));
        pause(pauser);
        skip(1);
        pause(pauser);
        assertTrue(l1Gateway.paused());
    }

    /// @dev Nobody can shut the way out by never opening it.
    function test_ThePauseThatItStartsWithEndsToo() public {
        L1LPTGateway fresh = new L1LPTGateway(someParts());
        assertTrue(fresh.paused());
        skip(30 days);
        assertFalse(fresh.paused());
        // The owner comes late, and is not held up by that.
        vm.startPrank(owner);
        fresh.acceptOwnership();
        fresh.unpause();
        vm.expectPartialRevert(ExpiringPause.PausedTooRecently.selector);
        fresh.pause();
        vm.stopPrank();
    }

    function test_EndingWhatWasEndedSaysSo() public {
        vm.expectRevert(Pausable.ExpectedPause.selector);
        vm.prank(owner);
        l1Gateway.unpause();
    }

    function test_APauseOfDepositsLasts() public {
        vm.prank(pauser);
        l2Gateway.pause();
        skip(1000 days);
        assertTrue(l2Gateway.paused());
    }

    function pause(address by) private {
        vm.prank(by);
        l1Gateway.pause();
    }
}
