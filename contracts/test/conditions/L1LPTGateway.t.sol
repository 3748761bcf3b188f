// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL1TokenGateway, ITokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {BridgeMock} from "../mocks/BridgeMock.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {ConditionsTest} from "./ConditionsTest.sol";

contract L1LPTGatewayConditionsTest is ConditionsTest {
    /// @dev What the fuzzer varies of a withdrawal in Arbitrum's words.
    struct SomeTransfer {
        address token;
        address to;
        uint256 amount;
        uint256 allowance;
        bytes hook;
        uint8 kind;
        bool paused;
    }

    function testFuzz_withdraw(
        uint256 who,
        address anybody,
        address to,
        uint256 amount,
        SomeFees memory some,
        bool paused,
        uint256 time
    ) public {
        address by = who % 2 == 0 ? alice : somebody(who / 2, anybody);
        to = some.kind % 4 == 0 ? somebody(uint256(some.kind) / 4, to) : to;
        amount = someAmount(who / 2, amount);
        bool stopped = stop(paused, time);
        (IL1LPTGateway.TicketFees memory fees, uint256 value, bool areRight) = feesOf(some);
        bool goesThrough =
            !stopped && areRight && isTransferable(to, amount) && amount <= lptPrime.balanceOf(by);
        if (goesThrough) isWithdrawn(by, to, amount);
        attempt(
            by,
            address(l1Gateway),
            value,
            abi.encodeCall(IL1LPTGateway.withdraw, (to, amount, fees)),
            goesThrough
        );
    }

    function testFuzz_outboundTransfer(uint256 who, SomeTransfer memory some, SomeFees memory someFees)
        public
    {
        someFees.kind %= 4;
        // Unspent fees are the holder's, so that none of them is sent to nobody.
        if (someFees.kind == 1) someFees.kind = 4;
        outbound(who, some, someFees, false);
    }

    function testFuzz_outboundTransferCustomRefund(
        uint256 who,
        SomeTransfer memory some,
        SomeFees memory someFees
    ) public {
        outbound(who, some, someFees, true);
    }

    function outbound(uint256 who, SomeTransfer memory some, SomeFees memory someFees, bool refund) private {
        bool stopped = stop(some.paused, 0);
        address by = who % 2 == 0 ? l1Router : alice;
        some.amount = someAmount(some.kind, some.amount);
        some.to = some.kind % 4 == 2 ? somebody(uint256(some.kind) / 4, some.to) : some.to;
        if (some.kind % 8 != 3) some.token = address(lptPrime);
        if (some.kind % 8 != 4) some.hook = "";
        // An allowance without an end is not used up.
        some.allowance = some.kind % 16 == 5 ? type(uint256).max : bound(some.allowance, 0, FUNDS + FUNDS / 4);
        vm.prank(alice);
        lptPrime.approve(address(l1Gateway), some.allowance);

        (IL1LPTGateway.TicketFees memory fees, uint256 value, bool areRight) = feesOf(someFees);
        bool goesThrough = !stopped && areRight && some.token == address(lptPrime) && some.hook.length == 0
            && isTransferable(some.to, some.amount) && some.amount <= FUNDS
            && (by == alice || some.amount <= some.allowance);
        if (goesThrough) {
            isWithdrawn(alice, some.to, some.amount);
            if (by == l1Router && some.allowance != type(uint256).max) {
                changes(
                    address(lptPrime), allowanceAt(alice, address(l1Gateway)), some.allowance - some.amount
                );
            }
        }
        attempt(by, address(l1Gateway), value, outboundCall(by, some, fees, refund), goesThrough);
    }

    function outboundCall(
        address by,
        SomeTransfer memory some,
        IL1LPTGateway.TicketFees memory fees,
        bool refund
    ) private view returns (bytes memory) {
        bytes memory data = abi.encode(fees.maxSubmissionCost, some.hook);
        if (by == l1Router) data = abi.encode(alice, data);
        return refund
            ? abi.encodeCall(
                IL1TokenGateway.outboundTransferCustomRefund,
                (
                    some.token,
                    fees.excessFeeRefundAddress,
                    some.to,
                    some.amount,
                    fees.gasLimit,
                    fees.maxFeePerGas,
                    data
                )
            )
            : abi.encodeCall(
                ITokenGateway.outboundTransfer,
                (some.token, some.to, some.amount, fees.gasLimit, fees.maxFeePerGas, data)
            );
    }

    /// @dev Anybody, paused or not, and nothing changes here.
    function testFuzz_resendWithdrawal(
        uint256 who,
        address anybody,
        uint256 id,
        uint8 count,
        SomeFees memory some,
        bool paused
    ) public {
        count %= 4;
        for (uint256 i = 0; i < count; i++) {
            vm.deal(alice, 1 ether);
            withdraw(alice, bob, 1 + i);
        }
        stop(paused, 0);
        id = who % 4 == 0 ? id : id % 4;
        (IL1LPTGateway.TicketFees memory fees, uint256 value, bool areRight) = feesOf(some);
        attempt(
            somebody(who, anybody),
            address(l1Gateway),
            value,
            abi.encodeCall(IL1LPTGateway.resendWithdrawal, (id, fees)),
            areRight && id < count
        );
    }

    /// @dev By the first bridge, by the one that the inbox names, or by another; for the L2 gateway or for somebody.
    function testFuzz_finalizeDeposit(
        uint256 who,
        address anybody,
        address from,
        address to,
        uint256 amount,
        bool isReplaced,
        bool paused
    ) public {
        stop(paused, 0);
        BridgeMock another = new BridgeMock();
        if (isReplaced) inbox.setBridge(address(another));
        bool byAnother = who % 4 == 1;
        address l2Sender = who % 8 < 6 ? address(l2Gateway) : somebody(who / 8, anybody);
        if (who % 3 == 0) amount = bound(amount, 0, type(uint96).max);
        if (amount % 16 == 0) to = address(0);

        bool goesThrough = (!byAnother || isReplaced) && l2Sender == address(l2Gateway) && amount < 2 ** 96
            && to != address(0);
        if (goesThrough) {
            changes(
                address(lptPrime),
                entry(to, BALANCES),
                valueOf(address(lptPrime), entry(to, BALANCES)) + amount
            );
            changes(address(lptPrime), SUPPLY, FUNDS + amount);
        }
        bytes memory call = abi.encodeCall(IL1LPTGateway.finalizeDeposit, (from, to, amount));
        attempt(
            anybody,
            byAnother ? address(another) : address(arbBridge),
            0,
            abi.encodeCall(BridgeMock.executeFrom, (l2Sender, address(l1Gateway), call)),
            goesThrough
        );
    }

    function testFuzz_finalizeDepositByWhoIsNoBridge(uint256 who, address anybody, address to) public {
        address by = somebody(who, anybody);
        vm.assume(by != address(arbBridge));
        bytes memory call = abi.encodeCall(IL1LPTGateway.finalizeDeposit, (by, to, 1));
        attempt(by, address(l1Gateway), 0, call, false);
    }

    /// @dev Each condition fails now and then, most often alone.
    function testFuzz_replaceInbox(uint256 who, address anybody, uint8 kind, bool paused) public {
        stop(paused, 0);
        address by = who % 2 == 0 ? owner : somebody(who / 2, anybody);
        bool inUse = kind % 8 == 0;
        bool isAllowed = kind % 8 != 1;
        bool isOfThisBridge = kind % 8 != 2;
        bool takesTickets = kind % 8 != 3;
        address bridge = isOfThisBridge ? address(arbBridge) : address(new BridgeMock());
        address newInbox = takesTickets ? address(new InboxMock(bridge)) : address(new WithoutTickets(bridge));
        arbBridge.setDelayedInbox(address(inbox), inUse);
        arbBridge.setDelayedInbox(newInbox, isAllowed);

        changes(address(l1Gateway), SWITCH, valueOf(address(l1Gateway), SWITCH) + INBOX_REPLACED_BIT);
        changes(address(l1Gateway), LATER_INBOX, uint160(newInbox));
        attempt(
            by,
            address(l1Gateway),
            0,
            abi.encodeCall(IL1LPTGateway.replaceInbox, (newInbox)),
            by == owner && !inUse && isAllowed && isOfThisBridge && takesTickets
        );
    }

    /// @dev The burn, the record under the next id, and the count.
    function isWithdrawn(address from, address to, uint256 amount) private {
        uint256 word = valueOf(address(l1Gateway), SWITCH);
        changes(address(l1Gateway), SWITCH, word + COUNT_BIT);
        changes(address(l1Gateway), entry(0, WITHDRAWALS), uint160(to) + (amount << 160));
        changes(
            address(lptPrime),
            entry(from, BALANCES),
            valueOf(address(lptPrime), entry(from, BALANCES)) - amount
        );
        changes(address(lptPrime), SUPPLY, FUNDS - amount);
    }
}

/// @dev Something that a bridge may allow as an inbox, and that takes no tickets.
contract WithoutTickets {
    address public bridge;

    constructor(address bridge_) {
        bridge = bridge_;
    }
}
