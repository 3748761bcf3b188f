// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev Each test runs on both gateways.
contract OwnershipTest is BridgeTest {
    function gateways() private view returns (LPTGateway[2] memory) {
        return [LPTGateway(l1Gateway), LPTGateway(l2Gateway)];
    }

    function test_IsHandedOverInTwoSteps() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            gateways()[i].transferOwnership(bob);
            assertEq(gateways()[i].owner(), owner, "not before it is accepted");
            vm.prank(bob);
            gateways()[i].acceptOwnership();
            assertEq(gateways()[i].owner(), bob);
        }
    }

    function test_OnlyTheOneWhoWasOfferedItCanAccept() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            gateways()[i].transferOwnership(bob);
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, mallory));
            vm.prank(mallory);
            gateways()[i].acceptOwnership();
        }
    }

    function test_OnlyTheOwnerOffersIt() public {
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, pauser));
            vm.prank(pauser);
            gateways()[i].transferOwnership(pauser);
        }
    }

    function test_CannotBeDropped() public {
        address[2] memory callers = [owner, mallory];
        for (uint256 i = 0; i < 2; i++) {
            for (uint256 j = 0; j < 2; j++) {
                vm.expectRevert(ILPTGateway.OwnerRequired.selector);
                vm.prank(callers[j]);
                gateways()[i].renounceOwnership();
            }
            assertEq(gateways()[i].owner(), owner);
        }
    }

    function test_NobodyOwnsAGatewayBeforeItsOwnerAccepts() public {
        LPTGateway[2] memory fresh =
            [LPTGateway(new L1LPTGateway(someParts())), LPTGateway(new L2LPTGateway(someParts()))];
        for (uint256 i = 0; i < 2; i++) {
            assertEq(fresh[i].owner(), address(0), "no owner");
            assertEq(fresh[i].pendingOwner(), owner, "but an offer");
            assertEq(fresh[i].pauser(), pauser, "pauser");
            // This contract has created it.
            vm.expectRevert(
                abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this))
            );
            fresh[i].unpause();
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, owner));
            vm.prank(owner);
            fresh[i].unpause();
            vm.startPrank(owner);
            fresh[i].acceptOwnership();
            fresh[i].unpause();
            vm.stopPrank();
            assertFalse(fresh[i].paused(), "open");
        }
    }

    function test_EveryAddressOfAGatewayIsNeeded() public {
        for (uint256 side = 0; side < 2; side++) {
            this.newGateway(side, someParts());
            for (uint256 i = 0; i < 6; i++) {
                ILPTGateway.Parts memory parts = someParts();
                if (i == 0) parts.counterpartGateway = address(0);
                if (i == 1) parts.lpt = address(0);
                if (i == 2) parts.lptPrime = address(0);
                if (i == 3) parts.inbox = address(0);
                if (i == 4) parts.bridge = address(0);
                if (i == 5) parts.outbox = address(0);
                vm.expectRevert(ILPTGateway.ZeroAddress.selector);
                this.newGateway(side, parts);
            }
            ILPTGateway.Parts memory ownerless = someParts();
            ownerless.owner = address(0);
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
            this.newGateway(side, ownerless);
        }
    }

    function test_TheL1GatewayIsToldTheBridgeOfItsInbox() public {
        ILPTGateway.Parts memory parts = someParts();
        parts.bridge = mallory;
        vm.expectRevert(
            abi.encodeWithSelector(IL1LPTGateway.WrongBridge.selector, mallory, address(arbBridge))
        );
        this.newGateway(0, parts);
    }

    function newGateway(uint256 side, ILPTGateway.Parts memory parts) external returns (address) {
        return side == 0 ? address(new L1LPTGateway(parts)) : address(new L2LPTGateway(parts));
    }
}
