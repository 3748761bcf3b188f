// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {IL1TokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";
import {InboxMock} from "../mocks/InboxMock.sol";

/// @dev Withdrawals by way of Arbitrum's token gateway interface, called by holders and by the router.
contract OutboundTransferL1Test is BridgeTest {
    bytes private fees = abi.encode(SUBMISSION_COST, "");

    function setUp() public override {
        super.setUp();
        fundLptPrime(alice, FUNDS);
        vm.deal(l1Router, 1 ether);
    }

    function testFuzz_IsAWithdrawalOfTheCaller(address to, uint256 amount) public {
        to = boundRecipient(to);
        amount = bound(amount, 1, FUNDS);
        expectWithdrawal(alice, to, amount);
        vm.prank(alice);
        assertEq(transfer(to, amount, fees), abi.encode(0), "sequence number");
        assertWithdrawn(alice, to, amount, alice);
    }

    function test_TheCallerNeedsNoAllowance() public {
        assertEq(lptPrime.allowance(alice, address(l1Gateway)), 0);
        vm.prank(alice);
        transfer(bob, FUNDS, fees);
        assertEq(lptPrime.totalSupply(), 0);
    }

    function test_UnspentFeesGoWhereTheCallerWants() public {
        vm.prank(alice);
        bytes memory sequenceNumber = transferCustomRefund(mallory, bob, 2 ether, fees);
        assertEq(sequenceNumber, abi.encode(0));
        assertWithdrawn(alice, bob, 2 ether, mallory);
    }

    function test_TheRouterNamesWhoTheTransferIsFrom() public {
        vm.prank(alice);
        lptPrime.approve(address(l1Gateway), 2 ether);
        expectWithdrawal(alice, bob, 2 ether);
        vm.prank(l1Router);
        transfer(bob, 2 ether, abi.encode(alice, fees));
        assertWithdrawn(alice, bob, 2 ether, alice);
        assertEq(lptPrime.allowance(alice, address(l1Gateway)), 0, "the allowance is used up");
    }

    function test_TheRouterPassesTheRefundAddressOn() public {
        vm.prank(alice);
        lptPrime.approve(address(l1Gateway), 2 ether);
        vm.prank(l1Router);
        transferCustomRefund(mallory, bob, 2 ether, abi.encode(alice, fees));
        assertWithdrawn(alice, bob, 2 ether, mallory);
    }

    function test_TheRouterNeedsTheHoldersAllowance() public {
        vm.prank(alice);
        lptPrime.approve(address(l1Gateway), 1 ether - 1);
        bytes memory reason = abi.encodeWithSelector(
            IERC20Errors.ERC20InsufficientAllowance.selector, address(l1Gateway), 1 ether - 1, 1 ether
        );
        vm.expectRevert(reason);
        vm.prank(l1Router);
        transfer(bob, 1 ether, abi.encode(alice, fees));
        vm.expectRevert(reason);
        vm.prank(l1Router);
        transferCustomRefund(bob, bob, 1 ether, abi.encode(alice, fees));
    }

    /// @dev An allowance is for the router's word alone. Read as fees, the holder's address is a submission cost.
    function testFuzz_NobodyElseNamesWhoTheTransferIsFrom(address caller) public {
        vm.assume(caller != l1Router && caller != address(0) && caller != address(vm));
        vm.prank(alice);
        lptPrime.approve(address(l1Gateway), FUNDS);
        vm.deal(caller, 1 ether);
        vm.prank(caller);
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        transfer(mallory, 1 ether, abi.encode(alice, fees));
        vm.prank(caller);
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        transferCustomRefund(mallory, mallory, 1 ether, abi.encode(alice, fees));
        assertEq(lptPrime.balanceOf(alice), FUNDS);
    }

    function test_RefusesAnyTokenButOurs() public {
        address[3] memory others = [address(lpt), address(0), mallory];
        for (uint256 i = 0; i < others.length; i++) {
            vm.startPrank(alice);
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.WrongToken.selector, others[i]));
            l1Gateway.outboundTransfer{value: TICKET_VALUE}(others[i], bob, 1, GAS_LIMIT, MAX_FEE, fees);
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.WrongToken.selector, others[i]));
            l1Gateway.outboundTransferCustomRefund{value: TICKET_VALUE}(
                others[i], bob, bob, 1, GAS_LIMIT, MAX_FEE, fees
            );
            vm.stopPrank();
        }
    }

    function test_RefusesACallHook() public {
        vm.expectRevert(ILPTGateway.ExtraDataNotAllowed.selector);
        vm.prank(alice);
        transfer(bob, 1 ether, abi.encode(SUBMISSION_COST, "call me"));
    }

    function test_RefusesWithoutSubmissionCost() public {
        vm.expectRevert(IL1LPTGateway.ZeroSubmissionCost.selector);
        vm.prank(alice);
        transfer(bob, 1 ether, abi.encode(0, ""));
        vm.expectRevert();
        vm.prank(alice);
        transfer(bob, 1 ether, "");
    }

    function test_RefusesLessAndMoreEtherThanTheFees() public {
        uint256[2] memory wrong = [TICKET_VALUE - 1, TICKET_VALUE + 1];
        for (uint256 i = 0; i < wrong.length; i++) {
            vm.expectRevert(
                abi.encodeWithSelector(ILPTGateway.WrongEthValue.selector, wrong[i], TICKET_VALUE)
            );
            vm.prank(alice);
            l1Gateway.outboundTransfer{value: wrong[i]}(
                address(lptPrime), bob, 1 ether, GAS_LIMIT, MAX_FEE, fees
            );
        }
    }

    function test_WorksWithoutGasForTheAutomaticRedemption() public {
        vm.prank(alice);
        l1Gateway.outboundTransfer{value: SUBMISSION_COST}(address(lptPrime), bob, 1 ether, 0, 0, fees);
        assertEq(inbox.ticket(0).gasLimit, 0);
    }

    function test_RefusesWhatAWithdrawalRefuses() public {
        vm.startPrank(alice);
        vm.expectRevert(ILPTGateway.ZeroAmount.selector);
        transfer(bob, 0, fees);
        vm.expectRevert(ILPTGateway.ZeroRecipient.selector);
        transfer(address(0), 1, fees);
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        transferCustomRefund(address(0), bob, 1, fees);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, FUNDS + 1)
        );
        transfer(bob, FUNDS + 1, fees);
        vm.stopPrank();
        vm.prank(pauser);
        l1Gateway.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(alice);
        transfer(bob, 1, fees);
    }

    /// @dev What estimates are made from: the call of the very next ticket.
    function test_TheCalldataIsThatOfTheNextTicket() public {
        withdraw(alice, bob, 1 ether);
        bytes memory data = l1Gateway.getOutboundCalldata(address(lptPrime), alice, bob, 3 ether, "");
        vm.prank(alice);
        transfer(bob, 3 ether, fees);
        assertEq(inbox.ticket(1).data, data);
    }

    function test_AWithdrawalThroughTheRouterIsRecordedAndCanBeSentAgain() public {
        vm.prank(alice);
        lptPrime.approve(address(l1Gateway), 2 ether);
        vm.prank(l1Router);
        transfer(bob, 2 ether, abi.encode(alice, fees));
        vm.prank(mallory);
        l1Gateway.resendWithdrawal{value: TICKET_VALUE}(0, ticketFees(mallory));
        assertEq(inbox.ticket(1).data, inbox.ticket(0).data);
    }

    // ------------------------------------------------------------------------------------------------- steps

    function transfer(address to, uint256 amount, bytes memory data) private returns (bytes memory) {
        return l1Gateway.outboundTransfer{value: TICKET_VALUE}(
            address(lptPrime), to, amount, GAS_LIMIT, MAX_FEE, data
        );
    }

    function transferCustomRefund(address refundTo, address to, uint256 amount, bytes memory data)
        private
        returns (bytes memory)
    {
        return l1Gateway.outboundTransferCustomRefund{value: TICKET_VALUE}(
            address(lptPrime), refundTo, to, amount, GAS_LIMIT, MAX_FEE, data
        );
    }

    function expectWithdrawal(address from, address to, uint256 amount) private {
        vm.expectEmit(address(l1Gateway));
        emit IL1LPTGateway.WithdrawInitiated(from, to, 0, amount, 0);
        vm.expectEmit(address(l1Gateway));
        emit IL1TokenGateway.DepositInitiated(address(lptPrime), from, to, 0, amount);
    }

    function assertWithdrawn(address from, address to, uint256 amount, address refundTo) private view {
        assertEq(lptPrime.balanceOf(from), FUNDS - amount, "holder");
        (address recordedTo, uint96 recordedAmount) = l1Gateway.withdrawals(0);
        assertEq(recordedTo, to, "recorded recipient");
        assertEq(recordedAmount, amount, "recorded amount");
        InboxMock.Ticket memory ticket = inbox.ticket(0);
        assertEq(ticket.value, TICKET_VALUE, "value");
        assertEq(ticket.gasLimit, GAS_LIMIT, "gas limit");
        assertEq(ticket.maxFeePerGas, MAX_FEE, "max fee");
        assertEq(ticket.maxSubmissionCost, SUBMISSION_COST, "submission cost");
        assertEq(ticket.excessFeeRefundAddress, refundTo, "unspent fees");
        assertEq(ticket.callValueRefundAddress, address(l1Gateway), "nobody can cancel");
    }
}
