// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's gateway routers, on either chain: what this project calls and reads
interface IGatewayRouter {
    /// @notice The gateway that carries `l1Token` on this chain; the default one, or zero, when none was registered.
    function getGateway(address l1Token) external view returns (address);

    /// @notice The router on the other chain.
    function counterpartGateway() external view returns (address);
}

/// @title What the router on L1 has besides
interface IL1GatewayRouter is IGatewayRouter {
    /// @notice Registers `gateway` for the caller, which must be a token that answers `isArbitrumEnabled` with 0xb1; a
    /// ticket tells the router on L2. A token cannot go on to another gateway.
    /// @param creditBackAddress Who gets unspent fees on L2. Arbitrum aliases it when it has code on L1.
    /// @return The ticket's message number in the delayed inbox.
    function setGateway(
        address gateway,
        uint256 maxGas,
        uint256 gasPriceBid,
        uint256 maxSubmissionCost,
        address creditBackAddress
    ) external payable returns (uint256);

    /// @notice Arbitrum's delayed inbox.
    function inbox() external view returns (address);
}
