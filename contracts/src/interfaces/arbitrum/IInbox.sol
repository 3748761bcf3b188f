// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's delayed inbox on L1: what this project calls and reads
interface IInbox {
    /// @notice A message was queued. The message's number is the ticket's sequence number.
    event InboxMessageDelivered(uint256 indexed messageNum, bytes data);

    /// @notice `msg.value` does not cover submission, gas and call value.
    error InsufficientValue(uint256 expected, uint256 actual);
    /// @notice `maxSubmissionCost` is less than the submission costs at this base fee.
    error InsufficientSubmissionCost(uint256 expected, uint256 actual);
    error GasLimitTooLarge();
    error DataTooLarge(uint256 dataLength, uint256 maxDataLength);
    /// @notice The inbox is in its allow-list phase and the transaction's origin is not on the list.
    error NotAllowedOrigin(address origin);
    error L1Forked();
    /// @notice Not a failure: the answer to an estimate that sets gas limit or fee to 1.
    error RetryableData(
        address from,
        address to,
        uint256 l2CallValue,
        uint256 deposit,
        uint256 maxSubmissionCost,
        address excessFeeRefundAddress,
        address callValueRefundAddress,
        uint256 gasLimit,
        uint256 maxFeePerGas,
        bytes data
    );

    /// @notice Queues a retryable ticket. Refund addresses that have code on L1 are aliased.
    /// @return The message's number in the delayed inbox.
    function createRetryableTicket(
        address to,
        uint256 l2CallValue,
        uint256 maxSubmissionCost,
        address excessFeeRefundAddress,
        address callValueRefundAddress,
        uint256 gasLimit,
        uint256 maxFeePerGas,
        bytes calldata data
    ) external payable returns (uint256);

    /// @notice What submitting a ticket with `dataLength` bytes of calldata costs, in wei.
    /// @param baseFee Of L1; zero means the current block's.
    function calculateRetryableSubmissionFee(uint256 dataLength, uint256 baseFee)
        external
        view
        returns (uint256);

    function bridge() external view returns (address);

    function paused() external view returns (bool);
}
