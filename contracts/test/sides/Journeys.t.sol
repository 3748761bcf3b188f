// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {BothSidesTest} from "./BothSidesTest.sol";
import {MessageRelay} from "./MessageRelay.sol";

/// @dev Whole journeys; the books are balanced after every step.
contract JourneysTest is BothSidesTest {
    modifier balanced() {
        _;
        assertBooksBalance();
    }

    function test_ThereAndBackAgain() public {
        uint256 position = deposits(alice, bob, 10 ether);
        claims(position);
        assertEq(lptPrime.balanceOf(bob), 10 ether);

        uint256 id = withdraws(bob, alice, 4 ether);
        assertTrue(redeems(0));
        assertTrue(l2Gateway.isReleased(id));
        assertEq(lpt.balanceOf(alice), 4 ether);
        assertEq(lptPrime.balanceOf(bob), 6 ether);
    }

    function test_MessagesArriveInAnyOrder() public {
        uint256 first = deposits(alice, alice, 1 ether);
        uint256 second = deposits(bob, bob, 2 ether);
        claims(second);
        claims(first);
        withdraws(alice, alice, 1 ether);
        withdraws(bob, bob, 2 ether);
        redeems(1);
        redeems(0);
        assertEq(lpt.balanceOf(alice), 1 ether);
        assertEq(lpt.balanceOf(bob), 2 ether);
        assertEq(l2Gateway.escrowed(address(lpt)), 0);
    }

    function test_AnExpiredTicketLosesNothing() public {
        claims(deposits(alice, alice, 3 ether));
        uint256 id = withdraws(alice, alice, 3 ether);
        drops(0);
        assertEq(lptPrime.totalSupply(), 0, "burnt");
        assertEq(lpt.balanceOf(alice), 0, "not yet home");

        resends(mallory, id);
        redeems(1);
        assertEq(lpt.balanceOf(alice), 3 ether);
    }

    function test_ManyTicketsOfOneWithdrawalReleaseItOnce() public {
        claims(deposits(alice, alice, 5 ether));
        uint256 id = withdraws(alice, alice, 2 ether);
        resends(alice, id);
        resends(bob, id);
        redeems(2);
        redeems(0);
        redeems(1);
        resends(alice, id);
        redeems(3);
        assertEq(lpt.balanceOf(alice), 2 ether);
        assertEq(lptPrime.balanceOf(alice), 3 ether);
    }

    function test_AMessageIsClaimedOnce() public {
        uint256 position = deposits(alice, alice, 1 ether);
        claims(position);
        vm.expectRevert(abi.encodeWithSelector(MessageRelay.AlreadySpent.selector, position));
        relay.execute(position);
    }

    function test_PausingStopsNothingThatIsInFlight() public {
        claims(deposits(alice, alice, 2 ether));
        uint256 position = deposits(alice, alice, 1 ether);
        uint256 id = withdraws(alice, alice, 2 ether);
        drops(0);
        vm.startPrank(pauser);
        l1Gateway.pause();
        l2Gateway.pause();
        vm.stopPrank();

        claims(position);
        resends(alice, id);
        redeems(1);
        assertEq(lptPrime.balanceOf(alice), 1 ether);
        assertEq(lpt.balanceOf(alice), 2 ether);
    }

    /// @dev A redemption that fails leaves its ticket; redeemed by hand it works.
    function test_ARedemptionThatFailsIsRedeemedByHand() public {
        claims(deposits(alice, alice, 1 ether));
        withdraws(alice, alice, 1 ether);
        vm.mockCallRevert(address(lpt), abi.encodeWithSelector(lpt.transfer.selector), "broken");
        assertFalse(redeems(0));
        vm.clearMockedCalls();
        assertTrue(redeems(0));
        assertEq(lpt.balanceOf(alice), 1 ether);
    }

    /// @dev Arbitrum's inbox never calls back. If it did, it would find the burn and the record done.
    function test_AnInboxThatCallsBackGainsNothing() public {
        claims(deposits(alice, alice, 3 ether));
        vm.etch(address(inbox), type(ReenteringInbox).runtimeCode);
        ReenteringInbox(address(inbox)).arm(l1Gateway.withdrawalCount());
        uint256 id = withdraws(alice, alice, 1 ether);
        assertEq(id, 0);
        assertEq(inbox.ticketCount(), 2, "its own ticket and the one within");
        redeems(0);
        redeems(1);
        assertEq(lpt.balanceOf(alice), 1 ether);
    }

    // ------------------------------------------------------------------------------------------------- steps

    function deposits(address from, address to, uint256 amount) private balanced returns (uint256) {
        fundLpt(from, amount);
        return deposit(from, to, amount);
    }

    function claims(uint256 position) private balanced {
        relay.execute(position);
    }

    function withdraws(address from, address to, uint256 amount) private balanced returns (uint256) {
        return withdraw(from, to, amount);
    }

    function resends(address payer, uint256 id) private balanced {
        vm.prank(payer);
        l1Gateway.resendWithdrawal{value: TICKET_VALUE}(id, ticketFees(payer));
    }

    function redeems(uint256 sequenceNumber) private balanced returns (bool) {
        return relay.redeem(sequenceNumber);
    }

    function drops(uint256 sequenceNumber) private balanced {
        relay.drop(sequenceNumber);
    }
}

/// @dev Asks for a second ticket of the withdrawal whose first ticket it is creating.
contract ReenteringInbox is InboxMock(address(0)) {
    bool private _armed;
    uint256 private _id;

    function arm(uint256 id) external {
        _armed = true;
        _id = id;
    }

    function _beforeTicket() internal override {
        if (!_armed) return;
        _armed = false;
        IL1LPTGateway(msg.sender).resendWithdrawal{value: 1}(
            _id, IL1LPTGateway.TicketFees(0, 0, 1, address(this))
        );
    }
}
