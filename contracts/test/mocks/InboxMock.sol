// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IInbox} from "../../src/interfaces/arbitrum/IInbox.sol";

/// @dev Records each ticket, and asks for as much value as Arbitrum's inbox does.
contract InboxMock is IInbox {
    struct Ticket {
        address sender;
        address to;
        uint256 value;
        uint256 l2CallValue;
        uint256 maxSubmissionCost;
        address excessFeeRefundAddress;
        address callValueRefundAddress;
        uint256 gasLimit;
        uint256 maxFeePerGas;
        bytes data;
    }

    address public bridge;
    bool public paused;
    Ticket[] private _tickets;

    constructor(address bridge_) {
        bridge = bridge_;
    }

    /// @dev As on 31 August 2022.
    function setBridge(address replacement) external {
        bridge = replacement;
    }

    function createRetryableTicket(
        address to,
        uint256 l2CallValue,
        uint256 maxSubmissionCost,
        address excessFeeRefundAddress,
        address callValueRefundAddress,
        uint256 gasLimit,
        uint256 maxFeePerGas,
        bytes calldata data
    ) external payable returns (uint256 sequenceNumber) {
        _beforeTicket();
        uint256 needed = maxSubmissionCost + l2CallValue + gasLimit * maxFeePerGas;
        require(msg.value >= needed, InsufficientValue(needed, msg.value));
        sequenceNumber = _tickets.length;
        Ticket storage t = _tickets.push();
        t.sender = msg.sender;
        t.to = to;
        t.value = msg.value;
        t.l2CallValue = l2CallValue;
        t.maxSubmissionCost = maxSubmissionCost;
        t.excessFeeRefundAddress = excessFeeRefundAddress;
        t.callValueRefundAddress = callValueRefundAddress;
        t.gasLimit = gasLimit;
        t.maxFeePerGas = maxFeePerGas;
        t.data = data;
    }

    /// @dev For an inbox that misbehaves.
    function _beforeTicket() internal virtual {}

    function ticket(uint256 sequenceNumber) external view returns (Ticket memory) {
        return _tickets[sequenceNumber];
    }

    function ticketCount() external view returns (uint256) {
        return _tickets.length;
    }

    function calculateRetryableSubmissionFee(uint256 dataLength, uint256 baseFee)
        external
        pure
        returns (uint256)
    {
        return (1400 + 6 * dataLength) * baseFee;
    }
}
