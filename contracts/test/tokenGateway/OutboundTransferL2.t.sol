// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {IL2TokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";
import {ArbSysMock} from "../mocks/ArbSysMock.sol";

/// @dev Deposits by way of Arbitrum's token gateway interface, called by holders and by the router.
contract OutboundTransferL2Test is BridgeTest {
    function setUp() public override {
        super.setUp();
        fundLpt(alice, FUNDS);
        vm.deal(l2Router, 1 ether);
    }

    function testFuzz_FourArgumentsAreADeposit(address to, uint256 amount) public {
        to = boundRecipient(to);
        amount = bound(amount, 1, FUNDS);
        expectDeposit(alice, to, amount);
        vm.prank(alice);
        bytes memory position = l2Gateway.outboundTransfer(address(lptPrime), to, amount, "");
        assertEq(position, abi.encode(0));
        assertDeposited(alice, to, amount);
    }

    function test_SixArgumentsAreADepositAndTheirGasIsOfNoUse() public {
        expectDeposit(alice, bob, 2 ether);
        vm.prank(alice);
        bytes memory position = l2Gateway.outboundTransfer(address(lptPrime), bob, 2 ether, 5, 6, "");
        assertEq(position, abi.encode(0));
        assertDeposited(alice, bob, 2 ether);
    }

    function test_TheRouterNamesWhoTheTransferIsFrom() public {
        expectDeposit(alice, bob, 2 ether);
        vm.prank(l2Router);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 2 ether, 0, 0, abi.encode(alice, ""));
        assertDeposited(alice, bob, 2 ether);
    }

    function test_TheRouterMayUseEitherForm() public {
        vm.prank(l2Router);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 2 ether, abi.encode(alice, ""));
        assertDeposited(alice, bob, 2 ether);
    }

    /// @dev What is in the calldata is believed of the router alone.
    function testFuzz_NobodyElseNamesWhoTheTransferIsFrom(address caller) public {
        vm.assume(caller != l2Router && caller != address(0));
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        vm.prank(caller);
        l2Gateway.outboundTransfer(address(lptPrime), mallory, 1 ether, abi.encode(alice, ""));
    }

    function test_TheRouterNeedsTheHoldersAllowance() public {
        vm.prank(alice);
        lpt.approve(address(l2Gateway), 0);
        vm.expectRevert("ERC20: transfer amount exceeds allowance");
        vm.prank(l2Router);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 1 ether, 0, 0, abi.encode(alice, ""));
    }

    function test_WithoutARouterTheZeroAddressIsNone() public {
        vm.prank(address(0));
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 1 ether, abi.encode(alice, ""));
    }

    function test_RefusesAnyTokenButOurs() public {
        address[3] memory others = [address(lpt), address(0), mallory];
        for (uint256 i = 0; i < others.length; i++) {
            vm.startPrank(alice);
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.WrongToken.selector, others[i]));
            l2Gateway.outboundTransfer(others[i], bob, 1 ether, "");
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.WrongToken.selector, others[i]));
            l2Gateway.outboundTransfer(others[i], bob, 1 ether, 0, 0, "");
            vm.stopPrank();
        }
    }

    function test_RefusesACallHook() public {
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        vm.prank(alice);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 1 ether, "call me");
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        vm.prank(l2Router);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 1 ether, 0, 0, abi.encode(alice, "call me"));
    }

    function test_RefusesEther() public {
        bytes memory reason = abi.encodeWithSelector(ILPTGateway.WrongEthValue.selector, 1, 0);
        vm.expectRevert(reason);
        vm.prank(alice);
        l2Gateway.outboundTransfer{value: 1}(address(lptPrime), bob, 1 ether, "");
        vm.expectRevert(reason);
        vm.prank(l2Router);
        l2Gateway.outboundTransfer{value: 1}(address(lptPrime), bob, 1 ether, 0, 0, abi.encode(alice, ""));
    }

    function test_RefusesWhatADepositRefuses() public {
        vm.startPrank(alice);
        vm.expectRevert(ILPTGateway.ZeroAmount.selector);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 0, "");
        vm.expectRevert(ILPTGateway.ZeroRecipient.selector);
        l2Gateway.outboundTransfer(address(lptPrime), address(0), 1, "");
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.InvalidRecipient.selector, address(l1Gateway)));
        l2Gateway.outboundTransfer(address(lptPrime), address(l1Gateway), 1, "");
        vm.expectRevert("ERC20: transfer amount exceeds balance");
        l2Gateway.outboundTransfer(address(lptPrime), bob, FUNDS + 1, "");
        vm.stopPrank();
        vm.prank(pauser);
        l2Gateway.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(alice);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 1, "");
    }

    function test_TheCalldataIsThatOfTheMessage() public {
        bytes memory data = l2Gateway.getOutboundCalldata(address(lptPrime), alice, bob, 3 ether, "");
        vm.prank(alice);
        l2Gateway.outboundTransfer(address(lptPrime), bob, 3 ether, "");
        assertEq(arbSys.message(0).data, data);
    }

    /// @dev Arbitrum's tools search for the standard event, also for transfers that began without them.
    function test_ADirectDepositIsAnnouncedInArbitrumsWordsToo() public {
        expectDeposit(alice, bob, 1 ether);
        deposit(alice, bob, 1 ether);
    }

    function expectDeposit(address from, address to, uint256 amount) private {
        vm.expectEmit(address(l2Gateway));
        emit IL2LPTGateway.DepositInitiated(from, to, 0, amount);
        vm.expectEmit(address(l2Gateway));
        emit IL2TokenGateway.WithdrawalInitiated(address(lptPrime), from, to, 0, 0, amount);
    }

    function assertDeposited(address from, address to, uint256 amount) private view {
        assertEq(lpt.balanceOf(from), FUNDS - amount, "holder");
        assertEq(l2Gateway.escrowed(address(lpt)), amount, "escrow");
        ArbSysMock.Message memory message = arbSys.message(0);
        assertEq(message.data, abi.encodeCall(IL1LPTGateway.finalizeDeposit, (from, to, amount)), "data");
    }
}
