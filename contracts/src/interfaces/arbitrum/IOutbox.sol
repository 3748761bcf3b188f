// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's outbox on L1: what this project calls and reads
interface IOutbox {
    event OutBoxTransactionExecuted(
        address indexed to, address indexed l2Sender, uint256 indexed zero, uint256 transactionIndex
    );
    event SendRootUpdated(bytes32 indexed outputRoot, bytes32 indexed l2BlockHash);

    /// @notice The message was executed before.
    error AlreadySpent(uint256 index);
    /// @notice The destination reverted without saying why.
    error BridgeCallFailed();
    error PathNotMinimal(uint256 index, uint256 maxIndex);
    error ProofTooLong(uint256 proofLength);
    /// @notice No confirmed assertion has this send root.
    error UnknownRoot(bytes32 root);

    /// @notice Executes a message from L2 whose assertion is confirmed. Anyone.
    /// @param index The message's position.
    function executeTransaction(
        bytes32[] calldata proof,
        uint256 index,
        address l2Sender,
        address to,
        uint256 l2Block,
        uint256 l1Block,
        uint256 l2Timestamp,
        uint256 value,
        bytes calldata data
    ) external;

    /// @notice Who sent, on L2, the message that is being executed; zero when none is.
    function l2ToL1Sender() external view returns (address);

    function isSpent(uint256 index) external view returns (bool);

    /// @notice The hash of the L2 block that a confirmed send root belongs to; zero for an unconfirmed one.
    function roots(bytes32 sendRoot) external view returns (bytes32);
}
