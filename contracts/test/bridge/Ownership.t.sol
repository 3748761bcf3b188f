// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";
import {InboxMock} from "../mocks/InboxMock.sol";

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

    function test_NoAddressOfTheL2GatewayMayBeZero() public {
        this.newL2Gateway(owner, address(1), address(2), address(3));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.newL2Gateway(owner, address(0), address(2), address(3));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.newL2Gateway(owner, address(1), address(0), address(3));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.newL2Gateway(owner, address(1), address(2), address(0));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        this.newL2Gateway(address(0), address(1), address(2), address(3));
    }

    function test_NoAddressOfTheL1GatewayMayBeZero() public {
        this.newL1Gateway(address(1), address(inbox));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.newL1Gateway(address(0), address(inbox));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.newL1Gateway(address(1), address(0));
        InboxMock withoutBridge = new InboxMock(address(0));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.newL1Gateway(address(1), address(withoutBridge));
    }

    function newL2Gateway(address owner_, address counterpart, address lpt_, address lptPrime_) external {
        new L2LPTGateway(owner_, counterpart, address(0), lpt_, lptPrime_);
    }

    function newL1Gateway(address counterpart, address inbox_) external {
        new L1LPTGateway(owner, counterpart, address(0), address(2), address(3), inbox_);
    }
}
