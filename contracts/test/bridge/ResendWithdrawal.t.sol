// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

contract ResendWithdrawalTest is BridgeTest {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        fundLptPrime(alice, FUNDS);
        id = withdraw(alice, bob, 7 ether);
    }

    function test_AnybodyCanPayForAFurtherTicketOfTheSameRelease() public {
        vm.expectEmit(address(l1Gateway));
        emit IL1LPTGateway.WithdrawResent(id, mallory, 1);
        assertEq(resend(mallory, id), 1, "sequence number");

        assertEq(inbox.ticket(1).data, inbox.ticket(0).data, "the same release");
        assertEq(inbox.ticket(1).to, address(l2Gateway), "to");
        assertEq(inbox.ticket(1).value, TICKET_VALUE, "value");
        assertEq(inbox.ticket(1).excessFeeRefundAddress, mallory, "excess fees go to who paid");
        assertEq(inbox.ticket(1).callValueRefundAddress, address(l1Gateway), "nobody can cancel");
    }

    function test_BurnsNothing() public {
        uint256 supply = lptPrime.totalSupply();
        resend(alice, id);
        assertEq(lptPrime.totalSupply(), supply);
        assertEq(l1Gateway.withdrawalCount(), 1);
    }

    function test_WorksAnyNumberOfTimesAlsoWhilePaused() public {
        vm.prank(pauser);
        l1Gateway.pause();
        for (uint256 i = 1; i < 4; i++) {
            assertEq(resend(alice, id), i);
        }
    }

    function testFuzz_RefusesAnIdThatNoWithdrawalHas(uint256 unknown) public {
        vm.assume(unknown != id);
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.UnknownWithdrawal.selector, unknown));
        resend(alice, unknown);
    }

    function test_RefusesAWrongValue() public {
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.WrongEthValue.selector, 1, TICKET_VALUE));
        vm.prank(alice);
        l1Gateway.resendWithdrawal{value: 1}(id, ticketFees(alice));
    }

    function test_RefusesZeroSubmissionCost() public {
        IL1LPTGateway.TicketFees memory fees = ticketFees(alice);
        fees.maxSubmissionCost = 0;
        vm.expectRevert(IL1LPTGateway.ZeroSubmissionCost.selector);
        vm.prank(alice);
        l1Gateway.resendWithdrawal{value: TICKET_VALUE}(id, fees);
    }

    function resend(address payer, uint256 which) private returns (uint256) {
        vm.prank(payer);
        return l1Gateway.resendWithdrawal{value: TICKET_VALUE}(which, ticketFees(payer));
    }
}
