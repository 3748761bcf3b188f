// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ArbSysMock} from "../mocks/ArbSysMock.sol";
import {BridgeMock} from "../mocks/BridgeMock.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {CommonBase} from "forge-std/Base.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";

/// @title Arbitrum between the two sides, as unkind as it may be
/// @dev Messages to L1 wait until somebody executes them, in any order, each once. Tickets to L2 wait until somebody
/// redeems them, in any order, each once; any of them may be dropped, as one that expired or was cancelled.
contract MessageRelay is CommonBase {
    error AlreadySpent(uint256 position);
    error NoTicketWithID(uint256 sequenceNumber);

    ArbSysMock private immutable ARB_SYS;
    BridgeMock private immutable BRIDGE;
    InboxMock private immutable INBOX;

    mapping(uint256 position => bool) public isSpent;
    /// @dev Redeemed or dropped.
    mapping(uint256 sequenceNumber => bool) public isGone;

    constructor(ArbSysMock arbSys, BridgeMock bridge, InboxMock inbox) {
        ARB_SYS = arbSys;
        BRIDGE = bridge;
        INBOX = inbox;
    }

    function execute(uint256 position) external {
        require(!isSpent[position], AlreadySpent(position));
        ArbSysMock.Message memory message = ARB_SYS.message(position);
        BRIDGE.executeFrom(message.sender, message.destination, message.data);
        isSpent[position] = true;
    }

    /// @return ok False when the call failed: the ticket then stays.
    function redeem(uint256 sequenceNumber) external returns (bool ok) {
        require(!isGone[sequenceNumber], NoTicketWithID(sequenceNumber));
        InboxMock.Ticket memory ticket = INBOX.ticket(sequenceNumber);
        vm.prank(AddressAlias.applyL1ToL2Alias(ticket.sender));
        (ok,) = ticket.to.call(ticket.data);
        isGone[sequenceNumber] = ok;
    }

    function drop(uint256 sequenceNumber) external {
        isGone[sequenceNumber] = true;
    }

    function messageCount() external view returns (uint256) {
        return ARB_SYS.messageCount();
    }

    function ticketCount() external view returns (uint256) {
        return INBOX.ticketCount();
    }

    /// @notice What the messages that nobody has executed will mint, read from the messages themselves.
    function unclaimed() external view returns (uint256 total) {
        for (uint256 i = 0; i < ARB_SYS.messageCount(); i++) {
            if (!isSpent[i]) total += _lastWord(ARB_SYS.message(i).data);
        }
    }

    /// @dev The amount is the last argument of `finalizeDeposit`.
    function _lastWord(bytes memory data) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(data, mload(data)))
        }
    }
}
