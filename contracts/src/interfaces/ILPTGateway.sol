// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What both sides of the LPT bridge have in common
/// @notice Who may stop new transfers, and which transfers are refused before anything moves.
///
/// Words, used alike everywhere in this project:
/// - **deposit** is L2 -> L1: LPT goes into escrow on Arbitrum, LivepeerToken' is minted on L1 once the message is claimed.
/// - **withdraw** is L1 -> L2: LivepeerToken' is burnt on L1, the escrow is released on Arbitrum by a retryable ticket.
interface ILPTGateway {
    /// @notice What a gateway is created with. All of it is named; only the pauser and the routers may be zero, for none.
    /// @param owner Ownership is offered to it. Until it accepts, the gateway has no owner.
    /// @param pauser The account that may pause and nothing else.
    /// @param counterpartGateway The gateway on the other chain.
    /// @param lpt The canonical LPT, on L2.
    /// @param lptPrime LivepeerToken', on L1.
    /// @param l1Router Arbitrum's GatewayRouter on L1; `l2Router` likewise on L2.
    /// @param inbox Arbitrum's delayed inbox, on L1, like its `bridge` and its `outbox`.
    struct Parts {
        address owner;
        address pauser;
        address counterpartGateway;
        address lpt;
        address lptPrime;
        address l1Router;
        address l2Router;
        address inbox;
        address bridge;
        address outbox;
    }

    event PauserChanged(address indexed previousPauser, address indexed newPauser);

    error ZeroAmount();
    error ZeroRecipient();
    /// @notice Of an address that has to be somebody: a part of the bridge, or who gets unspent fees.
    error ZeroAddress();
    /// @notice The recipient is a part of this bridge or of Arbitrum's, from which nothing could be recovered, or which
    /// would give it to anybody.
    error InvalidRecipient(address to);
    /// @notice More than a withdrawal record can hold (2^96 - 1 wei).
    error AmountTooLarge(uint256 amount);
    /// @notice The caller may neither pause nor own.
    error OnlyPauserOrOwner(address caller);
    /// @notice `msg.value` is not what is needed: the ticket's fees on L1, nothing on L2.
    error WrongEthValue(uint256 sent, uint256 needed);
    /// @notice The token is not LivepeerToken', by which both sides of Arbitrum's token bridge name this pair.
    error WrongToken(address l1Token);
    /// @notice A transfer moves tokens and nothing else: no call on the other side goes with it.
    error ExtraDataNotAllowed();
    /// @notice The gateways call each other by functions of their own.
    error UseFinalizeDepositOrWithdraw();
    /// @notice Without an owner a paused gateway could never be opened again: ownership is handed over, not dropped.
    error OwnerRequired();

    /// @notice Stops new transfers from this side. The pauser or the owner. Those in flight go on.
    function pause() external;

    /// @notice Allows new transfers again. Only the owner.
    function unpause() external;

    /// @notice Names the account that may pause and nothing else. Only the owner; zero names nobody.
    function setPauser(address newPauser) external;

    /// @notice Who may pause besides the owner; zero for nobody.
    function pauser() external view returns (address);

    /// @notice The gateway on the other chain.
    function counterpartGateway() external view returns (address);

    /// @notice Arbitrum's router on this chain, whose word is taken for who a transfer is from; zero for none.
    function router() external view returns (address);

    /// @notice The canonical LPT, on L2.
    function lpt() external view returns (address);

    /// @notice LivepeerToken', on L1.
    function lptPrime() external view returns (address);

    /// @notice True for a recipient that both gateways refuse: zero, a gateway, a token, a contract of Arbitrum's bridge, a
    /// precompile, or the L1 gateway's alias.
    function isRefusedRecipient(address to) external view returns (bool);
}
