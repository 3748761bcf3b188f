// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @dev Records each message to L1. Its code is set at the address of Arbitrum's own.
contract ArbSysMock {
    struct Message {
        address sender;
        address destination;
        uint256 value;
        bytes data;
    }

    Message[] private _messages;

    function sendTxToL1(address destination, bytes calldata data)
        external
        payable
        returns (uint256 position)
    {
        position = _messages.length;
        _messages.push(Message(msg.sender, destination, msg.value, data));
    }

    function message(uint256 position) external view returns (Message memory) {
        return _messages[position];
    }

    function messageCount() external view returns (uint256) {
        return _messages.length;
    }
}
