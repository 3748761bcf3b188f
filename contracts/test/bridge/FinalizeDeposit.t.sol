// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {IL1TokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

contract FinalizeDepositTest is BridgeTest {
    function testFuzz_MintsWhatWasEscrowed(address to, uint256 amount) public {
        to = boundRecipient(to);
        amount = bound(amount, 1, FUNDS);
        fundLpt(alice, amount);
        uint256 position = deposit(alice, to, amount);

        vm.expectEmit(address(l1Gateway));
        emit IL1LPTGateway.DepositFinalized(alice, to, amount);
        vm.expectEmit(address(l1Gateway));
        emit IL1TokenGateway.WithdrawalFinalized(address(lptPrime), alice, to, 0, amount);
        claim(position);

        assertEq(lptPrime.balanceOf(to), amount, "recipient");
        assertEq(lptPrime.totalSupply(), amount, "supply");
    }

    function test_WorksWhileBothSidesArePaused() public {
        fundLpt(alice, 1 ether);
        uint256 position = deposit(alice, bob, 1 ether);
        vm.startPrank(pauser);
        l1Gateway.pause();
        l2Gateway.pause();
        vm.stopPrank();
        claim(position);
        assertEq(lptPrime.balanceOf(bob), 1 ether);
    }

    /// @dev No message says more: the gateway on L2 refuses it.
    function test_RefusesMoreThanAWithdrawalCanCarryBack() public {
        uint256 tooMuch = uint256(type(uint96).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.AmountTooLarge.selector, tooMuch));
        arbBridge.executeFrom(
            address(l2Gateway),
            address(l1Gateway),
            abi.encodeCall(l1Gateway.finalizeDeposit, (alice, alice, tooMuch))
        );
        arbBridge.executeFrom(
            address(l2Gateway),
            address(l1Gateway),
            abi.encodeCall(l1Gateway.finalizeDeposit, (alice, alice, tooMuch - 1))
        );
        assertEq(lptPrime.totalSupply(), type(uint96).max);
    }

    function testFuzz_RefusesEverybodyButTheBridge(address caller) public {
        vm.assume(caller != address(arbBridge));
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.OnlyBridge.selector, caller));
        vm.prank(caller);
        l1Gateway.finalizeDeposit(alice, alice, 1 ether);
    }

    function testFuzz_RefusesMessagesOfEverybodyButTheL2Gateway(address l2Sender) public {
        vm.assume(l2Sender != address(l2Gateway));
        vm.expectRevert(
            abi.encodeWithSelector(IL1LPTGateway.OnlyCounterpart.selector, l2Sender, address(l2Gateway))
        );
        arbBridge.executeFrom(
            l2Sender, address(l1Gateway), abi.encodeCall(l1Gateway.finalizeDeposit, (alice, alice, 1 ether))
        );
    }

    /// @dev An outbox that names no sender is not executing a message.
    function test_RefusesAMessageWithoutASender() public {
        vm.expectRevert(
            abi.encodeWithSelector(IL1LPTGateway.OnlyCounterpart.selector, address(0), address(l2Gateway))
        );
        arbBridge.executeFrom(
            address(0), address(l1Gateway), abi.encodeCall(l1Gateway.finalizeDeposit, (alice, alice, 1 ether))
        );
    }

    /// @dev The bridge calls what a message says, so the token must not take the bridge for the gateway.
    function test_AMessageCannotMintPastTheGateway() public {
        vm.expectRevert(abi.encodeWithSignature("OnlyGateway(address)", address(arbBridge)));
        arbBridge.executeFrom(
            address(l2Gateway), address(lptPrime), abi.encodeCall(lptPrime.mint, (mallory, 1 ether))
        );
    }

    /// @dev Outside of an execution the outbox names nobody, and there may be none.
    function test_RefusesACallOfTheBridgeThatIsNoMessage() public {
        vm.expectRevert(bytes(""));
        vm.prank(address(arbBridge));
        l1Gateway.finalizeDeposit(alice, alice, 1 ether);
        assertEq(lptPrime.totalSupply(), 0);
    }
}
