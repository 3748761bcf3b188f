// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {StdInvariant} from "forge-std/StdInvariant.sol";
import {BothSidesTest} from "./BothSidesTest.sol";
import {RelayHandler} from "./RelayHandler.sol";

contract BooksInvariantTest is StdInvariant, BothSidesTest {
    RelayHandler private handler;
    address[] private people;

    function setUp() public override {
        super.setUp();
        people = [alice, bob, mallory];
        handler = new RelayHandler(lpt, l1Gateway, l2Gateway, relay, people);
        lpt.grantRole(keccak256("MINTER_ROLE"), address(handler));
        targetContract(address(handler));
    }

    function invariant_TheBooksBalanceAfterEveryStep() public view {
        assertBooksBalance();
    }

    /// @dev Whatever happened, everything can be brought home: claim what waits, send again what was dropped, burn the
    /// rest. Then nothing is escrowed any more, and everything is with people.
    function afterInvariant() public {
        if (l1Gateway.paused()) {
            vm.startPrank(owner);
            l1Gateway.unpause();
            vm.stopPrank();
        }
        for (uint256 i = 0; i < relay.messageCount(); i++) {
            if (!relay.isSpent(i)) relay.execute(i);
        }
        for (uint256 i = 0; i < people.length; i++) {
            uint256 balance = lptPrime.balanceOf(people[i]);
            vm.deal(people[i], 1 ether);
            if (balance > 0) withdraw(people[i], people[i], balance);
        }
        for (uint256 id = 0; id < l1Gateway.withdrawalCount(); id++) {
            if (l2Gateway.isReleased(id)) continue;
            vm.deal(mallory, 1 ether);
            vm.prank(mallory);
            uint256 ticket = l1Gateway.resendWithdrawal{value: TICKET_VALUE}(id, ticketFees(mallory));
            assertTrue(relay.redeem(ticket), "release");
        }
        assertBooksBalance();
        assertEq(l2Gateway.escrowed(address(lpt)), 0, "escrow left");
        assertEq(lptPrime.totalSupply(), 0, "supply left");
    }

    /// @dev The handler reaches every step; without this a mistake in it could make the invariant hold of nothing.
    function test_TheHandlerTakesEveryStep() public {
        handler.deposit(0, 1, 5 ether);
        handler.claim(0);
        handler.withdraw(1, 0, 1 ether);
        handler.resend(2, 0);
        handler.redeem(0);
        handler.drop(0);
        handler.give(1, 2, 1);
        handler.sendLptToTheGatewayByMistake(1);
        handler.togglePause(0);
        string[9] memory steps =
            ["deposit", "claim", "withdraw", "resend", "redeem", "drop", "give", "mistake", "pause"];
        for (uint256 i = 0; i < steps.length; i++) {
            assertEq(handler.taken(steps[i]), 1, steps[i]);
        }
        assertBooksBalance();
    }
}
