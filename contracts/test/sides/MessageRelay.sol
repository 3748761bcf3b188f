// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {CommonBase} from "forge-std/Base.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {ArbSysMock} from "../mocks/ArbSysMock.sol";
import {BridgeMock} from "../mocks/BridgeMock.sol";
import {InboxMock} from "../mocks/InboxMock.sol";

/// @title Arbitrum between the two sides, as unkind as it may be
/// @dev Messages to L1 wait until somebody executes them, in any order, each once. Tickets to L2 wait until somebody
/// redeems them, in any order, each once; any of them may expire or be cancelled, and a redemption may run out of gas.
contract MessageRelay is CommonBase {
    using EnumerableSet for EnumerableSet.UintSet;

    error AlreadySpent(uint256 position);
    error NoTicketWithID(uint256 sequenceNumber);

    ArbSysMock private immutable ARB_SYS;
    InboxMock private immutable INBOX;
    BridgeMock private _bridge;

    /// @notice What the waiting messages will mint, read from the messages themselves.
    uint256 public unclaimed;

    EnumerableSet.UintSet private _messages;
    EnumerableSet.UintSet private _tickets;
    uint256 private _messagesSeen;
    uint256 private _ticketsSeen;

    constructor(ArbSysMock arbSys, BridgeMock bridge, InboxMock inbox) {
        ARB_SYS = arbSys;
        _bridge = bridge;
        INBOX = inbox;
    }

    /// @notice Arbitrum replaces its bridge behind the same inbox: whatever waits is executed by the new one.
    function replaceBridge() external {
        _bridge = new BridgeMock();
        INBOX.setBridge(address(_bridge));
    }

    /// @notice Takes in what the two sides have sent since.
    function collect() public {
        uint256 messages = ARB_SYS.messageCount();
        for (; _messagesSeen < messages; _messagesSeen++) {
            _messages.add(_messagesSeen);
            unclaimed += _lastWord(ARB_SYS.message(_messagesSeen).data);
        }
        uint256 tickets = INBOX.ticketCount();
        for (; _ticketsSeen < tickets; _ticketsSeen++) {
            _tickets.add(_ticketsSeen);
        }
    }

    function execute(uint256 position) external {
        collect();
        require(_messages.remove(position), AlreadySpent(position));
        ArbSysMock.Message memory message = ARB_SYS.message(position);
        _bridge.executeFrom(message.sender, message.destination, message.data);
        unclaimed -= _lastWord(message.data);
    }

    /// @return ok False when the call failed: the ticket then stays.
    function redeem(uint256 sequenceNumber) external returns (bool ok) {
        return redeemWithGas(sequenceNumber, gasleft());
    }

    function redeemWithGas(uint256 sequenceNumber, uint256 gas) public returns (bool ok) {
        collect();
        require(_tickets.contains(sequenceNumber), NoTicketWithID(sequenceNumber));
        InboxMock.Ticket memory ticket = INBOX.ticket(sequenceNumber);
        vm.prank(AddressAlias.applyL1ToL2Alias(ticket.sender));
        (ok,) = ticket.to.call{gas: gas}(ticket.data);
        if (ok) _tickets.remove(sequenceNumber);
    }

    /// @notice The ticket expires.
    function drop(uint256 sequenceNumber) external {
        collect();
        require(_tickets.remove(sequenceNumber), NoTicketWithID(sequenceNumber));
    }

    /// @notice The one who gets a ticket's call value back may cancel it; a contract on L1 stands on L2 as its alias.
    function cancel(uint256 sequenceNumber, address by) external returns (bool ok) {
        collect();
        address beneficiary = INBOX.ticket(sequenceNumber).callValueRefundAddress;
        if (beneficiary.code.length > 0) beneficiary = AddressAlias.applyL1ToL2Alias(beneficiary);
        return by == beneficiary && _tickets.remove(sequenceNumber);
    }

    function waitingMessages() external view returns (uint256[] memory) {
        return _messages.values();
    }

    /// @notice One of the messages that wait, if any does.
    function anyMessage(uint256 seed) external view returns (bool found, uint256 position) {
        return _any(_messages, seed);
    }

    /// @notice One of the tickets that wait, if any does.
    function anyTicket(uint256 seed) external view returns (bool found, uint256 sequenceNumber) {
        return _any(_tickets, seed);
    }

    function _any(EnumerableSet.UintSet storage waiting, uint256 seed) private view returns (bool, uint256) {
        uint256 count = waiting.length();
        return count == 0 ? (false, 0) : (true, waiting.at(seed % count));
    }

    /// @dev The amount is the last argument of `finalizeDeposit`.
    function _lastWord(bytes memory data) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(data, mload(data)))
        }
    }
}
