// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev Each test runs on both gateways.
contract PausingTest is BridgeTest {
    function gateways() private view returns (LPTGateway[2] memory) {
        return [LPTGateway(l1Gateway), LPTGateway(l2Gateway)];
    }

    function test_BothSidesStartPaused() public {
        assertTrue(new L1LPTGateway(someParts()).paused(), "L1");
        assertTrue(new L2LPTGateway(someParts()).paused(), "L2");
    }

    function test_ThePauserPausesAndTheOwnerUnpauses() public {
        for (uint256 i = 0; i < 2; i++) {
            LPTGateway gateway = gateways()[i];
            vm.prank(pauser);
            gateway.pause();
            assertTrue(gateway.paused());
            vm.prank(owner);
            gateway.unpause();
            assertFalse(gateway.paused());
        }
    }

    function test_TheOwnerPausesToo() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            gateways()[i].pause();
            assertTrue(gateways()[i].paused());
        }
    }

    function test_ThePauserCannotUnpause() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            gateways()[i].pause();
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, pauser));
            vm.prank(pauser);
            gateways()[i].unpause();
        }
    }

    function testFuzz_NobodyElsePauses(address caller) public {
        vm.assume(caller != pauser && caller != owner);
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.OnlyPauserOrOwner.selector, caller));
            vm.prank(caller);
            gateways()[i].pause();
        }
    }

    function testFuzz_NobodyElseUnpauses(address caller) public {
        vm.assume(caller != owner);
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(pauser);
            gateways()[i].pause();
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
            vm.prank(caller);
            gateways()[i].unpause();
        }
    }

    function test_PausingTwiceSaysSo() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.startPrank(pauser);
            gateways()[i].pause();
            vm.expectRevert(Pausable.EnforcedPause.selector);
            gateways()[i].pause();
            vm.stopPrank();
        }
    }

    function test_TheOwnerNamesAnotherPauser() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.expectEmit(address(gateways()[i]));
            emit ILPTGateway.PauserChanged(pauser, bob);
            vm.prank(owner);
            gateways()[i].setPauser(bob);
            assertEq(gateways()[i].pauser(), bob);

            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.OnlyPauserOrOwner.selector, pauser));
            vm.prank(pauser);
            gateways()[i].pause();
            vm.prank(bob);
            gateways()[i].pause();
        }
    }

    function test_ZeroNamesNoPauser() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            gateways()[i].setPauser(address(0));
            vm.prank(owner);
            gateways()[i].pause();
            assertTrue(gateways()[i].paused());
        }
    }

    function testFuzz_OnlyTheOwnerNamesThePauser(address caller) public {
        vm.assume(caller != owner);
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
            vm.prank(caller);
            gateways()[i].setPauser(caller);
        }
    }

    /// @dev The count of withdrawals, the pauser and the paused flag share a slot; a write of one must spare the others.
    function test_PausingSparesTheCountOfWithdrawals() public {
        fundLptPrime(alice, 2 ether);
        withdraw(alice, bob, 1 ether);
        vm.prank(pauser);
        l1Gateway.pause();
        vm.startPrank(owner);
        l1Gateway.setPauser(bob);
        l1Gateway.unpause();
        vm.stopPrank();
        assertEq(l1Gateway.withdrawalCount(), 1, "count");
        assertEq(withdraw(alice, bob, 1 ether), 1, "next id");
        assertEq(l1Gateway.pauser(), bob, "pauser");
        assertFalse(l1Gateway.paused(), "paused");
    }
}
