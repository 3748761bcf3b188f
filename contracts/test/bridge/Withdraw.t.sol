// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";
import {InboxMock} from "../mocks/InboxMock.sol";

contract WithdrawTest is BridgeTest {
    function setUp() public override {
        super.setUp();
        fundLptPrime(alice, FUNDS);
    }

    function testFuzz_BurnsRecordsAndSendsTheTicket(address to, uint256 amount) public {
        to = boundRecipient(to);
        amount = bound(amount, 1, FUNDS);

        vm.expectEmit(address(l1Gateway));
        emit IL1LPTGateway.WithdrawInitiated(alice, to, 0, amount, 0);
        assertEq(withdraw(alice, to, amount), 0, "id");

        assertEq(lptPrime.balanceOf(alice), FUNDS - amount, "holder");
        assertEq(lptPrime.totalSupply(), FUNDS - amount, "supply");
        (address recordedTo, uint96 recordedAmount) = l1Gateway.withdrawals(0);
        assertEq(recordedTo, to, "recorded recipient");
        assertEq(recordedAmount, amount, "recorded amount");
        assertEq(l1Gateway.withdrawalCount(), 1, "count");
        assertEq(
            inbox.ticket(0).data, abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (0, to, amount)), "release"
        );
    }

    function testFuzz_PassesTheFeesOnAndKeepsNothing(
        uint64 gasLimit,
        uint64 maxFeePerGas,
        uint64 submission,
        address refundTo
    ) public {
        vm.assume(submission != 0 && refundTo != address(0));
        uint256 value = uint256(gasLimit) * maxFeePerGas + submission;
        vm.deal(alice, value);
        IL1LPTGateway.TicketFees memory fees =
            IL1LPTGateway.TicketFees(gasLimit, maxFeePerGas, submission, refundTo);
        vm.prank(alice);
        l1Gateway.withdraw{value: value}(bob, 1 ether, fees);

        InboxMock.Ticket memory ticket = inbox.ticket(0);
        assertEq(ticket.sender, address(l1Gateway), "sender");
        assertEq(ticket.to, address(l2Gateway), "to");
        assertEq(ticket.value, value, "value");
        assertEq(ticket.l2CallValue, 0, "no call value");
        assertEq(ticket.maxSubmissionCost, submission, "submission");
        assertEq(ticket.gasLimit, gasLimit, "gas limit");
        assertEq(ticket.maxFeePerGas, maxFeePerGas, "max fee");
        assertEq(ticket.excessFeeRefundAddress, refundTo, "excess fees");
        assertEq(address(l1Gateway).balance, 0, "gateway");
    }

    /// @dev That address may cancel the ticket; the gateway has code, so Arbitrum aliases it and no key controls it.
    function test_NobodyCanCancelTheTicket() public {
        withdraw(alice, bob, 1 ether);
        assertEq(inbox.ticket(0).callValueRefundAddress, address(l1Gateway));
    }

    function test_IdsCountFromZero() public {
        for (uint256 i = 0; i < 3; i++) {
            assertEq(withdraw(alice, bob, i + 1), i);
        }
        assertEq(l1Gateway.withdrawalCount(), 3);
    }

    function test_AnUnknownIdHasNoRecord() public view {
        (address to, uint96 amount) = l1Gateway.withdrawals(0);
        assertEq(to, address(0));
        assertEq(amount, 0);
    }

    function test_NeedsNoAllowance() public {
        assertEq(lptPrime.allowance(alice, address(l1Gateway)), 0);
        withdraw(alice, bob, 1 ether);
    }

    function test_TheEstimateIsOfTheCallThatTheTicketMakes() public {
        bytes memory estimated = l1Gateway.getFinalizeWithdrawCalldata(0, bob, 1 ether);
        withdraw(alice, bob, 1 ether);
        assertEq(inbox.ticket(0).data, estimated);
    }

    function test_WorksWithoutGasForTheAutomaticRedemption() public {
        IL1LPTGateway.TicketFees memory fees = IL1LPTGateway.TicketFees(0, 0, SUBMISSION_COST, alice);
        vm.prank(alice);
        l1Gateway.withdraw{value: SUBMISSION_COST}(bob, 1 ether, fees);
        assertEq(inbox.ticketCount(), 1);
    }

    function test_RefusesZeroAmount() public {
        vm.expectRevert(ILPTGateway.ZeroAmount.selector);
        withdraw(alice, bob, 0);
    }

    function test_RefusesZeroRecipient() public {
        vm.expectRevert(ILPTGateway.ZeroRecipient.selector);
        withdraw(alice, address(0), 1);
    }

    function test_RefusesTheBridgesOwnContractsAsRecipient() public {
        address[4] memory own = [address(l1Gateway), address(l2Gateway), address(lpt), address(lptPrime)];
        for (uint256 i = 0; i < own.length; i++) {
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.InvalidRecipient.selector, own[i]));
            withdraw(alice, own[i], 1);
        }
    }

    function test_RefusesMoreThanARecordCanHold() public {
        uint256 tooMuch = uint256(type(uint96).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.AmountTooLarge.selector, tooMuch));
        withdraw(alice, bob, tooMuch);
    }

    function test_RefusesMoreThanTheCallerHas() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, FUNDS + 1)
        );
        withdraw(alice, bob, FUNDS + 1);
    }

    function test_NobodyCanBurnSomebodyElsesTokens() public {
        vm.prank(alice);
        lptPrime.approve(mallory, FUNDS);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, mallory, 0, 1));
        withdraw(mallory, mallory, 1);
    }

    function testFuzz_RefusesAnyOtherValueThanTheFees(uint256 value) public {
        value = bound(value, 0, 1 ether);
        vm.assume(value != TICKET_VALUE);
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.WrongEthValue.selector, value, TICKET_VALUE));
        vm.prank(alice);
        l1Gateway.withdraw{value: value}(bob, 1 ether, ticketFees(alice));
    }

    function test_RefusesFeesBeyondAllMoneyByNameNotByPanic() public {
        IL1LPTGateway.TicketFees memory fees = ticketFees(alice);
        fees.gasLimit = type(uint256).max;
        vm.expectRevert(
            abi.encodeWithSelector(ILPTGateway.WrongEthValue.selector, TICKET_VALUE, type(uint256).max)
        );
        vm.prank(alice);
        l1Gateway.withdraw{value: TICKET_VALUE}(bob, 1 ether, fees);
    }

    function test_RefusesZeroSubmissionCost() public {
        IL1LPTGateway.TicketFees memory fees = ticketFees(alice);
        fees.maxSubmissionCost = 0;
        vm.expectRevert(IL1LPTGateway.ZeroSubmissionCost.selector);
        vm.prank(alice);
        l1Gateway.withdraw{value: GAS_LIMIT * MAX_FEE}(bob, 1 ether, fees);
    }

    function test_RefusesToSendExcessFeesNowhere() public {
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        vm.prank(alice);
        l1Gateway.withdraw{value: TICKET_VALUE}(bob, 1 ether, ticketFees(address(0)));
    }

    function test_RefusesWhilePaused() public {
        vm.prank(pauser);
        l1Gateway.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        withdraw(alice, bob, 1 ether);
    }

    function test_AFailingInboxUndoesTheBurn() public {
        vm.mockCallRevert(
            address(inbox), abi.encodeWithSelector(inbox.createRetryableTicket.selector), "Pausable: paused"
        );
        vm.expectRevert("Pausable: paused");
        withdraw(alice, bob, 1 ether);
        assertEq(lptPrime.balanceOf(alice), FUNDS);
        assertEq(l1Gateway.withdrawalCount(), 0);
    }
}
