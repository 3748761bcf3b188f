// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILPTGateway} from "./ILPTGateway.sol";
import {IL2TokenGateway} from "./arbitrum/ITokenGateway.sol";

/// @title The Arbitrum side of the LPT bridge
/// @notice LPT is canonical on Arbitrum. This gateway holds the LPT that has travelled to Ethereum (the escrow).
///
/// It is a token gateway of Arbitrum too: `outboundTransfer` is a deposit, with empty `data` and without ether. Each
/// deposit is announced in Arbitrum's words as well (`WithdrawalInitiated`), so that its tools find it.
interface IL2LPTGateway is ILPTGateway, IL2TokenGateway {
    /// @notice LPT went into escrow and the message that mints LivepeerToken' left for L1.
    /// @param position The message's leaf in Arbitrum's outbox tree: its one global name, needed to claim it.
    event DepositInitiated(
        address indexed from, address indexed to, uint256 indexed position, uint256 amount
    );

    /// @notice The escrow of withdrawal `id` was released.
    event WithdrawFinalized(uint256 indexed id, address indexed to, uint256 amount);

    /// @notice A further ticket arrived for a withdrawal that was already released; nothing moved.
    event WithdrawAlreadyFinalized(uint256 indexed id);

    /// @notice The caller is not the L1 gateway's alias.
    error OnlyCounterpart(address caller, address expected);
    /// @notice The recorded escrow is smaller than the release that L1 asked for.
    error InsufficientEscrow(uint256 escrowed, uint256 amount);

    /// @notice Puts the caller's LPT into escrow and sends the message that mints as much LivepeerToken' on L1.
    /// @dev Needs an allowance of `amount`. Not while paused.
    /// @param to Who gets LivepeerToken' on L1.
    /// @param amount In wei of LPT.
    /// @return position The message's leaf in Arbitrum's outbox tree.
    function deposit(address to, uint256 amount) external returns (uint256 position);

    /// @notice `deposit` with an EIP-2612 permit instead of an allowance.
    /// @dev A permit that somebody else already submitted does not stop the deposit: only the allowance counts.
    function depositWithPermit(address to, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 position);

    /// @notice Releases the escrow of a withdrawal. Only the L1 gateway, by a retryable ticket. Never paused, no hooks.
    /// @dev Idempotent per `id`: a second ticket of the same withdrawal succeeds and moves nothing.
    function finalizeWithdraw(uint256 id, address to, uint256 amount) external;

    /// @notice LPT recorded as escrowed for the L2 token `token`. Tokens sent here by mistake are not counted.
    function escrowed(address token) external view returns (uint256);

    /// @notice True once the escrow of withdrawal `id` was released.
    function isReleased(uint256 id) external view returns (bool);
}
