// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's retryable tickets at address 110: what this project calls and reads
interface IArbRetryableTx {
    event TicketCreated(bytes32 indexed ticketId);
    event LifetimeExtended(bytes32 indexed ticketId, uint256 newTimeout);
    event RedeemScheduled(
        bytes32 indexed ticketId,
        bytes32 indexed retryTxHash,
        uint64 indexed sequenceNum,
        uint64 donatedGas,
        address gasDonor,
        uint256 maxRefund,
        uint256 submissionFeeRefund
    );
    event Canceled(bytes32 indexed ticketId);

    /// @notice The ticket never existed, was redeemed or cancelled, or has expired.
    error NoTicketWithID();
    error NotCallable();

    /// @notice Schedules a new attempt of a ticket, with the caller's remaining gas. Anyone.
    function redeem(bytes32 ticketId) external returns (bytes32 retryTxHash);

    /// @notice Adds one lifetime to a ticket. Anyone.
    function keepalive(bytes32 ticketId) external returns (uint256 newTimeout);

    /// @notice In seconds.
    function getLifetime() external view returns (uint256);

    /// @notice When the ticket expires, as a timestamp.
    function getTimeout(bytes32 ticketId) external view returns (uint256);

    function getBeneficiary(bytes32 ticketId) external view returns (address);
}
