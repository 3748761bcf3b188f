// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's bridge on L1: what this project calls and reads
interface IBridge {
    /// @notice A message entered the delayed queue. `sender` is already aliased; kind 9 is a retryable ticket.
    event MessageDelivered(
        uint256 indexed messageIndex,
        bytes32 indexed beforeInboxAcc,
        address inbox,
        uint8 kind,
        address sender,
        bytes32 messageDataHash,
        uint256 baseFeeL1,
        uint64 timestamp
    );

    /// @notice An outbox had the bridge call `to` with a message from L2.
    event BridgeCallTriggered(address indexed outbox, address indexed to, uint256 value, bytes data);

    /// @notice The message's destination has no code.
    error NotContract(address addr);

    /// @notice The outbox whose message is being executed; zero or the largest address outside of an execution.
    function activeOutbox() external view returns (address);

    /// @notice True for an inbox whose messages the bridge takes.
    function allowedDelayedInboxes(address inbox) external view returns (bool);

    function delayedMessageCount() external view returns (uint256);

    function rollup() external view returns (address);
}
