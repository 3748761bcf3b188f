// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILPTGateway} from "./ILPTGateway.sol";
import {IL1TokenGateway} from "./arbitrum/ITokenGateway.sol";

/// @title The Ethereum side of the LPT bridge
/// @notice Mints LivepeerToken' for what is escrowed on Arbitrum, and burns it to release that escrow.
///
/// It is a token gateway of Arbitrum too: `outboundTransfer` is a withdrawal. Its `data` is
/// `abi.encode(maxSubmissionCost, "")`, and unspent fees go to the one who burns. Called by a router it burns the tokens
/// of the account that the router names, and needs that account's allowance; nothing else needs one.
interface IL1LPTGateway is ILPTGateway, IL1TokenGateway {
    /// @notice Gas and fees of a retryable ticket. `msg.value` must be exactly `maxSubmissionCost + gasLimit * maxFeePerGas`.
    /// @param gasLimit L2 gas for the automatic redemption.
    /// @param maxFeePerGas L2 gas price limit, in wei.
    /// @param maxSubmissionCost Limit of what Arbitrum charges to keep the ticket, in wei.
    /// @param excessFeeRefundAddress Who gets unspent fees on L2; not zero. Arbitrum aliases it when it has code on L1.
    struct TicketFees {
        uint256 gasLimit;
        uint256 maxFeePerGas;
        uint256 maxSubmissionCost;
        address excessFeeRefundAddress;
    }

    /// @notice A deposit was claimed: `amount` LivepeerToken' was minted to `to`.
    event DepositFinalized(address indexed from, address indexed to, uint256 amount);

    /// @notice LivepeerToken' was burnt, the withdrawal recorded under `id` and its first ticket created.
    /// @param sequenceNumber The ticket's message number in Arbitrum's delayed inbox.
    event WithdrawInitiated(
        address indexed from, address indexed to, uint256 indexed id, uint256 amount, uint256 sequenceNumber
    );

    /// @notice A further ticket was created for withdrawal `id`, paid by `payer`.
    event WithdrawResent(uint256 indexed id, address indexed payer, uint256 sequenceNumber);

    /// @notice Withdrawals and resends go through another inbox of Arbitrum from now on.
    event InboxReplaced(address indexed previousInbox, address indexed newInbox);

    /// @notice The caller is not Arbitrum's bridge.
    error OnlyBridge(address caller);
    /// @notice `bridge` is not the bridge that Arbitrum's inbox names.
    error WrongBridge(address bridge, address expected);
    /// @notice Arbitrum's bridge still takes messages of the inbox: it cannot be replaced.
    error InboxInUse(address inbox);
    /// @notice Not an inbox whose messages Arbitrum's bridge takes.
    error InboxNotAllowed(address inbox);
    /// @notice The message was not sent by the L2 gateway.
    error OnlyCounterpart(address l2Sender, address expected);
    /// @notice Arbitrum keeps no ticket for nothing.
    error ZeroSubmissionCost();
    /// @notice No withdrawal has this id.
    error UnknownWithdrawal(uint256 id);

    /// @notice Mints for an escrowed deposit. Only Arbitrum's bridge, executing a message of the L2 gateway. Never paused.
    function finalizeDeposit(address from, address to, uint256 amount) external;

    /// @notice Burns the caller's LivepeerToken' and sends the ticket that releases as much LPT on L2. Not while paused.
    /// @param to Who gets LPT on L2.
    /// @param amount In wei of LivepeerToken'.
    /// @return id The withdrawal's name on both sides; counts from zero.
    function withdraw(address to, uint256 amount, TicketFees calldata fees)
        external
        payable
        returns (uint256 id);

    /// @notice Pays for a further ticket of a recorded withdrawal whose earlier tickets failed, expired or were
    /// cancelled. Anyone, any number of times, also while paused: L2 releases each withdrawal once.
    /// @return sequenceNumber The new ticket's message number in Arbitrum's delayed inbox.
    function resendWithdrawal(uint256 id, TicketFees calldata fees)
        external
        payable
        returns (uint256 sequenceNumber);

    /// @notice Names another inbox once Arbitrum's bridge takes no more messages of the present one: without that,
    /// withdrawals and resends would have ended. Only the owner; only an inbox of the same bridge, which the bridge allows.
    function replaceInbox(address newInbox) external;

    /// @notice The recipient and the amount of withdrawal `id`; both zero when there is none.
    function withdrawals(uint256 id) external view returns (address to, uint96 amount);

    /// @notice How many withdrawals were made: the next one's id.
    function withdrawalCount() external view returns (uint256);

    /// @notice The call that a ticket makes on L2, to estimate its gas.
    function getFinalizeWithdrawCalldata(uint256 id, address to, uint256 amount)
        external
        view
        returns (bytes memory);

    /// @notice Arbitrum's delayed inbox.
    function inbox() external view returns (address);

    /// @notice Arbitrum's bridge at construction. Should its inbox name another one day, claims by either are taken.
    function bridge() external view returns (address);
}
