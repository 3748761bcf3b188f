// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's token gateway: what its routers, its SDK and its block explorers know of every gateway
/// @dev Arbitrum's words are the other way round than ours: its deposit goes from L1 to L2, its withdrawal from L2 to L1.
/// `l1Token` always names the pair of tokens by its side on L1, also on L2.
interface ITokenGateway {
    /// @notice Sends `amount` to `to` on the other chain.
    /// @param maxGas L2 gas of the ticket; of no use on L2.
    /// @param gasPriceBid L2 gas price limit of the ticket, in wei; of no use on L2.
    /// @param data What the caller has to add; a router puts `abi.encode(from, data)` in its place.
    /// @return The number of the message, ABI-encoded.
    function outboundTransfer(
        address l1Token,
        address to,
        uint256 amount,
        uint256 maxGas,
        uint256 gasPriceBid,
        bytes calldata data
    ) external payable returns (bytes memory);

    /// @notice How Arbitrum's own gateways call each other.
    function finalizeInboundTransfer(
        address l1Token,
        address from,
        address to,
        uint256 amount,
        bytes calldata data
    ) external payable;

    /// @notice The call that a transfer makes on the other chain.
    function getOutboundCalldata(
        address l1Token,
        address from,
        address to,
        uint256 amount,
        bytes calldata data
    ) external view returns (bytes memory);

    /// @notice The token on L2 that belongs to `l1Token`; zero when this gateway has none.
    function calculateL2TokenAddress(address l1Token) external view returns (address);
}

/// @title What a token gateway on L1 has besides
interface IL1TokenGateway is ITokenGateway {
    /// @notice A transfer to L2 began through this interface.
    event DepositInitiated(
        address l1Token,
        address indexed from,
        address indexed to,
        uint256 indexed sequenceNumber,
        uint256 amount
    );

    /// @notice A transfer from L2 was completed.
    /// @param exitNum Of gateways whose transfers can be sold on; zero here.
    event WithdrawalFinalized(
        address l1Token, address indexed from, address indexed to, uint256 indexed exitNum, uint256 amount
    );

    /// @notice `outboundTransfer` with unspent fees going to `refundTo` on L2.
    function outboundTransferCustomRefund(
        address l1Token,
        address refundTo,
        address to,
        uint256 amount,
        uint256 maxGas,
        uint256 gasPriceBid,
        bytes calldata data
    ) external payable returns (bytes memory);
}

/// @title What a token gateway on L2 has besides
interface IL2TokenGateway is ITokenGateway {
    /// @notice A transfer to L1 began, whichever way.
    /// @param l2ToL1Id The message's leaf in Arbitrum's outbox tree.
    /// @param exitNum Of gateways whose transfers can be sold on; zero here.
    event WithdrawalInitiated(
        address l1Token,
        address indexed from,
        address indexed to,
        uint256 indexed l2ToL1Id,
        uint256 exitNum,
        uint256 amount
    );

    /// @notice `outboundTransfer` without what is of no use on L2.
    function outboundTransfer(address l1Token, address to, uint256 amount, bytes calldata data)
        external
        payable
        returns (bytes memory);
}
