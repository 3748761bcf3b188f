// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {StdInvariant} from "forge-std/StdInvariant.sol";
import {BothSidesTest} from "./BothSidesTest.sol";
import {HostileHandler} from "./HostileHandler.sol";
import {Sides} from "./RelayHandler.sol";

/// @dev What holds whatever people and Arbitrum do, and in whatever order. `FOUNDRY_PROFILE=deep` looks harder.
contract BooksInvariantTest is StdInvariant, BothSidesTest {
    HostileHandler private handler;
    address[] private people;

    function setUp() public override {
        super.setUp();
        people = [alice, bob, mallory];
        handler = new HostileHandler(
            Sides(lpt, lptPrime, l1Gateway, l2Gateway, arbSys, inbox, relay), arbBridge, people
        );
        lpt.grantRole(keccak256("MINTER_ROLE"), address(handler));
        targetContract(address(handler));
    }

    /// @dev One campaign for all five: each of its own would take the same steps again.
    function invariant_TheBooksHold() public view {
        escrowIsSupplyAndWhatIsOnItsWay();
        theRecordedEscrowIsNeverMoreThanTheTokens();
        nobodysBalanceChangesWithoutConsent();
        aWithdrawalIsReleasedByItsFirstTicket();
        theWayOutIsOpenHalfOfTheTime();
    }

    function escrowIsSupplyAndWhatIsOnItsWay() private view {
        assertEq(
            l2Gateway.escrowed(address(lpt)),
            lptPrime.totalSupply() + relay.unclaimed() + handler.ledger().unreleased()
        );
    }

    function theRecordedEscrowIsNeverMoreThanTheTokens() private view {
        assertEq(
            lpt.balanceOf(address(l2Gateway)), l2Gateway.escrowed(address(lpt)) + handler.ledger().mistakes()
        );
        assertEq(address(l1Gateway).balance + address(l2Gateway).balance, 0, "ether kept");
        assertEq(lptPrime.balanceOf(address(l1Gateway)), 0, "LivepeerToken' kept");
    }

    /// @dev The ledger knows only what people signed, and what was sent to them. It pays each withdrawal once, so that a
    /// second release of one would show here as well.
    function nobodysBalanceChangesWithoutConsent() private view {
        for (uint256 i = 0; i < people.length; i++) {
            assertEq(lpt.balanceOf(people[i]), handler.ledger().lpt(people[i]), "LPT");
            assertEq(lptPrime.balanceOf(people[i]), handler.ledger().lptPrime(people[i]), "LivepeerToken'");
        }
    }

    /// @dev Whether a withdrawal counts as released is whether one of its tickets was redeemed, and it stays in the
    /// records as it was made.
    function aWithdrawalIsReleasedByItsFirstTicket() private view {
        uint256 count = l1Gateway.withdrawalCount();
        for (uint256 id = count < 3 ? 0 : count - 3; id < count; id++) {
            assertEq(l2Gateway.isReleased(id), handler.ledger().releases(id) > 0);
            (address to, uint96 amount) = l1Gateway.withdrawals(id);
            assertTrue(to != address(0) && amount != 0);
        }
        assertFalse(l2Gateway.isReleased(count), "the next one");
    }

    /// @dev But for the last pause, which may not have been made up for yet.
    function theWayOutIsOpenHalfOfTheTime() private view {
        assertLe(handler.ledger().stopped(), handler.ledger().open() + l1Gateway.MAX_PAUSE());
    }

    /// @dev Whatever happened, paused or not, everything can be brought home: claim what waits, send again what was lost,
    /// burn the rest. Then nothing is escrowed any more, and everything is with people.
    function afterInvariant() public {
        uint256[] memory messages = relay.waitingMessages();
        for (uint256 i = 0; i < messages.length; i++) {
            relay.execute(messages[i]);
        }
        releaseAll();
        if (l1Gateway.paused()) {
            vm.prank(owner);
            l1Gateway.unpause();
        }
        for (uint256 i = 0; i < people.length; i++) {
            uint256 balance = lptPrime.balanceOf(people[i]);
            vm.deal(people[i], 1 ether);
            if (balance > 0) withdraw(people[i], people[i], balance);
        }
        releaseAll();
        assertEq(l2Gateway.escrowed(address(lpt)), 0, "escrow left");
        assertEq(lptPrime.totalSupply(), 0, "supply left");
    }

    /// @dev A stranger sends every unreleased withdrawal again. Both sides may be paused.
    function releaseAll() private {
        for (uint256 id = 0; id < l1Gateway.withdrawalCount(); id++) {
            if (l2Gateway.isReleased(id)) continue;
            vm.deal(mallory, 1 ether);
            vm.prank(mallory);
            uint256 ticket = l1Gateway.resendWithdrawal{value: TICKET_VALUE}(id, ticketFees(mallory));
            assertTrue(relay.redeem(ticket), "release");
        }
    }

    /// @dev The handler reaches every step; without this a mistake in it could make the invariants hold of nothing.
    function test_TheHandlerTakesEveryStep() public {
        handler.deposit(0, 1, 5 ether);
        handler.depositThroughTheRouter(0, 1, 5 ether);
        handler.claim(0);
        handler.withdraw(1, 0, 1 ether);
        handler.withdrawThroughTheRouter(1, 0, 1 ether);
        handler.resend(2, 0);
        handler.redeemWithTooLittleGas(0, 1000);
        handler.redeem(0);
        handler.expire(0);
        handler.cancel(0, 0);
        handler.give(1, 2, 1);
        handler.sendLptToTheGatewayByMistake(1);
        handler.forgeAMessage(2, 0, 1);
        handler.takeFromSomebody(2, 1, 1);
        handler.togglePause(0);
        handler.passTime(31 days);
        handler.togglePause(0);
        handler.replaceArbitrumsBridge(0);
        handler.claim(0);
        bytes32[18] memory steps = [
            bytes32("deposit"),
            "routed deposit",
            "claim",
            "withdraw",
            "routed withdraw",
            "resend",
            "too little gas",
            "redeem",
            "expire",
            "cancel",
            "give",
            "mistake",
            "forged message",
            "theft",
            "pause",
            "pause of L2 alone",
            "time",
            "bridge replaced"
        ];
        for (uint256 i = 0; i < steps.length; i++) {
            uint256 times = steps[i] == "claim" ? 2 : 1;
            assertEq(handler.taken(steps[i]), times, string(abi.encodePacked(steps[i])));
        }
        assertBooksBalance();
    }
}
